using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Text;

namespace FactLint.Analysis.Analyzers;

/// <summary>What an analyzer reports inside one article; all spans count in prose. The driver makes a <see cref="Diagnostic"/> of it.</summary>
public sealed record Detection(TextSpan Span)
{
    /// <summary>Values for the <c>{named}</c> places of the rule's message.</summary>
    public ImmutableDictionary<string, string> Arguments { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableArray<(TextSpan Span, string Label)> Related { get; init; } = [];

    /// <summary>Edits in prose; the driver drops a fix whose text does not stand verbatim in the original.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];

    /// <summary>Lowers the configured severity where the evidence is weaker; never raises it.</summary>
    public Severity AtMost { get; init; } = Severity.Error;
}
