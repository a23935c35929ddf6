using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Running;

/// <summary>
/// Finds out why rules fired or kept silent on one line, by asking again with one thing changed at a time: the severity, the scope, and each
/// condition of the rule.
/// </summary>
internal sealed class LineExplanation
{
    private readonly Desk _desk;
    private readonly Settings _settings;
    private readonly LoadedArticle _loaded;
    private readonly ImmutableArray<Diagnostic> _asSet;
    private readonly ImmutableArray<Diagnostic> _allOn;
    private readonly ImmutableArray<Diagnostic> _everywhere;

    public LineExplanation(Desk desk, Settings settings, LoadedArticle loaded, int line)
    {
        _desk = desk;
        _settings = settings;
        _loaded = loaded;
        Line = line;
        RuleSettings own = desk.RulesOf(settings, null);
        AnalysisDriver driver = desk.DriverFor(settings);
        _asSet = OnLine(driver, own);
        _allOn = OnLine(driver, On(own.ScopeOverride));
        _everywhere = OnLine(driver, On(_ => Scope.All));
    }

    public int Line { get; }

    public string Text => _loaded.Article!.Source.Slice(_loaded.Article.Source.LineSpan(Line)).ToString();

    /// <summary>The findings of the line, suppressed ones included.</summary>
    public ImmutableArray<Diagnostic> Findings => _asSet;

    /// <summary>Rules that were woken by the line, or would have found something in it, and reported nothing there.</summary>
    public IEnumerable<(RuleDescriptor Rule, string Why)> Silent()
    {
        HashSet<int> words = WordsOnLine();
        foreach (Analyzer analyzer in _desk.Rules.Analyzers.Where(a => _asSet.All(d => d.Rule != a.Rule)))
        {
            if (WhyNot(analyzer, words) is { } why)
                yield return (analyzer.Rule, why);
        }
    }

    private string? WhyNot(Analyzer analyzer, HashSet<int> words)
    {
        EffectiveRule set = _settings.Rules.First(r => r.Rule == analyzer.Rule);
        if (_allOn.Any(d => d.Rule == analyzer.Rule))
            return set.Severity == Severity.Off ? $"it is switched off ({set.SeverityOrigin})" : "another finding of the rule stands for this one";
        if (_everywhere.Any(d => d.Rule == analyzer.Rule))
            return $"out of its scope, “{set.Scope.Text}” ({set.ScopeOrigin})";
        bool isWoken = analyzer.Trigger.Words.Any(words.Contains);
        if (!isWoken)
            return null;
        return ConditionThatHolds(analyzer.Rule) is { } key
            ? $"“{key}” of the rule holds it back"
            : analyzer.CrossesArticles ? "nothing in this article stands against it; it also compares articles" : "a word it watches for stands here, but not as the rule describes it";
    }

    /// <summary>The key without which the rule would fire here, or null.</summary>
    private string? ConditionThatHolds(RuleDescriptor rule)
    {
        RuleDefinition definition = _desk.Rules.Definitions.First(d => d.Descriptor.Id == rule.Id);
        RuleKind kind = RuleKinds.Find(definition.Kind)!;
        foreach (RuleKey key in kind.Keys.Where(k => !k.IsRequired && k.Name != kind.PartsKey && definition.Body[k.Name] is not null))
        {
            var words = new WordTable();
            Analyzer? without = kind.Compile(Without(definition, key.Name), new RuleCompilation(words, _desk.Rules.Lists, _ => { }));
            if (without is not null && OnLine(new AnalysisDriver([without], words, AnalysisOptions.Default), On(_settings.RuleSettings.ScopeOverride)).Any(d => d.Rule.Id == rule.Id))
                return key.Name;
        }
        return null;
    }

    private static RuleDefinition Without(RuleDefinition definition, string key) => definition with
    {
        Body = new YamlNode
        {
            Path = definition.Body.Path,
            Line = definition.Body.Line,
            Column = definition.Body.Column,
            Entries = [.. definition.Body.Entries.Where(e => e.Key.Text != key)],
        },
    };

    private static RuleSettings On(Func<RuleDescriptor, Scope?> scope) => new(RuleSettings.Everything.SeverityOf) { ScopeOverride = scope };

    private ImmutableArray<Diagnostic> OnLine(AnalysisDriver driver, RuleSettings settings) =>
        [.. driver.Check(_desk.Input(_loaded.Document, _loaded.Article!, settings)).Diagnostics.Where(d => d.Location.Start.Line <= Line && d.Location.End.Line >= Line)];

    private HashSet<int> WordsOnLine()
    {
        SyntaxTree tree = _desk.Driver.Model(_loaded.Article!).Tree;
        TextSpan line = _loaded.Article!.Source.LineSpan(Line);
        return [.. tree.Tokens.Where(t => line.Contains(tree.Article.Map.ToSource(t.Span).Start)).Select(t => t.WordId).Where(w => w != WordTable.Unknown)];
    }
}
