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

    public override ImmutableArray<string> MessagePlaces => ["match", "other"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("compare", RuleKeyType.Text, "quote: words in quotation marks that nobody says in the story; name: people and bodies that the story does not name; "
            + "hedge: deeds that the story only tells with “accused of” or “may”; fact: figures, days and places of deks and key points that the story does not have.")
        {
            IsRequired = true,
            Values = ["quote", "name", "hedge", "fact"],
        },
        new("except", RuleKeyType.TextOrList, "Short names that the story may write out, such as Barca (compare: name)."),
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation) => definition.Text("compare") switch
    {
        "name" => new HeadlineNameAnalyzer(definition.Descriptor, [.. definition.Texts("except").Select(e => e.Text!.Trim())]),
        "hedge" => new HeadlineHedgeAnalyzer(definition.Descriptor),
        "fact" => new HeadlineFactAnalyzer(definition.Descriptor),
        _ => new HeadlineQuoteAnalyzer(definition.Descriptor),
    };
}
