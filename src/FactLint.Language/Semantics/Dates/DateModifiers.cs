namespace FactLint.Language.Semantics.Dates;

/// <summary>Takes the words before a date into it, as Microsoft.Recognizers.Text does: since Monday, before 2015, from May to June, no later than 6:00, more than 4 days.</summary>
internal static class DateModifiers
{
    /// <summary>The reading with its opening words; none before <paramref name="least"/>, where the last date ended.</summary>
    public static Reading Apply(DateText t, Reading reading, int least, bool isBehindDuration)
    {
        reading = AndLater(t, reading);
        // after Tuesday's vote, since the 2012 attacks: told from an event, not from the date.
        if (t.Text(reading.End) is "'s" or "’s" || reading.Grain == DateUnit.Year && t[reading.First].Kind != DateWordKind.Part && t.Is(reading.First - 1, DateWordKind.The) && t.Text(reading.End) is [>= 'A', ..] and not "and" and not "to")
            return reading;
        int at = reading.First;
        int before = t.Is(at - 1, DateWordKind.The) && reading.Type is DateReferenceType.Date or DateReferenceType.DateRange ? at - 2 : at - 1;
        if (before < least)
            return reading;
        if (reading.Type == DateReferenceType.Duration)
            return t.Text(at - 1) is "than" && t.Text(at - 2) is "more" or "less" or "More" or "Less" && at - 2 >= least ? reading.Over(at - 2, reading.End) : reading;
        bool isRange = reading.Timex is ['(', ..] && !IsNamedPeriod(reading);
        if (isRange)
            return t[before].Kind is DateWordKind.From or DateWordKind.Between ? reading.Over(before, reading.End)
                : t.Is(before, DateWordKind.In) && t[reading.First] is { Kind: DateWordKind.Number, Value: > 1000 } && t.Text(reading.First + 1) is "through" && reading.Unit == DateUnit.Year ? reading.Over(before, reading.End) : reading;
        if (reading.Type is DateReferenceType.Set || t[before].Kind != DateWordKind.Modifier && t.Text(before) is not ("than" or "as" or "on" or "to"))
            return reading;
        return Phrase(t, reading, before, least) ?? (t[before].Kind == DateWordKind.Modifier ? Of(t, reading, before, before == least ? !isBehindDuration : null) : reading);
    }

    // Quarters, decades and the like are written as ranges but are one thing.
    private static bool IsNamedPeriod(Reading reading) => reading is { Grain: not null, Type: DateReferenceType.DateRange };

    private static Reading? Phrase(DateText t, Reading reading, int before, int least)
    {
        if (t.Text(before) is "to" && before - 1 >= least)
            return t.Text(before - 1) is "prior" or "Prior" && reading.First - 1 == before ? Open(reading.Over(before - 1, reading.End), DateModifier.Before) : null;
        if (before - 2 < least)
            return null;
        if (t.Text(before) is "than" && t.Text(before - 1) is "later" or "earlier" && t.Text(before - 2) is "no")
            return Open(reading.Over(before - 2, reading.End), t.Text(before - 1) is "later" ? DateModifier.Before : DateModifier.Since);
        if (t.Text(before) is "as" && t.Text(before - 1) is "early" or "late" && t.Text(before - 2) is "as")
            return Open(reading.Over(before - 2, reading.End), t.Text(before - 1) is "early" ? DateModifier.Since : DateModifier.Until);
        int start = t.Is(before, DateWordKind.On) ? before - 1 : before;
        return start < before && t.Text(start) is "starting" or "beginning" ? Open(reading.Over(start, reading.End), DateModifier.Since) : null;
    }

    // 2018 or later, 1/1/2016 and after
    private static Reading AndLater(DateText t, Reading reading) =>
        reading.Type is DateReferenceType.Date or DateReferenceType.DateRange && t[reading.End].Kind is DateWordKind.And or DateWordKind.Or && t.Text(reading.End + 1) is "later" or "after" or "onward" or "onwards" or "greater"
            && !t.IsLower(reading.End + 2) ? Open(reading.Over(reading.First, reading.End + 2), DateModifier.Since) : reading;

    /// <param name="t">The sentence.</param>
    /// <param name="reading">The date.</param>
    /// <param name="at">The modifier.</param>
    /// <param name="isFree">Another date ends right before it, and is no duration; null when none does.</param>
    private static Reading Of(DateText t, Reading reading, int at, bool? isFree)
    {
        var modifier = (DateModifier)t[at].Value;
        // "two years after 2015" and "the day before Monday" are told from the date, not open ended; so is "by Monday" of a clock.
        if (modifier == DateModifier.Around && reading.Type is not DateReferenceType.Time)
            return reading;
        if ((isFree is false || isFree is null && t[at - 1].Kind == DateWordKind.Unit) && modifier is DateModifier.After or DateModifier.Before && t.Text(at) is not "by" && reading.Grain != DateUnit.Year)
            return reading;
        if (modifier == DateModifier.Around)
            return t[at - 1] is { Kind: DateWordKind.Modifier, Value: (int)DateModifier.After or (int)DateModifier.Before } outer ? Open(reading.Over(at - 1, reading.End), (DateModifier)outer.Value) : reading.Over(at, reading.End);
        return Open(reading.Over(at, reading.End), modifier);
    }

    private static Reading Open(Reading reading, DateModifier modifier)
    {
        DateReferenceType type = reading.Type == DateReferenceType.Date ? DateReferenceType.DateRange : reading.Type;
        return modifier switch
        {
            DateModifier.Before or DateModifier.Until => reading with { Type = type, From = null, To = reading.IsToEnd ? reading.To : reading.From },
            DateModifier.After => reading with { Type = type, From = reading.To, To = null },
            _ => reading with { Type = type, To = null },
        };
    }
}
