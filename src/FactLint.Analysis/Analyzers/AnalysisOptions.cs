using FactLint.Analysis.Corpus;
using FactLint.Language.Semantics;

namespace FactLint.Analysis.Analyzers;

/// <summary>What the run, and not the article, says.</summary>
public sealed record AnalysisOptions
{
    public static AnalysisOptions Default { get; } = new();

    /// <summary>The day to take for articles that do not say when they were published.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What reads numbers and dates; null for FactLint's own binders.</summary>
    public IRecognizer? Recognizer { get; init; }

    /// <summary>The desk's own name, such as <c>AFP</c>: "told AFP" is then no second-hand report.</summary>
    public string? Outlet { get; init; }

    /// <summary>What the desk has published before; null for a run without memory.</summary>
    public IDeskMemory? Memory { get; init; }
}
