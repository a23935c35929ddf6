using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds;

/// <summary>Curly and straight marks in one article: often the seam of a paste. Only marks of quotations count, so no inches and no code.</summary>
internal sealed class GlyphMixAnalyzer(RuleDescriptor rule, bool apostrophes) : Analyzer(rule)
{
    public override Trigger Trigger { get; } = Trigger.EveryArticle("quotation marks are no words");

    public override void AnalyzeArticle(ArticleContext context)
    {
        string prose = context.Article.Prose;
        IEnumerable<int> marks = context.Model.Quotations.SelectMany(q => new[] { q.Span.Start, q.Span.End - 1 }).Distinct().Order();
        Compare(context, [.. marks.Where(at => prose[at] is '"' or '“' or '”' or '„' && context.InScope(new TextSpan(at, 1)))], '"');
        if (apostrophes && prose.AsSpan().ContainsAny('\'', '’'))
            Compare(context, [.. Enumerable.Range(1, Math.Max(0, prose.Length - 2)).Where(at => IsApostrophe(prose, at) && context.InScope(new TextSpan(at, 1)))], '\'');
    }

    private static bool IsApostrophe(string prose, int at) =>
        prose[at] is '\'' or '’' && char.IsLetter(prose[at - 1]) && char.IsLetter(prose[at + 1]);

    /// <summary>The style that is used less is marked once, at its first mark; of equals, the one that comes later.</summary>
    private static void Compare(ArticleContext context, ImmutableArray<int> marks, char straight)
    {
        string prose = context.Article.Prose;
        int straights = marks.Count(at => prose[at] == straight);
        if (straights == 0 || straights == marks.Length)
            return;
        bool firstIsStraight = prose[marks[0]] == straight;
        int firsts = firstIsStraight ? straights : marks.Length - straights;
        bool marksStraight = firsts * 2 >= marks.Length ? !firstIsStraight : firstIsStraight;
        int marked = marks.First(at => (prose[at] == straight) == marksStraight);
        int other = marks.First(at => (prose[at] == straight) != marksStraight);
        context.Report(new Detection(new TextSpan(marked, 1))
        {
            Arguments = ImmutableDictionary<string, string>.Empty
                .Add("match", prose[marked].ToString()).Add("other", prose[other].ToString()).Add("text", ""),
            Related = [(new TextSpan(other, 1), marksStraight ? "curly here" : "straight here")],
        });
    }
}
