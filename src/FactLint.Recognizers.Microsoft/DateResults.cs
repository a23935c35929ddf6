using System.Globalization;
using FactLint.Language.Semantics;
using FactLint.Language.Text;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace FactLint.Recognizers.Microsoft;

/// <summary>Makes dates of the library's results.</summary>
/// <param name="culture">A culture of the library.</param>
/// <param name="now">The day of the article; null when it is not known.</param>
internal sealed class DateResults(string culture, DateTime? now)
{
    // Without a day, whatever two days far apart are read alike against does not depend on the day. The library would take the clock.
    private static readonly DateTime _oneDay = new(2001, 3, 14);
    private static readonly DateTime _otherDay = new(2018, 11, 20);

    /// <param name="text">A block of prose.</param>
    /// <param name="offset">Where it begins in the prose.</param>
    public IEnumerable<DateReference> Read(string text, int offset)
    {
        List<ModelResult> results = DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: now ?? _oneDay, fallbackToDefaultCulture: false);
        List<ModelResult>? others = now is null ? DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: _otherDay, fallbackToDefaultCulture: false) : null;
        foreach (ModelResult result in results)
        {
            if (TypeOf(result.TypeName) is not { } type)
                continue;
            ResultValue value = ResultValue.Of(result, now);
            ModelResult? other = others?.FirstOrDefault(o => o.Start == result.Start && o.End == result.End);
            bool isSure = others is null || other is not null && ResultValue.Of(other, null) == value;
            // The library's end is the last character.
            yield return new DateReference(TextSpan.FromBounds(offset + result.Start, offset + result.End + 1), type)
            {
                Timex = isSure ? value.Timex : null,
                From = isSure ? value.From : null,
                To = isSure ? value.To : null,
                IsRelative = !isSure,
            };
        }
    }

    private static DateReferenceType? TypeOf(string name) => name[(name.LastIndexOf('.') + 1)..] switch
    {
        "date" => DateReferenceType.Date,
        "daterange" => DateReferenceType.DateRange,
        "time" or "timerange" => DateReferenceType.Time,
        "datetime" or "datetimerange" or "datetimealt" => DateReferenceType.DateTime,
        "duration" => DateReferenceType.Duration,
        "set" => DateReferenceType.Set,
        _ => null,
    };

    /// <summary>One of the values of a result: the one nearest to the day of the article.</summary>
    private sealed record ResultValue(string? Timex, DateTime? From, DateTime? To)
    {
        public static ResultValue Of(ModelResult result, DateTime? now)
        {
            if (result.Resolution is null || !result.Resolution.TryGetValue("values", out object? values) || values is not IEnumerable<Dictionary<string, string>> list)
                return new ResultValue(null, null, null);
            ResultValue? nearest = null;
            foreach (ResultValue value in list.Select(Of))
            {
                if (nearest is null || Distance(value, now) < Distance(nearest, now))
                    nearest = value;
            }
            return nearest ?? new ResultValue(null, null, null);
        }

        private static ResultValue Of(Dictionary<string, string> value)
        {
            DateTime? day = Moment(value, "value");
            // A day or a moment has one value; a range a start, an end, or both.
            return day is { } moment
                ? new ResultValue(value.GetValueOrDefault("timex"), moment, moment.TimeOfDay == TimeSpan.Zero ? moment.AddDays(1) : moment.AddSeconds(1))
                : new ResultValue(value.GetValueOrDefault("timex"), Moment(value, "start"), Moment(value, "end"));
        }

        private static TimeSpan Distance(ResultValue value, DateTime? now) =>
            now is { } day && (value.From ?? value.To) is { } moment ? (moment - day).Duration() : TimeSpan.MaxValue;

        private static DateTime? Moment(Dictionary<string, string> value, string key) =>
            DateTime.TryParseExact(value.GetValueOrDefault(key), ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment) ? moment : null;
    }
}
