using FactLint.Analysis.Analyzers;

namespace FactLint.Analysis.Driver;

/// <summary>What an analyzer reported. A class, because lists of our own structs are compiled anew at every start of the program.</summary>
/// <param name="Analyzer">The analyzer's index.</param>
/// <param name="Number">A higher number came later.</param>
/// <param name="Detection">What it reported.</param>
internal sealed record FoundDetection(int Analyzer, int Number, Detection Detection);
