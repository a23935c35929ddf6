using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds.Arithmetic;

namespace FactLint.Rules.Kinds;

/// <summary>The sums of an article: shares, totals, changes, conversions, ages. Points at every figure and corrects none.</summary>
public sealed class ArithmeticKind : RuleKind
{
    private static readonly ImmutableArray<(string Name, Func<ArithmeticCheck> Make)> Checks =
    [
        ("part-of-whole", () => new PartOfWholeCheck()),
        ("sum", () => new SumCheck()),
        ("multiplier", () => new MultiplierCheck()),
        ("conversion", () => new ConversionCheck()),
        ("change", () => new ChangeCheck()),
        ("points", () => new PointsCheck()),
        ("age-birth", () => new AgeBirthCheck()),
        ("range", () => new RangeCheck()),
        ("magnitude", () => new MagnitudeCheck()),
        ("list-count", () => new ListCountCheck()),
        ("fraction-words", () => new FractionWordsCheck()),
        ("percent-total", () => new PercentTotalCheck()),
        ("currency-rate", () => new CurrencyRateCheck()),
        ("false-precision", () => new FalsePrecisionCheck()),
        ("headline-number", () => new HeadlineNumberCheck()),
    ];

    public override string Name => "arithmetic";

    public override string Summary => "Does the sums of an article's figures.";

    public override ImmutableArray<string> MessagePlaces => ["sum"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("check", RuleKeyType.Text, "Which sum to do: a part of a whole and its percentage, parts and their total, “doubled” and its two figures, a conversion in brackets, a change in percent …")
        {
            IsRequired = true,
            Values = [.. Checks.Select(c => c.Name)],
        },
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        string name = definition.Text("check")!;
        return new ArithmeticAnalyzer(definition.Descriptor, Checks.First(c => c.Name == name).Make(), compilation.Words);
    }
}
