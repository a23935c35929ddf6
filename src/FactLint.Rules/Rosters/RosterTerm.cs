namespace FactLint.Rules.Rosters;

/// <summary>One term of office.</summary>
/// <param name="Office">Lower case, without its country or body: <c>prime minister</c>.</param>
public sealed record RosterTerm(string Office)
{
    /// <summary>The country, state or body the office belongs to, or null.</summary>
    public string? Of { get; init; }

    public string? Party { get; init; }

    /// <summary>The first day, or null when it is not known.</summary>
    public RosterDate? From { get; init; }

    /// <summary>The last day, or null when the office is still held as of <see cref="AsOf"/>.</summary>
    public RosterDate? To { get; init; }

    /// <summary>The last day for which the source shows the office held; nothing is known of the days between it and <see cref="To"/>.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Several people hold the office at once: senators of a state, members of a presidency.</summary>
    public bool IsShared { get; init; }

    /// <summary>Where the term was looked up, or null for the source of the whole roster.</summary>
    public string? Source { get; init; }

    /// <summary>False for an office without any date: what the desk takes to be so today.</summary>
    public bool IsDated => From is not null || To is not null;

    /// <summary>What is known of a day. Days that an inexact date may or may not cover are unknown, and so is everything after <see cref="AsOf"/> of an open term.</summary>
    public TermState On(DateOnly day)
    {
        if (From is { } from && day < from.First)
            return TermState.NotYet;
        if (To is { } to && day > to.Last)
            return TermState.Over;
        if (From is not { } start || day < start.Last || (AsOf is { } checkedOn && day > checkedOn))
            return TermState.Unknown;
        return To is { } end ? day < end.First ? TermState.Held : TermState.Unknown : AsOf is not null ? TermState.Held : TermState.Unknown;
    }
}
