namespace FactLint.Cli.Running;

/// <summary>What <c>factlint facts</c> was asked for.</summary>
internal sealed record FactsRequest
{
    public required InputRequest Inputs { get; init; }

    /// <summary><c>text</c>, <c>json</c> or <c>jsonl</c>.</summary>
    public required string Format { get; init; }

    public bool WithTokens { get; init; }

    public int Threads { get; init; } = 1;
}
