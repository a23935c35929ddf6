using System.Collections.Immutable;

namespace FactLint.Rules.Kinds;

/// <summary>The list of all kinds; a test asserts that it is complete.</summary>
public static class RuleKinds
{
    public static ImmutableArray<RuleKind> All { get; } =
    [
        new RegexKind(),
        new PhraseKind(),
        new SourceKind(),
        new NameKind(),
        new TitleKind(),
        new DateKind(),
        new TenseKind(),
        new ArithmeticKind(),
        new SwapKind(),
        new VariantsKind(),
        new DuplicateKind(),
        new QuoteKind(),
        new HeadlineKind(),
        new EndingKind(),
        new DocumentKind(),
        new EventKind(),
        new CountKind(),
    ];

    public static RuleKind? Find(string name) => All.FirstOrDefault(k => k.Name == name);
}
