using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Kinds.Documents;

/// <summary>An article without a headline, a byline or a date of publication, and what cannot be checked without them.</summary>
internal sealed class MetadataAnalyzer(RuleDescriptor rule) : Analyzer(rule)
{
    public override Trigger Trigger { get; } = Trigger.EveryArticle("what is missing has no words");

    public override void AnalyzeArticle(ArticleContext context)
    {
        if (context.Tree.Tokens.IsEmpty)
            return;
        var missing = new List<(string What, string Skipped)>();
        if (context.Published is null)
            missing.Add(("date of publication", "days of the week, ages, “yesterday” and who held which office"));
        if (!Has(context, BlockKind.Headline))
            missing.Add(("headline", "the headline against the story"));
        if (context.Article.Metadata.Author is null && !Has(context, BlockKind.Byline))
            missing.Add(("byline", "unnamed sources in copy without a byline"));
        if (missing.Count == 0)
            return;
        context.Report(new Detection(context.Tree.Tokens[0].Span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty
                .Add("match", Join([.. missing.Select(m => m.What)], "or"))
                .Add("reason", Join([.. missing.Select(m => m.Skipped)], "and")),
        });
    }

    private static bool Has(ArticleContext context, BlockKind kind) => context.Article.Blocks.Any(b => b.Kind == kind);

    private static string Join(string[] parts, string last) => parts.Length == 1 ? parts[0] : string.Join(", ", parts[..^1]) + $" {last} " + parts[^1];
}
