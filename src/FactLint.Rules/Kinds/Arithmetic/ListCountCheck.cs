using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>"for three reasons: cost and speed": as many items as were announced, when a colon opens the list.</summary>
internal sealed class ListCountCheck : ArithmeticCheck
{
    private const int LongestItem = 60;

    /// <summary>A list whose section goes on for longer is not followed to its end.</summary>
    private const int MostSentences = 200;

    private static readonly string[] Steps = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"];

    public override System.Collections.Immutable.ImmutableArray<string> Words => [":", "first", "firstly"];

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        foreach (SentenceFigures sentence in figures.Sentences)
        {
            foreach (Quantity count in sentence.Figures)
            {
                if (count is { Type: QuantityType.Number, Role: QuantityRole.Plain, Bound: QuantityBound.None, IsFraction: false, Scale: 1, Value: >= 2 and <= 12 })
                {
                    Check(context, sentence, count);
                    CheckSteps(context, sentence, count);
                }
            }
        }
    }

    private static void Check(ArticleContext context, SentenceFigures sentence, Quantity count)
    {
        if (context.Model.CountedBy(count) is not { } noun || noun.Span.End >= sentence.Span.End || context.Article.Prose[noun.Span.End] != ':' || IsPerson(noun.Lemma))
            return;
        var list = TextSpan.FromBounds(noun.Span.End + 1, sentence.Span.End);
        ReadOnlySpan<char> text = context.Tree.TextOf(list);
        if (text.IndexOfAny(SpanText.ListMarks) >= 0 || text.IndexOf("including", StringComparison.Ordinal) >= 0 || text.IndexOf("such as", StringComparison.Ordinal) >= 0 || text.IndexOf("as well as", StringComparison.Ordinal) >= 0 || HasVerb(context, list))
            return;
        int items = Count(text);
        if (items < 2 || items == count.Value)
            return;
        Report(context, $"{Text(context, count)} announced, {items} listed", Severity.Warning, count.Span, (new TextSpan(list.Start + 1, Math.Max(1, list.Length - 1)), "the list"));
    }

    /// <summary>"There are three options. First, … Second, …", and then the section ends.</summary>
    private static void CheckSteps(ArticleContext context, SentenceFigures sentence, Quantity count)
    {
        if (count.Value is < 3 or > 6 || context.Model.CountedBy(count) is not { } noun || noun.Span.End >= sentence.Span.End || context.Article.Prose[noun.Span.End] is not ('.' or ':'))
            return;
        int next = context.Tree.SentenceIndexAt(sentence.Span.Start) + 1;
        if (next >= context.Tree.Sentences.Length || !IsStep(context.Tree.TextOf(context.Tree.Sentences[next].Span), Steps[0]))
            return;
        int seen = 1, end = next + MostSentences;
        TextSpan last = context.Tree.Sentences[next].Span;
        for (; next < context.Tree.Sentences.Length && !IsHeading(context, next); next++)
        {
            if (next == end)
                return;
            ReadOnlySpan<char> text = context.Tree.TextOf(context.Tree.Sentences[next].Span);
            if (HasEnd(text, seen))
                return;
            if (seen < Steps.Length && IsStep(text, Steps[seen]))
            {
                seen++;
                last = context.Tree.Sentences[next].Span;
            }
        }
        if (seen > 1 && seen < count.Value)
            Report(context, $"{Text(context, count)} announced, {seen} listed", Severity.Warning, count.Span, (last, "the last one"));
    }

    private static bool IsStep(ReadOnlySpan<char> sentence, string step) => sentence.StartsWith(step) && sentence[step.Length..] is [',' or ' ' or ':', ..] or ['l', 'y', ',', ..]
        || sentence.StartsWith("The ") && sentence[4..].StartsWith(step, StringComparison.OrdinalIgnoreCase);

    // The last one without its number, or numbers of another list.
    private static bool HasEnd(ReadOnlySpan<char> sentence, int seen)
    {
        foreach (string word in (ReadOnlySpan<string>)["final", "last", "another", "also", "in addition"])
        {
            if (sentence.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        for (int later = seen; later < Steps.Length; later++)
        {
            if (!IsStep(sentence, Steps[later]) && sentence.Contains(Steps[later], StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool IsHeading(ArticleContext context, int sentence) => context.Article.Blocks[context.Tree.Sentences[sentence].BlockIndex].Kind is BlockKind.Subheading or BlockKind.Headline;

    // Commas part items; without a comma before it the last "and" parts two. 0 when a second "and" leaves it open.
    private static int Count(ReadOnlySpan<char> text)
    {
        int items = 0;
        bool anyAnd = false;
        foreach (Range range in text.Split(','))
        {
            ReadOnlySpan<char> item = text[range].Trim().TrimEnd('.');
            if (item.Length is 0 or > LongestItem)
                return 0;
            bool led = item.StartsWith("and ", StringComparison.Ordinal) || item.StartsWith("or ", StringComparison.Ordinal);
            ReadOnlySpan<char> rest = led ? item[4..] : item;
            bool inner = rest.IndexOf(" and ", StringComparison.Ordinal) >= 0;
            if (anyAnd || led && inner)
                return 0;
            anyAnd = led || inner;
            items += inner ? 2 : 1;
        }
        return anyAnd ? items : 0;
    }

    private static bool HasVerb(ArticleContext context, TextSpan list)
    {
        for (int i = context.Tree.TokenIndexAt(list.Start); i < context.Tree.Tokens.Length && context.Tree.Tokens[i].Start < list.End; i++)
        {
            if (context.Model.PartOfSpeechOf(i) is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Num || context.Tree.Tokens[i].Kind == TokenKind.Number)
                return true;
        }
        return false;
    }

    // Names in a list carry offices between commas.
    private static bool IsPerson(string noun) => noun is "person" or "man" or "woman" or "candidate" or "player" or "suspect" or "victim" or "member" or "minister" or "leader" or "actor" or "winner" or "child" or "son" or "daughter" or "finalist" or "team";
}
