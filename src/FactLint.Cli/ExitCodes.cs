namespace FactLint.Cli;

/// <summary>What the program's exit code says. The highest problem wins: a crash over bad input over findings.</summary>
internal static class ExitCodes
{
    /// <summary>No finding at the fail level.</summary>
    public const int Clean = 0;

    public const int Findings = 1;

    /// <summary>Bad usage, configuration or rule; unreadable or missing input; nothing to check.</summary>
    public const int Problem = 2;

    /// <summary>A rule crashed (FL0001).</summary>
    public const int Crash = 3;

    /// <summary>Ctrl-C, as shells count it: 128 + SIGINT.</summary>
    public const int Interrupted = 130;
}
