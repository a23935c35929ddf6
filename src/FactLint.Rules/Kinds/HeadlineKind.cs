using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds.Headlines;

namespace FactLint.Rules.Kinds;

/// <summary>The headline, dek and key points against the story below them.</summary>
public sealed class HeadlineKind : RuleKind
{
    public override string Name => "headline";

    public override string Summary => "Compares headlines, deks and key points with the story.";

    public override ImmutableArray<string> MessagePlaces => ["match"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("compare", RuleKeyType.Text, "quote: words in quotation marks that nobody says in the story.") { IsRequired = true, Values = ["quote"] },
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation) => new HeadlineQuoteAnalyzer(definition.Descriptor);
}
