using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Rules.Kinds;
using FactLint.Rules.Rosters;
using FactLint.Rules.Rosters.Lookup;

namespace FactLint.Rules.Files;

/// <summary>Puts rule files together into a <see cref="RuleSet"/>: resolves <c>extends</c>, turns away duplicates, compiles.</summary>
public sealed class RuleCatalog
{
    private readonly List<LoadError> _errors = [];
    private readonly List<RuleFile> _files = [];
    private readonly Dictionary<string, ImmutableArray<string>> _lists = new(StringComparer.Ordinal);

    private readonly RosterIndex _rosters;

    private RuleCatalog(RuleSources sources)
    {
        if (sources.Shipped)
        {
            (ImmutableArray<YamlNode> rules, ImmutableArray<YamlNode> lists) = ShippedPack.Parsed();
            foreach (YamlNode rule in rules)
                _files.Add(new RuleFile(rule.Path, rule, null) { IsShipped = true });
            foreach (YamlNode list in lists)
                WordListReader.Add(list.Path, list, _lists, _errors);
        }
        Add(sources.Rules);
        AddLists(sources.Lists);
        ImmutableArray<RosterEntry> own = [.. sources.Rosters.SelectMany(r => RosterReader.Read(r, _errors).Entries)];
        _rosters = new RosterIndex(own, sources.ShippedRosters);
    }

    /// <summary>Never throws for what the files hold; see <see cref="RuleSet.Errors"/>.</summary>
    /// <param name="sources">Which rules, lists and rosters.</param>
    /// <param name="running">
    /// Given all rules, tells which of them may report anything in this run; null for all. A shipped rule that may not is known by name but never
    /// wakes. The desk's own rules are always made ready, because their mistakes have to be found.
    /// </param>
    public static RuleSet Load(RuleSources sources, Func<ImmutableArray<RuleDescriptor>, Func<RuleDescriptor, bool>>? running = null) =>
        new RuleCatalog(sources).Compile(running);

    private void Add(ImmutableArray<RuleText> texts)
    {
        foreach (RuleText text in texts)
        {
            if (RuleFileReader.Read(text, _errors) is { } file)
                _files.Add(file);
        }
    }

    private void AddLists(ImmutableArray<RuleText> texts)
    {
        foreach (RuleText text in texts)
            WordListReader.Read(text, _lists, _errors);
    }

    private RuleSet Compile(Func<ImmutableArray<RuleDescriptor>, Func<RuleDescriptor, bool>>? running)
    {
        ImmutableArray<RuleDefinition> definitions = new RuleFileSet(_files, _errors).Define();
        Func<RuleDefinition, bool> runs = Running(definitions, running);
        CheckYields(definitions);
        var words = new WordTable();
        var compilation = new RuleCompilation(words, _lists, _errors.Add) { Rosters = _rosters };
        var analyzers = new List<Analyzer>(definitions.Length);
        foreach (RuleDefinition definition in TakersLast(definitions))
        {
            Analyzer? analyzer = runs(definition) ? RuleKinds.Find(definition.Kind)!.Compile(definition, compilation) : new RestingAnalyzer(definition.Descriptor);
            if (analyzer is null)
                continue;
            analyzers.Add(analyzer);
            compilation.Add(analyzer);
        }
        return new RuleSet
        {
            Analyzers = [.. analyzers.OrderBy(a => a.Rule.Id, StringComparer.Ordinal)],
            Words = words,
            Definitions = definitions,
            Lists = _lists,
            Errors = [.. _errors.Distinct().OrderBy(e => e.Path, StringComparer.Ordinal).ThenBy(e => e.Line).ThenBy(e => e.Column)],
        };
    }

    /// <summary>A rule may only yield to one that exists. What is shipped is right.</summary>
    private void CheckYields(ImmutableArray<RuleDefinition> definitions)
    {
        foreach (RuleDefinition definition in definitions)
        {
            foreach (YamlNode name in definition.IsShipped ? [] : definition.Texts("yields"))
            {
                if (!definitions.Any(d => d.Descriptor.IsSelectedBy(name.Text!.Trim())))
                {
                    _errors.Add(new LoadError(name.Path.Length > 0 ? name.Path : definition.Path, name.Line, name.Column,
                        $"there is no rule “{name.Text}” to yield to{KeyCheck.DidYouMean(name.Text!, definitions.SelectMany(d => new[] { d.Descriptor.Id, d.Descriptor.Name }))}"));
                }
            }
        }
    }

    private static IEnumerable<RuleDefinition> TakersLast(ImmutableArray<RuleDefinition> definitions)
    {
        var takers = new List<RuleDefinition>();
        foreach (RuleDefinition definition in definitions)
        {
            if (RuleKinds.Find(definition.Kind)!.TakesOtherRules)
                takers.Add(definition);
            else
                yield return definition;
        }
        foreach (RuleDefinition taker in takers)
            yield return taker;
    }

    /// <summary>A rule that counts another one's findings needs that one awake, so with such a rule all are.</summary>
    private static Func<RuleDefinition, bool> Running(
        ImmutableArray<RuleDefinition> definitions, Func<ImmutableArray<RuleDescriptor>, Func<RuleDescriptor, bool>>? running)
    {
        if (running?.Invoke([.. definitions.Select(d => d.Descriptor)]) is not { } mayReport)
            return _ => true;
        bool needsAll = definitions.Any(d => RuleKinds.Find(d.Kind)!.TakesOtherRules && (!d.IsShipped || mayReport(d.Descriptor)));
        return d => needsAll || !d.IsShipped || mayReport(d.Descriptor);
    }
}
