namespace FactLint.Cli;

/// <summary>What was asked for cannot be done; the message says why and what to do instead. Ends the run with <see cref="ExitCodes.Problem"/>.</summary>
internal sealed class UsageException(string message) : Exception(message);
