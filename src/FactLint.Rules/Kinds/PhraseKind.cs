using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;
using FactLint.Rules.Patterns;

namespace FactLint.Rules.Kinds;

/// <summary>Finds phrases: token patterns with conditions.</summary>
internal sealed class PhraseKind : RuleKind
{
    public override string Name => "phrase";

    public override string Summary => "Finds phrases by token patterns.";

    public override bool HasCaptures => true;

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("match", RuleKeyType.TextOrList, "Patterns to find, any of them.") { IsRequired = true },
        .. Conditions.Keys,
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        var reader = new PatternReader(definition, compilation);
        ImmutableArray<Pattern> patterns = reader.Read(definition.Body["match"]);
        if (patterns.IsEmpty && !reader.HasFailed)
            reader.Error(definition.Body["match"] ?? definition.Body, "There is nothing to find: write at least one pattern after match:");
        ImmutableArray<string> captures = [.. patterns.SelectMany(pattern => pattern.Captures).Distinct()];
        if (reader.HasFailed)
            return null;
        var conditions = Conditions.Read(definition, compilation, captures);
        return conditions is null ? null : new PhraseAnalyzer(definition.Descriptor, patterns, conditions);
    }
}
