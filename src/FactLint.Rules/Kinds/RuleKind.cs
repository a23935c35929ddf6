using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds;

/// <summary>A way of checking that rule files can ask for with <c>kind:</c>. Pure: the same file gives the same analyzer.</summary>
public abstract class RuleKind
{
    /// <summary>As written after <c>kind:</c>.</summary>
    public abstract string Name { get; }

    /// <summary>One sentence for the editor's hover.</summary>
    public abstract string Summary { get; }

    /// <summary>The keys of this kind besides the common ones.</summary>
    public abstract ImmutableArray<RuleKey> Keys { get; }

    /// <summary>The names that the rule's message may use between braces whatever the file says; a kind with captures checks its own.</summary>
    public virtual ImmutableArray<string> MessagePlaces => [];

    /// <summary>True when a rule of this kind may name captures of its own in its message: the kind then checks the message's places.</summary>
    public virtual bool HasCaptures => false;

    /// <summary>The key whose entries each find something alone, such as patterns; <c>--coverage</c> looks for tests of each. Null for none.</summary>
    public virtual string? PartsKey => Keys.Any(k => k.Name == "match") ? "match" : null;

    /// <summary>True when a rule of this kind may name another rule: it is compiled after the others.</summary>
    public virtual bool TakesOtherRules => false;

    /// <summary>The analyzer, or null when <paramref name="compilation"/> was told of an error.</summary>
    public abstract Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation);
}
