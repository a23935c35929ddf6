using System.Globalization;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Evaluation.Injection;

/// <summary>Puts the 31st, or for February the 30th, where the month has fewer days.</summary>
internal sealed class DayFault : Fault
{
    public override string Name => "day that the month does not have";

    public override string Rule => "FL3002";

    public override IEnumerable<InjectedFault> In(SemanticModel model)
    {
        string prose = model.Tree.Article.Prose;
        foreach (CalendarDay day in model.Dates.Where(d => d.Days.Length == 1).SelectMany(d => d.Days))
        {
            int wrong = day.Month == 2 ? 30 : 31;
            if (!prose.AsSpan(day.DateSpan.Start, day.DateSpan.Length).ContainsAnyInRange('a', 'z'))
                continue;
            if (day.Month is not (2 or 4 or 6 or 9 or 11) || model.IsQuoted(day.Span))
                continue;
            int at = prose.IndexOf(day.Day.ToString(CultureInfo.InvariantCulture), day.DateSpan.Start, day.DateSpan.Length, StringComparison.Ordinal);
            int end = at + (day.Day < 10 ? 1 : 2);
            if (at >= 0 && (end == prose.Length || !char.IsLetterOrDigit(prose[end])))
                yield return InjectedFault.Replace(prose, TextSpan.FromBounds(at, end), wrong.ToString(CultureInfo.InvariantCulture), day.DateSpan);
        }
    }
}
