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

    public override System.Collections.Immutable.ImmutableArray<string> Words => [":"];

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        foreach (SentenceFigures sentence in figures.Sentences)
        {
            foreach (Quantity count in sentence.Figures)
            {
                if (count is { Type: QuantityType.Number, Role: QuantityRole.Plain, Bound: QuantityBound.None, IsFraction: false, Scale: 1, Value: >= 2 and <= 12 })
                    Check(context, sentence, count);
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
