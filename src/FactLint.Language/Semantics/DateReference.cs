using System.Collections.Immutable;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics;

/// <summary>
/// A date, time, period, duration or repetition that the text names. Relative ones are read against the article's own date; without one they
/// stay unresolved, and nothing is guessed.
/// </summary>
/// <param name="Span">In prose.</param>
/// <param name="Type">What it names.</param>
public sealed record DateReference(TextSpan Span, DateReferenceType Type)
{
    /// <summary>The date without the words that open it (since, before, from, between), in prose.</summary>
    public TextSpan Core { get; init; } = Span;

    /// <summary>
    /// The value in TIMEX3 (ISO 8601 with X for what is open: XXXX-08-18, XXXX-WXX-1, P3W), in the dialect of Microsoft.Recognizers.Text.
    /// Null when it cannot be written down without knowing the day of the article.
    /// </summary>
    public string? Timex { get; init; }

    /// <summary>Where it begins, as local time; at midnight for whole days. Null when it is not known or has no beginning.</summary>
    public DateTime? From { get; init; }

    /// <summary>Where it ends, excluded. Null when it is not known or has no end.</summary>
    public DateTime? To { get; init; }

    /// <summary>The place of a time zone written behind a time ("ET", "GMT"), in prose; empty without one. Times are never converted.</summary>
    public TextSpan Zone { get; init; }

    /// <summary>The days of the month written in it, in order: one for "Aug. 18", two for "Aug. 14-15".</summary>
    public ImmutableArray<CalendarDay> Days { get; init; } = [];

    /// <summary>True when the place on the calendar depends on the day of the article: yesterday, last week, Monday, two years ago.</summary>
    public bool IsRelative { get; init; }

    public bool IsResolved => From is not null || To is not null;
}
