using System.Collections.Immutable;

namespace FactLint.Workspace.Configuration;

/// <summary>What an .editorconfig says about rules.</summary>
/// <param name="Folder">Absolute.</param>
/// <param name="IsRoot">The files of the folders above do not count.</param>
/// <param name="Sections">In order; sections that set no rule are left out.</param>
internal sealed record EditorConfigFile(string Folder, bool IsRoot, ImmutableArray<EditorConfigSection> Sections);
