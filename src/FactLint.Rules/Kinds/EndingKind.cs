using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds;

/// <summary>An article that stops in the middle of a sentence.</summary>
public sealed class EndingKind : RuleKind
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    public override string Name => "ending";

    public override string Summary => "Checks that the last paragraph comes to an end.";

    public override ImmutableArray<string> MessagePlaces => ["match"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("unless", RuleKeyType.TextOrList, "Regular expressions; a last paragraph that holds a match of one is left alone, such as a credit."),
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        ImmutableArray<YamlNode> texts = definition.Texts("unless");
        ImmutableArray<LazyRegex> unless = RegexKind.Build(definition, "unless", compilation, Patience);
        return unless.Length == texts.Length ? new EndingAnalyzer(definition.Descriptor, unless) : null;
    }
}
