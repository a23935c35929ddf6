using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Dates;

/// <summary>
/// A weekday that is not the weekday of the date it stands with. Dates before 1925 and those that speak of the Old Style calendar are left
/// alone: Russia kept the Julian calendar until 1918, Greece until 1923.
/// </summary>
/// <param name="yearless">Check the dates without a year, and no others.</param>
internal sealed class WeekdayCheck(bool yearless) : DateCheck
{
    private const int FirstYear = 1925;

    // Half a year: beyond it the year that is meant is a guess.
    private const int Sure = 150;
    private const int Farthest = 215;

    public override ImmutableArray<string> Words { get; } =
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon.", "tue.", "tues.", "wed.", "thu.", "thur.", "thurs.", "fri.", "sat.", "sun.", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun",
    ];

    public override void AnalyzeArticle(ArticleContext context)
    {
        ImmutableArray<DateReference> dates = context.Model.Dates;
        for (int i = 0; i < dates.Length; i++)
        {
            foreach (CalendarDay day in dates[i].Days)
            {
                CalendarDay whole = day.Weekday is null && i + 1 < dates.Length ? WithWeekdayBehind(context, day, dates[i + 1]) : day;
                if (whole.Weekday is not null && (whole.Year is null) == yearless)
                    Check(context, whole);
            }
        }
    }

    private static void Check(ArticleContext context, CalendarDay day)
    {
        DateOnly? actual = day.Year is { } year ? WrittenDay.In(day, year) : Nearest(context, day);
        if (actual is not { } date || date.Year < FirstYear || date.DayOfWeek == day.Weekday || IsOldStyle(context, day.Span))
            return;
        string written = context.Tree.TextOf(day.DateSpan).ToString();
        if (WrittenDay.IsEitherWay(written))
        {
            // 1/3/2025 is January 3 to some and 1 March to others: either may be meant.
            if (day.Day <= 12 && new DateOnly(date.Year, day.Day, day.Month).DayOfWeek == day.Weekday)
                return;
            written = $"{written} (read as {WrittenDay.NameOf(date)})";
        }
        context.Report(new Detection(day.Span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty
                .Add("date", written)
                .Add("weekday", WrittenDay.NameOf(day.Weekday!.Value))
                .Add("actual", WrittenDay.NameOf(date.DayOfWeek))
                .Add("was", WrittenDay.WasOrIs(date, context.Published)),
            Related = [(day.WeekdaySpan, "the day"), (day.DateSpan, $"a {WrittenDay.NameOf(date.DayOfWeek)} in {date.Year}")],
        });
    }

    /// <summary>The one day of that number near the day of publication; null when a year of the past is named beside it, or two are about as near.</summary>
    private static DateOnly? Nearest(ArticleContext context, CalendarDay day)
    {
        if (context.Published is not { } published || HasOtherYear(context, day.Span, published.Year))
            return null;
        DateOnly? nearest = null;
        for (int year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (WrittenDay.In(day, year) is not { } date || Math.Abs(date.DayNumber - published.DayNumber) > Farthest)
                continue;
            if (nearest is not null && (date.DayOfWeek == day.Weekday || nearest.Value.DayOfWeek == day.Weekday))
                return null;
            if (nearest is null || Math.Abs(date.DayNumber - published.DayNumber) < Math.Abs(nearest.Value.DayNumber - published.DayNumber))
                nearest = date;
        }
        return nearest is { } found && Math.Abs(found.DayNumber - published.DayNumber) <= Sure ? found : null;
    }

    private static bool HasOtherYear(ArticleContext context, TextSpan place, int published)
    {
        foreach (DateReference date in context.Model.Dates)
        {
            if (date.From is { } from && from.Year != published && date.Timex is ['1' or '2' or '(', ..] && !date.IsRelative && WrittenDay.SameSentence(context.Tree, date.Span, place))
                return true;
        }
        return false;
    }

    /// <summary>"Aug. 15, 2025 (Thursday)", "Aug. 15, 2025, a Thursday".</summary>
    private static CalendarDay WithWeekdayBehind(ArticleContext context, CalendarDay day, DateReference next)
    {
        if (next.Timex is not { Length: 10 } timex || !timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal) || next.Core.Length < 3)
            return day;
        ReadOnlySpan<char> between = WrittenDay.Between(context.Tree, day.Span, next.Core);
        if (between is not (" (" or ", a " or ", which was a " or ", which is a "))
            return day;
        TextSpan whole = day.Span.Union(next.Core);
        if (between is " (" && whole.End < context.Article.Prose.Length && context.Article.Prose[whole.End] == ')')
            whole = TextSpan.FromBounds(whole.Start, whole.End + 1);
        return day with { Span = whole, Weekday = (DayOfWeek)((timex[^1] - '0') % 7), WeekdaySpan = next.Core };
    }

    private static bool IsOldStyle(ArticleContext context, TextSpan place)
    {
        ReadOnlySpan<char> sentence = WrittenDay.SentenceOf(context.Tree, place);
        return sentence.Contains("Old Style", StringComparison.OrdinalIgnoreCase) || sentence.Contains("Julian", StringComparison.Ordinal) || sentence.Contains("O.S.", StringComparison.Ordinal);
    }
}
