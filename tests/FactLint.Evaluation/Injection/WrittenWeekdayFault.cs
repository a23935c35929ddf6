using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Evaluation.Injection;

/// <summary>Writes a wrong weekday before a date that has none.</summary>
/// <param name="isDated">Dates with a year, or those without one in articles of a known day.</param>
internal sealed class WrittenWeekdayFault(bool isDated) : Fault
{
    // A yearless date farther from publication may be of another year.
    private const int Farthest = 100;

    public override string Name => isDated ? "weekday put before a date with a year" : "weekday put before a date without a year";

    public override string Rule => isDated ? "FL3001" : "FL3005";

    public override IEnumerable<InjectedFault> In(SemanticModel model)
    {
        Article article = model.Tree.Article;
        foreach (DateReference date in model.Dates)
        {
            if (date is not { Type: DateReferenceType.Date, From: { } from, Days: [{ Weekday: null } day] } || day.Year is not null != isDated || day.DateSpan != date.Core || model.IsQuoted(day.Span) || !char.IsAsciiLetterUpper(article.Prose[day.DateSpan.Start]))
                continue;
            int far = article.Metadata.Published is { } published ? Math.Abs(DateOnly.FromDateTime(from).DayNumber - published.DayNumber) : int.MaxValue;
            bool isOld = from.Year < 1925;
            if (!isOld && (isDated || far < Farthest) && !IsNamed(article, day.DateSpan))
                yield return InjectedFault.Replace(article.Prose, new TextSpan(day.DateSpan.Start, 0), from.AddDays(2).DayOfWeek + ", ", day.DateSpan);
        }
    }

    // A weekday that the program does not read with the date is there already.
    private static bool IsNamed(Article article, TextSpan date) => article.Prose[Math.Max(0, date.Start - 14)..Math.Min(article.Prose.Length, date.End + 14)].Contains("day", StringComparison.Ordinal);
}
