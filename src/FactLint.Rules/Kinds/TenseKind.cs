using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds;

/// <summary>The tenses of verb groups against each other.</summary>
public sealed class TenseKind : RuleKind
{
    public override string Name => "tense";

    public override string Summary => "Compares the tenses of an article's verbs.";

    public override ImmutableArray<string> MessagePlaces => ["verb", "usual"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("check", RuleKeyType.Text, "attribution-mix: a few “says” in an article that otherwise writes “said”, or the reverse.") { IsRequired = true, Values = ["attribution-mix"] },
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation) => new TenseAnalyzer(
        definition.Descriptor, [.. TenseAnalyzer.Past.Select(compilation.Words.Intern)], [.. TenseAnalyzer.Present.Select(compilation.Words.Intern)]);
}
