using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Language.Syntax;
using FactLint.Rules.Files;
using FactLint.Tests.Language.Semantics;

namespace FactLint.Tests.Rules.Kinds;

/// <summary>Runs one rule, given by the keys of its kind, over articles of one paragraph per line.</summary>
internal static class KindProbe
{
    public static RuleSet Load(string keys, string message = "m") => RuleCatalog.Load(new RuleSources
    {
        Shipped = false,
        Rules = [new RuleText("r.yml", $"id: DESK001\nname: probe\ntitle: T\ncategory: style\nseverity: warning\nmessage: '{message}'\n{keys}\n")],
    });

    /// <summary>The findings in the last of the articles, those of the run included.</summary>
    public static ImmutableArray<Diagnostic> Check(string keys, params string[] articles) =>
        Check(Load(keys), [.. articles.Select(a => ArticleText.Of(a))]);

    public static ImmutableArray<Diagnostic> Check(RuleSet rules, params Article[] articles)
    {
        if (!rules.Errors.IsEmpty)
            throw new InvalidOperationException(string.Join('\n', rules.Errors));
        var driver = new AnalysisDriver(rules.Analyzers, rules.Words, AnalysisOptions.Default);
        ArticleResult[] results = [.. articles.Select((a, i) => driver.Check(new ArticleInput(new DocumentKey($"{i}.txt"), a, RuleSettings.Everything)))];
        return [.. results[^1].Diagnostics, .. driver.CheckCorpus(results).Where(d => d.Location.Document == results[^1].Document)];
    }

    public static IEnumerable<string> Texts(this IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(d => d.Location.Text);

    public static string ErrorOf(string keys, string message = "m") => string.Join('\n', Load(keys, message).Errors.Select(e => $"{e.Line}:{e.Column} {e.Message}"));
}
