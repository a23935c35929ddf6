namespace FactLint.Language.Semantics.Dates;

/// <summary>Times of day: 3 p.m., 15:30 GMT, noon, seven o'clock, half past nine, 5 in the morning.</summary>
internal static class ClockReader
{
    private static readonly HashSet<string> _zones = ["ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "GMT", "UTC", "BST", "CET", "CEST", "IST", "JST", "KST",
        "WAT", "CAT", "EAT", "SAST", "AEST", "AEDT", "HKT", "SGT", "PKT", "MSK", "EET", "EEST", "Eastern", "Pacific", "Central"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isZone = _zones.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A time that is one by its own words, or by "at" and the like before it.</summary>
    public static Reading? Read(DateText t, int at)
    {
        Reading? time = At(t, at);
        if (time is null)
            return null;
        return time.Clock is { IsExact: true } || IsNamed(t, time) || HasZone(t, time.End) || IsAsked(t, at) ? WithZone(t, time) : null;
    }

    /// <summary>Anything that can be a time where one is expected: also a bare number of 1 to 24 and 2.30.</summary>
    public static Reading? ReadAny(DateText t, int at)
    {
        if (At(t, at) is { } time)
            return WithZone(t, time);
        if (OfDots(t, at) is { } dotted)
            return dotted;
        int hour = t[at] is { Kind: DateWordKind.Number } number && number.Has(DateWordFlags.Short) || t[at] is { Kind: DateWordKind.Cardinal } word && word.Value <= 12 ? t[at].Value : -1;
        return hour is >= 0 and <= 24 && !(t[at + 1].Kind is DateWordKind.Unit or DateWordKind.Month) ? Of(at, at + 1, new ClockTime(hour % 24 * 3600, false, false, hour > 12)) : null;
    }

    public static Reading Of(int first, int end, ClockTime clock) => new(first, end, DateReferenceType.Time) { Clock = clock, Timex = clock.Timex };

    private static Reading? At(DateText t, int at) => t[at].Kind switch
    {
        DateWordKind.Clock => OfClock(t, at),
        DateWordKind.Number => OfNumber(t, at) ?? PastHour(t, at),
        DateWordKind.Cardinal => OClock(t, at) ?? InThePart(t, at) ?? PastHour(t, at) ?? HourAndMinutes(t, at),
        DateWordKind.Decimal => t.Is(at + 1, DateWordKind.Meridiem) ? OfDots(t, at) : null,
        DateWordKind.NamedHour => Of(at, at + 1, new ClockTime(t[at].Value * 3600, false, false, true)),
        DateWordKind.Half => PastHour(t, at),
        DateWordKind.A or DateWordKind.Unit => PastHour(t, at),
        _ => null,
    };

    private static Reading? OfClock(DateText t, int at)
    {
        int seconds = t[at].Value;
        bool hasSeconds = t.Text(at).Count(':') == 2;
        if (seconds > 24 * 3600 || !IsSound(t.Text(at)))
            return null;
        int end = Meridiem(t, at + 1, out bool? afternoon);
        var clock = new ClockTime(seconds % (24 * 3600), true, hasSeconds, seconds >= 13 * 3600);
        if (afternoon is { } pm)
            return Of(at, end, clock.On(pm));
        int oclock = t.Skip(at + 1, DateWordKind.OClock);
        return Part(t, Of(at, oclock, clock));
    }

    private static bool IsSound(ReadOnlySpan<char> text) => text[text.IndexOf(':') + 1] < '6';

    private static Reading? OfNumber(DateText t, int at)
    {
        DateWord number = t[at];
        if (t.Text(at).Length == 4 && t.IsUnit(at + 1, DateUnit.Hour) && t.Is(at - 1, DateWordKind.At) && number.Value < 2400 && number.Value % 100 < 60)
            return Of(at, at + 2, new ClockTime(number.Value / 100 * 3600 + number.Value % 100 * 60, true, false, true));
        if (t.Text(at).Length == 4 && number.Value < 2400 && number.Value % 100 < 60 && IsWorldTime(t, at + 1))
            return Of(at, at + 1, new ClockTime(number.Value / 100 * 3600 + number.Value % 100 * 60, true, false, true));
        if (!number.Has(DateWordFlags.Short) || number.Value > 24)
            return null;
        if (number.Value == 12 && t.Is(at + 1, DateWordKind.NamedHour))
            return Of(at, at + 2, new ClockTime(t[at + 1].Value * 3600, false, false, true));
        int end = Meridiem(t, at + 1, out bool? afternoon);
        if (afternoon is { } pm && number.Value is >= 1 and <= 23)
            return Of(at, end, new ClockTime(number.Value * 3600, false, false, false).On(pm));
        return OClock(t, at) ?? InThePart(t, at);
    }

    // 0915 GMT, 1830 local time: agencies write the hours of the whole day without a colon.
    private static bool IsWorldTime(DateText t, int at) => t.Text(at) is "GMT" or "UTC" or "BST" or "CET" or "CEST" or "Zulu" || t.Text(at) is "local" && t.Is(at + 1, "time");

    private static Reading? OClock(DateText t, int at) => t.Is(at + 1, DateWordKind.OClock) && t[at].Value is >= 1 and <= 12
        ? Part(t, Of(at, at + 2, new ClockTime(t[at].Value * 3600, false, false, false))) : null;

    // 5 in the morning, 7 this evening
    private static Reading? InThePart(DateText t, int at)
    {
        if (t[at].Value is < 1 or > 12 || !t.Is(at + 1, DateWordKind.In) || !t.Is(at + 2, DateWordKind.The) || !t.Is(at + 3, DateWordKind.DayPart))
            return null;
        return Part(t, Of(at, at + 1, new ClockTime(t[at].Value * 3600, false, false, false)));
    }

    /// <summary>"in the morning" behind a time says which half of the day.</summary>
    private static Reading Part(DateText t, Reading time)
    {
        if (time.Clock is not { IsExact: false } clock || DayPartReader.Read(t, time.End) is not { DayPart: >= 0 } part || !t.Is(time.End, DateWordKind.In))
            return time;
        ClockTime exact = clock.On(DayParts.IsAfternoon(part.DayPart));
        return time with { End = part.End, Clock = exact, Timex = exact.Timex };
    }

    private static Reading? OfDots(DateText t, int at)
    {
        ReadOnlySpan<char> text = t.Text(at);
        int dot = text.IndexOf('.');
        if (t[at].Kind != DateWordKind.Decimal || text.Length - dot != 3 || dot > 2 || !int.TryParse(text[..dot], out int hour) || !int.TryParse(text[(dot + 1)..], out int minute) || hour > 24 || minute > 59)
            return null;
        int end = Meridiem(t, at + 1, out bool? afternoon);
        var clock = new ClockTime(hour * 3600 + minute * 60, true, false, hour > 12);
        return Of(at, end, afternoon is { } pm ? clock.On(pm) : clock);
    }

    // half past seven, 10 past 9, a quarter to five
    private static Reading? PastHour(DateText t, int at)
    {
        int minutes = t[at] switch
        {
            { Kind: DateWordKind.Half } => 30,
            { Kind: DateWordKind.Number or DateWordKind.Cardinal, Value: >= 1 and <= 59 } number => number.Value,
            _ when t.IsUnit(t.Skip(at, DateWordKind.A), DateUnit.Quarter) => 15,
            _ => 0,
        };
        int word = t.IsUnit(t.Skip(at, DateWordKind.A), DateUnit.Quarter) ? t.Skip(at, DateWordKind.A) + 1 : at + 1;
        bool past = t.Text(word) is "past";
        if (minutes == 0 || !past && !(t.Text(word) is "to" && minutes == 15) || t[word + 1] is not { Kind: DateWordKind.Number or DateWordKind.Cardinal, Value: >= 1 and <= 12 } hour)
            return null;
        if (t[word + 2].Kind is DateWordKind.Unit or DateWordKind.Month)
            return null;
        int seconds = hour.Value % 12 * 3600 + (past ? minutes : -minutes) * 60;
        int end = Meridiem(t, t.Skip(word + 2, DateWordKind.OClock), out bool? afternoon);
        var clock = new ClockTime((seconds + 86400) % 43200, true, false, false);
        return Of(at, end, afternoon is { } pm ? clock.On(pm) : clock);
    }

    // eight thirty, five forty-five p.m.
    private static Reading? HourAndMinutes(DateText t, int at)
    {
        if (t[at].Value is < 1 or > 12 || t[at + 1] is not { Kind: DateWordKind.Cardinal, Value: >= 10 and < 60 })
            return null;
        int minutes = NumberWords.TensAndOnes(t, at + 1, out int minute);
        int end = Meridiem(t, minutes, out bool? afternoon);
        var clock = new ClockTime(t[at].Value * 3600 + minute * 60, true, false, false);
        if (afternoon is { } pm)
            return Of(at, end, clock.On(pm));
        bool isFree = end == t.Count || t[end].Kind is not (DateWordKind.Dash or DateWordKind.Hundred or DateWordKind.Thousand or DateWordKind.Decimal or DateWordKind.Number) && !(t.Is(end, DateWordKind.Unit) && t[end].Has(DateWordFlags.Plural));
        return isFree && t.Is(at - 1, DateWordKind.At) ? Part(t, Of(at, end, clock)) : null;
    }

    private static int Meridiem(DateText t, int at, out bool? afternoon)
    {
        afternoon = null;
        if (t.IsJoined(at) && t.Text(at) is "a" or "p" or "a." or "p.")
        {
            afternoon = t.Text(at)[0] == 'p';
            return at + 1;
        }
        if (!t.Is(at, DateWordKind.Meridiem))
            return at;
        // "He is 12. I am …", "AM radio": am is a verb unless it is written A.M., am or AM right behind the number.
        afternoon = t[at].Value == 1;
        return at + 1;
    }

    private static bool IsNamed(DateText t, Reading time) => t[time.First].Kind is DateWordKind.NamedHour or DateWordKind.Half || t[time.End - 1].Kind is DateWordKind.OClock || t.Text(time.First + 1) is "past" || t.Text(time.First + 2) is "past";

    private static bool IsAsked(DateText t, int at) => t.Is(at, DateWordKind.Cardinal) && t.Is(at - 1, DateWordKind.At) || t[at].Kind == DateWordKind.Clock
        && t[at - 1].Kind is DateWordKind.At or DateWordKind.Modifier or DateWordKind.From or DateWordKind.Between or DateWordKind.To or DateWordKind.Or or DateWordKind.Weekday or DateWordKind.RelativeDay or DateWordKind.DayPart
            or DateWordKind.Unit;

    private static bool HasZone(DateText t, int at) => _isZone.Contains(t.Text(at)) && (t.Text(at).Length < 5 || t.Is(at + 1, "time") || t.Is(at + 1, "standard") || t.Is(at + 1, "daylight"));

    private static Reading WithZone(DateText t, Reading time) => HasZone(t, time.End) ? time with { Zone = t.Span(time.End, time.End + 1) } : time;
}
