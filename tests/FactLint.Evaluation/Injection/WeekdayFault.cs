using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Evaluation.Injection;

/// <summary>Puts another weekday before a date: the day after, and three days on.</summary>
/// <param name="isDated">Change the dates with a year, or those without one in articles of a known day.</param>
internal sealed class WeekdayFault(bool isDated) : Fault
{
    private static readonly int[] _shifts = [1, 3];

    public override string Name => isDated ? "weekday of a date with a year" : "weekday of a date without a year";

    public override string Rule => isDated ? "FL3001" : "FL3005";

    public override IEnumerable<InjectedFault> In(SemanticModel model)
    {
        Article article = model.Tree.Article;
        foreach (CalendarDay day in model.Dates.SelectMany(d => d.Days))
        {
            if (day.Weekday is not { } weekday || day.Year is not null != isDated || model.IsQuoted(day.Span) || !isDated && article.Metadata.Published is null)
                continue;
            string written = article.Slice(day.WeekdaySpan).ToString();
            if (!Enum.TryParse(written, out DayOfWeek named) || named != weekday)
                continue;
            // Copy may have it wrong already.
            if (isDated && (day.Day > DateTime.DaysInMonth(day.Year!.Value, day.Month) || new DateOnly(day.Year.Value, day.Month, day.Day).DayOfWeek != weekday))
                continue;
            foreach (int shift in _shifts)
                yield return InjectedFault.Replace(article.Prose, day.WeekdaySpan, ((DayOfWeek)(((int)weekday + shift) % 7)).ToString(), day.Span);
        }
    }
}
