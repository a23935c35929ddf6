using System.Collections.Immutable;

namespace FactLint.Workspace.Configuration;

/// <summary>A section of an .editorconfig that sets rules.</summary>
/// <param name="Number">Tells the sections of one run apart.</param>
/// <param name="Glob">For paths relative to the file's folder.</param>
/// <param name="Rules">In order.</param>
internal sealed record EditorConfigSection(int Number, Glob Glob, ImmutableArray<RuleSetting> Rules);
