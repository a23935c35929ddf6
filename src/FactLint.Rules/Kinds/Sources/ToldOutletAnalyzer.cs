using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Patterns;

namespace FactLint.Rules.Kinds.Sources;

/// <summary>
/// "Told AFP" in the copy of another outlet, without a link and without a credit such as "AFP reported". Silent when the run does not know whose
/// copy it reads.
/// </summary>
/// <param name="rule">The rule.</param>
/// <param name="outlets">Names of outlets, without "the".</param>
/// <param name="cues">Word numbers of "told", "spoke" and the like.</param>
internal sealed class ToldOutletAnalyzer(RuleDescriptor rule, ImmutableArray<string> outlets, ImmutableArray<int> cues) : Analyzer(rule)
{
    private const int FarthestOutlet = 5;

    private static readonly ImmutableArray<string> Reports = ["report", "said", "says", "wrote", "writes", "first report", "also report", "has report", "had report", "quoted", "published", "revealed", "'s report", "’s report"];

    private static readonly ImmutableArray<string> Credits = ["according to", "reported by", "report by", "report in", "citing", "first by", "reports by"];

    public override Trigger Trigger { get; } = Trigger.SentenceWith(cues);

    public override void AnalyzeSentence(SentenceContext context)
    {
        if ((context.Options.Outlet ?? context.Article.Metadata.Outlet) is not { Length: > 0 } own)
            return;
        Sentence sentence = context.Sentence;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!cues.Contains(context.Tree.Tokens[i].WordId) || OutletAfter(context, i) is not { } outlet)
                continue;
            string name = context.Tree.TextOf(outlet).ToString();
            if (IsOwn(own, name) || LinkedText.IsLinked(context.Article, sentence.Span) || IsCredited(context, name))
                continue;
            TextSpan span = TextSpan.FromBounds(context.Tree.Tokens[i].Start, outlet.End);
            context.Report(new Detection(span)
            {
                Arguments = ImmutableDictionary<string, string>.Empty.Add("match", context.Tree.TextOf(span).ToString()).Add("outlet", name),
            });
        }
    }

    /// <summary>The outlet that stands behind the cue, over "to" and "the".</summary>
    private TextSpan? OutletAfter(SentenceContext context, int cue)
    {
        SyntaxTree tree = context.Tree;
        for (int i = cue + 1; i < Math.Min(context.Sentence.EndToken, cue + FarthestOutlet); i++)
        {
            foreach (string outlet in outlets)
            {
                int end = tree.Tokens[i].Start + outlet.Length;
                if (context.Article.Prose.AsSpan(tree.Tokens[i].Start).StartsWith(outlet, StringComparison.Ordinal) && tree.Tokens[tree.TokenIndexAt(end - 1)].End == end)
                    return TextSpan.FromBounds(tree.Tokens[i].Start, end);
            }
            if (!tree.TextOf(tree.Tokens[i]).ToString().ToLowerInvariant().Equals("to", StringComparison.Ordinal) && !tree.TextOf(tree.Tokens[i]).Equals("the", StringComparison.OrdinalIgnoreCase)
                && !tree.TextOf(tree.Tokens[i]).Equals("with", StringComparison.Ordinal))
                return null;
        }
        return null;
    }

    /// <summary>The shorter name may be part of the longer: Reuters, Thomson Reuters.</summary>
    private static bool IsOwn(string own, string name) =>
        own.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(own, StringComparison.OrdinalIgnoreCase);

    /// <summary>Somewhere the article says that the outlet reported it.</summary>
    private static bool IsCredited(ArticleContext context, string outlet)
    {
        ReadOnlySpan<char> prose = context.Article.Prose;
        for (int at = 0; prose[at..].IndexOf(outlet, StringComparison.Ordinal) is >= 0 and var found; at += found + outlet.Length)
        {
            ReadOnlySpan<char> after = prose[(at + found + outlet.Length)..].TrimStart(" ,");
            ReadOnlySpan<char> before = prose[..(at + found)].TrimEnd();
            if (before.EndsWith("the", StringComparison.OrdinalIgnoreCase))
                before = before[..^3].TrimEnd();
            if (StartsWithAny(after, Reports) || EndsWithAny(before, Credits))
                return true;
        }
        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
