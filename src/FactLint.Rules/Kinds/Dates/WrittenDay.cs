using System.Buffers;
using System.Globalization;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Dates;

/// <summary>Questions about days and the words around them.</summary>
internal static class WrittenDay
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789/-. ");

    /// <summary>The day, when the calendar has it.</summary>
    public static DateOnly? In(CalendarDay day, int year) =>
        year is >= 1 and <= 9999 && day.Day <= DateTime.DaysInMonth(year, day.Month) ? new DateOnly(year, day.Month, day.Day) : null;

    public static string NameOf(DayOfWeek day) => CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(day);

    /// <summary>Month and day: "January 3".</summary>
    public static string NameOf(DateOnly day) => day.ToString("MMMM d", CultureInfo.InvariantCulture);

    /// <summary>"1/3/2025", "01.03.25": numbers that do not say which is the month; the year does not come first.</summary>
    public static bool IsEitherWay(ReadOnlySpan<char> date) =>
        date.IndexOfAnyExcept(Figures) < 0 && date.IndexOfAnyExceptInRange('0', '9') is 1 or 2;

    /// <summary>"is" for a day after publication, else "was".</summary>
    public static string WasOrIs(DateOnly day, DateOnly? published) => published is { } known && day > known ? "is" : "was";

    /// <summary>The prose between two places; empty when they touch or overlap.</summary>
    public static ReadOnlySpan<char> Between(SyntaxTree tree, TextSpan first, TextSpan second) =>
        second.Start > first.End ? tree.Article.Prose.AsSpan(first.End, second.Start - first.End) : [];

    /// <summary>The prose of the sentence that holds a place.</summary>
    public static ReadOnlySpan<char> SentenceOf(SyntaxTree tree, TextSpan place)
    {
        int index = tree.SentenceIndexAt(place.Start);
        return index < tree.Sentences.Length ? tree.TextOf(tree.Sentences[index].Span) : [];
    }

    /// <summary>The index of the first date that begins at or after a place of the prose.</summary>
    public static bool SameSentence(SyntaxTree tree, TextSpan first, TextSpan second) => tree.SentenceIndexAt(first.Start) == tree.SentenceIndexAt(second.Start);
}
