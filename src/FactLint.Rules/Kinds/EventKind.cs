using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds.Events;

namespace FactLint.Rules.Kinds;

/// <summary>What the articles of a run say of one event: the same place, day and kind of happening.</summary>
public sealed class EventKind : RuleKind
{
    private const double UsualDays = 30;

    public override string Name => "event";

    public override string Summary => "Compares what several articles say of one event.";

    public override ImmutableArray<string> MessagePlaces => ["match", "other", "event"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("compare", RuleKeyType.Text, "figure: how many were killed, hurt or arrested.") { IsRequired = true, Values = ["figure"] },
        new("window", RuleKeyType.Number, "How many days apart two articles may have appeared; 30 is the usual."),
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        double days = definition.Text("window") is { } text ? double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : UsualDays;
        if (days is >= 0 and <= 10_000)
            return new EventFigureAnalyzer(definition.Descriptor, (int)days);
        compilation.Error(definition, definition.Body["window"]!, "“window” must be from 0 to 10000 days");
        return null;
    }
}
