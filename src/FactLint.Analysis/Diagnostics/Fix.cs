using System.Collections.Immutable;
using FactLint.Language.Text;

namespace FactLint.Analysis.Diagnostics;

/// <summary>A way to mend a finding. Spans of edits count in the original file, except in a <see cref="Analyzers.Detection"/>, where they count in prose.</summary>
public sealed record Fix(string Title, FixSafety Safety, ImmutableArray<TextEdit> Edits);
