using System.Globalization;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Quantities;

/// <summary>A range of numbers; an end that is open is null.</summary>
internal readonly record struct RangeReading(TextSpan Span, decimal? Low, decimal? High, bool HasLow, bool HasHigh)
{
    /// <summary>In the notation of intervals: (20,35], [5,).</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{(Low is not null && HasLow ? '[' : '(')}{Plain(Low)},{Plain(High)}{(High is not null && HasHigh ? ']' : ')')}");

    /// <summary>Both as one when "and", "but" or a comma ties a lower to an upper bound and a number lies between; null otherwise.</summary>
    public RangeReading? JoinedWith(RangeReading next, ReadOnlySpan<char> text)
    {
        if (next.Span.Start <= Span.End || next.Span.Start - Span.End > 6 || Low is null == next.Low is null || Low is not null == High is not null || next.Low is not null == next.High is not null)
            return null;
        ReadOnlySpan<char> between = text[Span.End..next.Span.Start].Trim();
        if (between is not ("and" or "but" or "," or ", and" or ", but"))
            return null;
        (RangeReading low, RangeReading high) = Low is not null ? (this, next) : (next, this);
        return low.Low < high.High ? new(TextSpan.FromBounds(Span.Start, next.Span.End), low.Low, high.High, low.HasLow, high.HasHigh) : null;
    }

    private static decimal? Plain(decimal? value) => value / 1.0000000000000000000000000000m;
}
