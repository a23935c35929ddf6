using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FactLint.Evaluation.Injection;

/// <summary>Wrong spans, years ago and days put beside the years and dates of true sentences.</summary>
internal static class InsertedDates
{
    private const string Year = @"(?:19|20)\d\d";
    private const string Months = "Jan\\.|Feb\\.|March|April|May|June|July|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.|January|February|August|September|October|November|December";

    // Further off than any birthday of a year can explain.
    private const int YearsOff = 4;

    private const int DaysPast = 40;

    public static ImmutableArray<Fault> All { get; } =
    [
        new FigureFault("years put behind a span of years", "FL3003", $@"\bfrom (?<a>{Year}) (?:to|until|through) (?<b>{Year})(?<x>)(?=[ ,.])", (m, _) => Behind(m, Span(m))),
        new FigureFault("years ago put behind a year", "FL3003", $@"\b[Ii]n (?<a>{Year})(?<x>)(?=[,.] )", Ago, isDated: true),
        new FigureFault("past day put behind a verb of the future", "FL3004", $@"\bwill (?:be |hold |meet |vote |take |begin |start |go )[^.;“”""\d]{{0,60}}\bon (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?<x>(?:{Months}) \d{{1,2}})(?!\d|,? \d|st|nd|rd|th)", Past, isDated: true),
        new WrittenWeekdayFault(isDated: true),
        new WrittenWeekdayFault(isDated: false),
    ];

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    // A comma closes what is put in where none stands.
    private static string? Behind(Match match, string? words) => words is null ? null : match.Result("$'") is [' ', ..] ? words + "," : words;

    private static string? Span(Match match)
    {
        int years = Number(match, "b") - Number(match, "a");
        return years is > 1 and < 100 ? string.Create(CultureInfo.InvariantCulture, $", {years + YearsOff} years") : null;
    }

    private static string? Ago(Match match, DateOnly day)
    {
        int years = day.Year - Number(match, "a");
        return years is > 1 and < 100 ? string.Create(CultureInfo.InvariantCulture, $", {years + YearsOff} years ago") : null;
    }

    private static string? Past(Match match, DateOnly day) => day.AddDays(-DaysPast).ToString("MMMM d", CultureInfo.InvariantCulture);
}
