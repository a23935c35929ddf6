using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Names;

/// <summary>One short form in brackets behind two different names.</summary>
internal sealed class AcronymMeaningsCheck : NameCheck
{
    public override void AnalyzeArticle(ArticleContext context)
    {
        if (!context.Article.Prose.Contains('(', StringComparison.Ordinal))
            return;
        var meanings = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (Acronym acronym in new AcronymReader(context.Tree).Read())
        {
            if (acronym.Expansion is not { } expansion)
                continue;
            if (!meanings.TryGetValue(acronym.Letters, out TextSpan first))
                meanings.Add(acronym.Letters, expansion);
            else if (AreDifferent(context.Tree, first, expansion))
                Report(context, acronym, first, expansion);
        }
    }

    /// <summary>A word of one that is not in the other nor near one of its words; small words and endings do not count.</summary>
    private static bool AreDifferent(SyntaxTree tree, TextSpan a, TextSpan b)
    {
        string[] first = WordsOf(tree, a), second = WordsOf(tree, b);
        return first.Any(w => !second.Any(o => AreAlike(w, o))) && second.Any(w => !first.Any(o => AreAlike(w, o)));
    }

    private static bool AreAlike(string a, string b) => a == b || (a[0] == b[0] && (NameDistance.Between(a, b, 2) <= 2 || a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)));

    private static string[] WordsOf(SyntaxTree tree, TextSpan span) =>
        [.. NameDistance.Fold(tree.TextOf(span)).Split([' ', '-', '\'', ',', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3)];

    private static void Report(ArticleContext context, Acronym acronym, TextSpan first, TextSpan second)
    {
        int end = acronym.Place.End;
        bool isClosed = end < context.Article.Prose.Length && context.Article.Prose[end] == ')';
        context.Report(new Detection(TextSpan.FromBounds(second.Start, isClosed ? end + 1 : end))
        {
            Arguments = ImmutableDictionary<string, string>.Empty
                .Add("name", acronym.Letters).Add("other", context.Tree.TextOf(first).ToString()).Add("where", context.Tree.TextOf(second).ToString()),
            Related = [(first, "stands for this here")],
        });
    }
}
