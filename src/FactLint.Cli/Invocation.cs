namespace FactLint.Cli;

/// <summary>One run of the program: where it reads, writes and stands. Commands know the outside world only through this.</summary>
internal sealed class Invocation
{
    public required Stream Input { get; init; }

    /// <summary>Findings and answers, UTF-8.</summary>
    public required Stream Output { get; init; }

    /// <summary>Errors and progress; flushed after each line.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>A full path.</summary>
    public required string CurrentDirectory { get; init; }

    public Func<string, string?> Environment { get; init; } = _ => null;

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Set when the user presses Ctrl-C.</summary>
    public CancellationToken Cancellation { get; init; }
}
