namespace FactLint.Cli.Running;

/// <summary>What <c>factlint facts</c> was asked for.</summary>
internal sealed record FactsRequest
{
    public required InputRequest Inputs { get; init; }

    public required FactsFormat Format { get; init; }

    public bool WithTokens { get; init; }

    /// <summary>The day to read articles against that do not tell their own.</summary>
    public DateOnly? AsOf { get; init; }

    public string? ConfigFile { get; init; }

    public bool NoConfig { get; init; }

    public int Threads { get; init; } = 1;
}
