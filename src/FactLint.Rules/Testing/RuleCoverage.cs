using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Lexicon;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds;

namespace FactLint.Rules.Testing;

/// <summary>Finds the entries of a rule, such as single patterns, that no <c>flags</c> test wakes.</summary>
public static class RuleCoverage
{
    /// <summary>One finding for each entry that, alone, finds nothing that the rule's tests expect.</summary>
    public static IEnumerable<LoadError> Uncovered(RuleTestRunner runner, RuleDefinition rule)
    {
        RuleKind kind = RuleKinds.Find(rule.Kind)!;
        if (kind.PartsKey is not { } key || rule.Body[key] is not { } parts)
            yield break;
        foreach ((YamlNode part, RuleDefinition alone) in Split(rule, key, parts))
        {
            if (!IsWoken(runner, rule, alone, kind))
                yield return new LoadError(part.Path, part.Line, part.Column, $"no “flags” test of {rule.Descriptor.Id} wakes {(part.IsText ? $"“{part.Text}”" : "this entry")}: add one");
        }
    }

    private static bool IsWoken(RuleTestRunner runner, RuleDefinition rule, RuleDefinition alone, RuleKind kind)
    {
        var words = new WordTable();
        Analyzer? analyzer = kind.Compile(alone, new RuleCompilation(words, runner.Rules.Lists, _ => { }));
        return analyzer is not null && runner.TestsOf(rule).Where(t => t.Flags)
            .Any(t => runner.Check(t, analyzer, words).Any(f => t.Expected.Any(e => e.Overlaps(f.Span))));
    }

    private static IEnumerable<(YamlNode Part, RuleDefinition Alone)> Split(RuleDefinition rule, string key, YamlNode parts)
    {
        if (parts.IsList)
            return parts.Items.Select(i => (i, With(rule, key, new YamlNode { Path = i.Path, Line = i.Line, Column = i.Column, Items = [i] })));
        if (parts.IsMap)
            return parts.Entries.Select(e => (e.Key, With(rule, key, new YamlNode { Path = e.Key.Path, Line = e.Key.Line, Column = e.Key.Column, Entries = [e] })));
        return [(parts, rule)];
    }

    private static RuleDefinition With(RuleDefinition rule, string key, YamlNode value)
    {
        ImmutableArray<YamlEntry> entries = [.. rule.Body.Entries.Select(e => e.Key.Text == key ? (e.Key, value) : e)];
        return rule with { Body = new YamlNode { Path = rule.Body.Path, Line = rule.Body.Line, Column = rule.Body.Column, Entries = entries } };
    }
}
