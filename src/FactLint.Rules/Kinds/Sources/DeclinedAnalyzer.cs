using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Sources;

/// <summary>An unnamed official of a body speaks, and the same body "declined to comment": readers are told that it is silent when it is not.</summary>
/// <param name="rule">The rule.</param>
/// <param name="refusals">Word numbers of "declined" and "refused".</param>
/// <param name="comments">Word numbers of "comment".</param>
internal sealed class DeclinedAnalyzer(RuleDescriptor rule, ImmutableArray<int> refusals, ImmutableArray<int> comments) : Analyzer(rule)
{
    /// <summary>"Declined through a spokesman to comment" and no further.</summary>
    private const int FarthestComment = 8;

    public override Trigger Trigger { get; } = Trigger.ArticleWith(refusals);

    public override void AnalyzeArticle(ArticleContext context)
    {
        List<(string Body, TextSpan Span)> refused = Refusals(context);
        var reported = new HashSet<TextSpan>();
        foreach (Attribution attribution in refused.Count == 0 ? [] : context.Model.Attributions)
        {
            if (attribution.Source is not { } source || !SourceText.IsUnnamed(source) || !reported.Add(source.Phrase))
                continue;
            string body = NameIn(context, context.Tree.TokenIndexAt(source.Span.Start), context.Tree.TokenIndexAt(source.Span.End - 1) + 1);
            int at = body.Length == 0 ? -1 : refused.FindIndex(r => r.Body == body);
            if (at < 0)
                continue;
            context.Report(new Detection(source.Phrase)
            {
                Arguments = ImmutableDictionary<string, string>.Empty
                    .Add("source", context.Tree.TextOf(source.Phrase).ToString())
                    .Add("body", body),
                Related = [(refused[at].Span, "said to be silent here")],
            });
        }
    }

    private List<(string Body, TextSpan Span)> Refusals(ArticleContext context)
    {
        var found = new List<(string, TextSpan)>();
        SyntaxTree tree = context.Tree;
        foreach (Sentence sentence in tree.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!refusals.Contains(tree.Tokens[i].WordId) || CommentAfter(tree, i, sentence.EndToken) is not (> 0 and var comment))
                    continue;
                int first = ClauseStart(context, i, sentence.FirstToken);
                if (NameIn(context, first, i) is { Length: > 0 } body)
                    found.Add((body, tree.SpanOf(first, comment + 1)));
            }
        }
        return found;
    }

    private int CommentAfter(SyntaxTree tree, int refusal, int end)
    {
        for (int i = refusal + 1; i < Math.Min(end, refusal + FarthestComment); i++)
        {
            if (comments.Contains(tree.Tokens[i].WordId))
                return i;
            if (tree.TextOf(tree.Tokens[i]) is ";" or ":" or "—" or "–")
                break;
        }
        return -1;
    }

    private static int ClauseStart(ArticleContext context, int verb, int first)
    {
        for (int i = verb - 1; i >= first; i--)
        {
            if (context.Model.PartOfSpeechOf(i) is PartOfSpeech.Punct or PartOfSpeech.Verb or PartOfSpeech.Sconj or PartOfSpeech.Cconj)
                return i + 1;
        }
        return first;
    }

    /// <summary>The only proper name among the tokens, without nationalities; empty for none and for two.</summary>
    private static string NameIn(ArticleContext context, int first, int end)
    {
        string name = "";
        for (int i = first; i < end; i++)
        {
            if (context.Model.PartOfSpeechOf(i) != PartOfSpeech.Propn)
                continue;
            int start = i;
            while (i + 1 < end && context.Model.PartOfSpeechOf(i + 1) == PartOfSpeech.Propn)
                i++;
            if (name.Length > 0)
                return "";
            name = context.Tree.TextOf(context.Tree.SpanOf(start, i + 1)).ToString();
        }
        return name;
    }
}
