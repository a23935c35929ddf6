using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Rules.Files;
using FactLint.Tests.Language.Semantics;
using FluentAssertions;

namespace FactLint.Tests.Rules.Kinds;

/// <summary>Checks texts with one rule made of a kind and its keys.</summary>
internal static class KindTest
{
    public static RuleText Rule(string keys, string message = "m") => new("rule.yml", $"""
        id: DESK001
        name: probe
        title: Probe
        category: names
        severity: error
        message: "{message}"
        {keys}
        """);

    public static RuleSet Load(string keys, string? roster = null, string message = "m") => RuleCatalog.Load(new RuleSources
    {
        Shipped = false,
        ShippedRosters = false,
        Rules = [Rule(keys, message)],
        Rosters = roster is null ? [] : [new RuleText("people.yml", roster)],
    });

    /// <summary>The findings of one article, then those across articles.</summary>
    public static ImmutableArray<Diagnostic> Check(RuleSet rules, params (string Text, DateOnly? Published)[] articles)
    {
        rules.Errors.Should().BeEmpty();
        var driver = new AnalysisDriver(rules.Analyzers, rules.Words, AnalysisOptions.Default);
        var results = articles.Select((a, i) => driver.Check(new ArticleInput(new DocumentKey($"{i}.txt"), ArticleText.Of(a.Text, a.Published), RuleSettings.Default))).ToList();
        return [.. results.SelectMany(r => r.Diagnostics), .. driver.CheckCorpus(results)];
    }

    public static ImmutableArray<string> Marked(string keys, params string[] articles) =>
        [.. Check(Load(keys), [.. articles.Select(a => (a, (DateOnly?)null))]).Select(d => d.Location.Text)];
}
