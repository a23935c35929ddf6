using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Text;

namespace FactLint.Analysis.Driver;

/// <summary>One suppression: which rules it is about, and the part of the original file it covers.</summary>
internal sealed class SuppressionNote
{
    /// <summary>Ids, names, aliases or categories; empty for "checked, correct", which is about every rule.</summary>
    public required ImmutableArray<string> Selectors { get; init; }

    /// <summary>In the original file.</summary>
    public required TextSpan Covers { get; init; }

    public required Location Location { get; init; }

    public string? Reason { get; init; }

    /// <summary>Only findings on exactly this text; null for any.</summary>
    public string? Text { get; init; }

    public bool InSource { get; init; } = true;

    /// <summary>Selectors that have suppressed something.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first word of a remark that was meant to be a note; null for a note.</summary>
    public string? Misspelt { get; init; }

    /// <summary>"Checked, correct" covers what it touches, and needs no reason.</summary>
    public bool IsChecked { get; init; }

    public bool Covering(Diagnostic diagnostic) =>
        (IsChecked ? Covers.Overlaps(diagnostic.Location.Span) : Covers.Contains(diagnostic.Location.Span.Start))
        && (Text is null || Text == diagnostic.Location.Text);
}
