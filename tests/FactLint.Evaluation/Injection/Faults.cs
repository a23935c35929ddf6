using System.Collections.Immutable;

namespace FactLint.Evaluation.Injection;

/// <summary>The list of all faults.</summary>
internal static class Faults
{
    public static ImmutableArray<Fault> All { get; } =
    [
        new WeekdayFault(isDated: true),
        new WeekdayFault(isDated: false),
        new DayFault(),
        .. FigureFaults.All,
        .. InsertedFaults.All,
        .. InsertedDates.All,
    ];
}
