using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds.Documents;

namespace FactLint.Rules.Kinds;

/// <summary>What an article says about itself: its dateline, and whether it has a headline, a byline and a date.</summary>
public sealed class DocumentKind : RuleKind
{
    public override string Name => "document";

    public override string Summary => "Checks what an article says about itself.";

    public override ImmutableArray<string> MessagePlaces => ["match", "reason"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("check", RuleKeyType.Text, "dateline: a place that is misspelled, or a day after that of publication; metadata: no headline, byline or date of publication.") { IsRequired = true, Values = ["dateline", "metadata"] },
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation) =>
        definition.Text("check") == "dateline" ? new DatelineAnalyzer(definition.Descriptor) : new MetadataAnalyzer(definition.Descriptor);
}
