using System.Collections.Immutable;

namespace FactLint.Analysis.Diagnostics;

/// <summary>A finding: a rule, the exact characters of the original file it is about, and what else belongs to it.</summary>
public sealed record Diagnostic
{
    public required RuleDescriptor Rule { get; init; }

    /// <summary>After configuration; never <see cref="Diagnostics.Severity.Off"/>.</summary>
    public required Severity Severity { get; init; }

    public required string Message { get; init; }

    public required Location Location { get; init; }

    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    public ImmutableArray<Fix> Fixes { get; init; } = [];

    /// <summary>
    /// The same for the same finding in a later version of the article: made from the rule, the matched text, its neighbours and which
    /// of several equal ones it is; never from line numbers or the message. 32 hexadecimal digits.
    /// </summary>
    public required string Fingerprint { get; init; }

    /// <summary>Set when the desk has suppressed the finding.</summary>
    public AppliedSuppression? Suppressed { get; init; }
}
