namespace FactLint.Language.Semantics.Dates;

/// <summary>A time of day as it is written.</summary>
/// <param name="Seconds">Since midnight; for an hour of 1 to 12 without a.m. or p.m., as if before noon.</param>
/// <param name="HasMinutes">3:00, not 3.</param>
/// <param name="HasSeconds">3:00:05.</param>
/// <param name="IsExact">Before or after noon is known.</param>
internal readonly record struct ClockTime(int Seconds, bool HasMinutes, bool HasSeconds, bool IsExact)
{
    private const int Noon = 12 * 3600;

    public string Timex => Dates.Timex.Clock(Seconds, HasMinutes, HasSeconds);

    /// <summary>The time with a.m. or p.m.</summary>
    public ClockTime On(bool afternoon)
    {
        int within = Seconds % Noon;
        return Seconds >= 13 * 3600 ? this with { IsExact = true } : this with { Seconds = afternoon ? within + Noon : within, IsExact = true };
    }
}
