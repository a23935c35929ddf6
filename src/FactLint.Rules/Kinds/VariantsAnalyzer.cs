using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds;

/// <summary>Compares the forms that an article, or a run, uses of each set.</summary>
internal sealed class VariantsAnalyzer(
    RuleDescriptor rule, EntryFinder finder, ImmutableArray<VariantForm> forms, ImmutableArray<string> preferred, string across) : Analyzer(rule)
{
    private const string Attribute = "form";
    private const int MostRelated = 5;

    /// <summary>Articles from which on a house form can be told.</summary>
    private const int EnoughToTell = 8;

    private const double HouseShare = 0.75;

    private readonly bool _prefersFirst = preferred.Contains("first");

    public override Trigger Trigger { get; } = Trigger.ArticleWith(finder.FirstWords);

    public override bool CrossesArticles => across is "corpus" or "both";

    private sealed record Use(TextSpan Span, VariantForm Form);

    public override void AnalyzeArticle(ArticleContext context)
    {
        if (across == "corpus")
            return;
        foreach (IGrouping<string, Use> set in UsesIn(context.Tree, context.InScope).GroupBy(u => u.Form.Set))
        {
            string kept = Preferred([.. set.GroupBy(u => u.Form.Form).Select(g => (g.Key, g.Count()))]);
            var others = set.Where(u => u.Form.Form != kept).ToList();
            if (others.Count > 0 && set.FirstOrDefault(u => u.Form.Form == kept) is { } first)
                context.Report(DetectionOf(context.Tree, others, first));
        }
    }

    public override void CollectClaims(ClaimContext context)
    {
        foreach (Use use in UsesIn(context.Tree, context.InScope).DistinctBy(u => u.Form.Form))
            context.State(new StatedClaim(use.Form.Set, Attribute, use.Form.Form, use.Span));
    }

    public override void AnalyzeCorpus(CorpusContext context)
    {
        foreach (IGrouping<string, Claim> set in context.Claims.GroupBy(c => c.Subject))
        {
            ImmutableArray<(string Form, int Articles)> used = [.. set.GroupBy(c => c.Value).Select(g => (g.Key, Claim.CountArticles(g)))];
            string kept = Preferred(used);
            if (!IsHouseForm(kept, used))
                continue;
            var keeping = set.Where(c => c.Value == kept).ToList();
            foreach (IGrouping<DocumentKey, Claim> article in set.GroupBy(c => c.Location.Document))
                Compare(context, article, kept, keeping);
        }
    }

    /// <summary>
    /// Many articles that write it both ways have no house form, as an archive of several outlets: nothing is held against any of them, unless the desk says which it is.
    /// </summary>
    private bool IsHouseForm(string kept, ImmutableArray<(string Form, int Articles)> used)
    {
        int all = used.Sum(u => u.Articles);
        return all < EnoughToTell || _prefersFirst || preferred.Contains(kept) || used.First(u => u.Form == kept).Articles >= HouseShare * all;
    }

    /// <summary>An article that mixes the forms itself has its finding already.</summary>
    private void Compare(CorpusContext context, IGrouping<DocumentKey, Claim> article, string kept, List<Claim> keeping)
    {
        bool isMixed = article.Any(c => c.Value == kept);
        if (article.FirstOrDefault(c => c.Value != kept) is not { } other || keeping.Count == 0 || (isMixed && across == "both"))
            return;
        string? replacement = Counterpart(forms.FirstOrDefault(f => f.Form == other.Value && IsWrittenAs(f, other.Location.Text)), kept, other.Location.Text);
        context.Report(new CorpusDetection(other)
        {
            Arguments = Arguments(other.Location.Text, replacement ?? kept),
            Related = [.. keeping.Where(c => c.Location.Document != article.Key).Take(MostRelated).Select(c => (c, $"“{c.Location.Text}” here"))],
            Replacement = replacement,
        });
    }

    private Detection DetectionOf(SyntaxTree tree, List<Use> others, Use first)
    {
        Use marked = others[0];
        string text = tree.TextOf(marked.Span).ToString();
        string? replacement = Counterpart(marked.Form, first.Form.Form, text);
        return new Detection(marked.Span)
        {
            Arguments = Arguments(text, replacement ?? first.Form.Form),
            Related = [(first.Span, $"“{tree.TextOf(first.Span)}” here"), .. others.Skip(1).Select(o => (o.Span, "also here"))],
            Fixes = replacement is null ? [] : [new Fix($"Write “{replacement}”", FixSafety.Suggested, [new TextEdit(marked.Span, replacement)])],
        };
    }

    private static ImmutableDictionary<string, string> Arguments(string text, string kept) =>
        ImmutableDictionary<string, string>.Empty.Add("match", text).Add("preferred", kept);

    /// <summary>The desk's own form; else the first or the most used, the first of equals.</summary>
    private string Preferred(ImmutableArray<(string Form, int Count)> used) =>
        used.FirstOrDefault(u => preferred.Contains(u.Form)).Form ?? (_prefersFirst ? used[0].Form : used.MaxBy(u => u.Count).Form);

    private string? Counterpart(VariantForm? form, string kept, string text)
    {
        if (form is null)
            return null;
        VariantForm? same = forms.FirstOrDefault(f => f.Set == form.Set && f.Form == kept && f.Inflection == form.Inflection && f.Inflections == form.Inflections);
        return same is null ? null : LetterCase.Like(text, form.Text, same.Text);
    }

    private static bool IsWrittenAs(VariantForm form, string text) => string.Equals(form.Text, text, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<Use> UsesIn(SyntaxTree tree, Func<TextSpan, bool> inScope)
    {
        foreach (EntryFinder.Occurrence found in finder.Find(tree))
        {
            if (found.Number == ExceptEntries.Number || !inScope(found.Span))
                continue;
            VariantForm form = forms[found.Number];
            if (!ProperName.Holds(tree, found, form.Text))
                yield return new Use(found.Span, form);
        }
    }
}
