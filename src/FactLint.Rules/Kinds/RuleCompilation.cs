using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Lexicon;
using FactLint.Rules.Files;
using FactLint.Rules.Rosters.Lookup;

namespace FactLint.Rules.Kinds;

/// <summary>What a kind may use while it compiles one rule, and where it says what is wrong.</summary>
/// <param name="words">Trigger words and pattern words are interned here.</param>
/// <param name="lists">Entries of the word lists by name; an entry may be several words.</param>
/// <param name="report">Takes the errors.</param>
public sealed class RuleCompilation(WordTable words, IReadOnlyDictionary<string, ImmutableArray<string>> lists, Action<LoadError> report)
{
    public WordTable Words { get; } = words;

    public IReadOnlyDictionary<string, ImmutableArray<string>> Lists { get; } = lists;

    /// <summary>The names and offices that somebody has checked, of all rosters of the run.</summary>
    internal RosterIndex Rosters { get; init; } = RosterIndex.Empty;

    private readonly Dictionary<string, Analyzer> _rules = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Ids and names of the rules compiled so far; rules that count others are compiled after these.</summary>
    public IEnumerable<string> RuleNames => _rules.Keys;

    /// <summary>A rule compiled before this one, by id or name, or null.</summary>
    public Analyzer? RuleNamed(string name) => _rules.GetValueOrDefault(name);

    internal void Add(Analyzer analyzer)
    {
        _rules[analyzer.Rule.Id] = analyzer;
        _rules[analyzer.Rule.Name] = analyzer;
    }

    /// <summary>Reports a mistake at a node of the rule file.</summary>
    public void Error(RuleDefinition definition, YamlNode at, string message) =>
        report(new LoadError(FileOf(definition, at), at.Line, at.Column, message));

    /// <summary>Reports a mistake inside a text of the rule file, <paramref name="offset"/> UTF-16 units after its first character.</summary>
    public void Error(RuleDefinition definition, YamlNode at, int offset, string message) =>
        report(new LoadError(FileOf(definition, at), at.Line, at.Column + (at.IsQuoted ? 1 : 0) + offset, message));

    private static string FileOf(RuleDefinition definition, YamlNode at) => at.Path.Length > 0 ? at.Path : definition.Path;
}
