namespace FactLint.Language.Semantics.Dates;

/// <summary>Parts of the day: in the morning, at night, Monday evening.</summary>
internal static class DayPartReader
{
    /// <summary>in the morning, at lunchtime; at the preposition.</summary>
    public static Reading? Read(DateText t, int at)
    {
        if (t.Is(at, DateWordKind.In))
        {
            int part = t.Skip(at + 1, DateWordKind.The);
            return t.Is(part, DateWordKind.DayPart) && t.Text(at) is "in" or "In" ? Of(at, part + 1, t[part].Value) : null;
        }
        return t.Is(at, DateWordKind.At) && t[at + 1] is { Kind: DateWordKind.DayPart, Value: 4 or 5 or 6 } meal ? Of(at, at + 2, meal.Value) : null;
    }

    public static Reading Of(int first, int end, int part) => new(first, end, DateReferenceType.Time) { Timex = "T" + DayParts.CodeOf(part), DayPart = part };

    /// <summary>The index past a part of the day that stands at a word, "night" included; the index given when none does.</summary>
    public static int At(DateText t, int at, out int part)
    {
        part = -1;
        if (t[at] is { Kind: DateWordKind.DayPart } word && !word.Has(DateWordFlags.Plural))
            part = word.Value;
        else if (t.IsUnit(at, DateUnit.Night) && !t[at].Has(DateWordFlags.Plural))
            part = DayParts.Night;
        return part < 0 ? at : at + 1;
    }

    /// <summary>A part of a day that has been read; <paramref name="day"/> gives the words.</summary>
    public static Reading On(Reading day, int part)
    {
        (int from, int to) = DayParts.HoursOf(part);
        return day with
        {
            Type = DateReferenceType.DateTime,
            Timex = day.Timex is { } timex ? $"{timex}T{DayParts.CodeOf(part)}" : null,
            From = day.From?.AddHours(from),
            To = day.From?.AddHours(to),
            DayPart = part,
        };
    }
}
