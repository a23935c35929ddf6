using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Evaluation.Catalogue;

/// <summary>What the engine found in one example.</summary>
internal sealed record CatalogueOutcome(CatalogueExample Example, ImmutableArray<Diagnostic> Findings)
{
    public bool Passed => Example.Fires == (Findings.Length > 0);

    public override string ToString() =>
        $"{(Example.Fires ? "✗ silent" : "✓ fires ")} {Example.Rule}: {Example.Raw}"
        + string.Concat(Findings.Select(f => $"\n           “{f.Location.Text}” {f.Message}"));
}
