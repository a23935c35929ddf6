using FactLint.Analysis.Diagnostics;

namespace FactLint.Analysis.Driver;

/// <summary>The order in which findings of one file are reported: by place, then rule, then message. Total, so that output never depends on threads.</summary>
public sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    public static DiagnosticOrder Instance { get; } = new();

    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int order = x.Location.Span.CompareTo(y.Location.Span);
        if (order == 0)
            order = string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }
}
