namespace FactLint.Rules.Rosters;

/// <summary>What a roster knows of one term of office on one day.</summary>
public enum TermState : byte
{
    /// <summary>The roster does not say: no dates, a day inside an inexact date, or a day later than the roster was checked.</summary>
    Unknown,
    NotYet,
    Held,
    Over,
}
