using System.Collections.Immutable;
using FactLint.Rules.Files;

namespace FactLint.Workspace.Configuration;

/// <summary>Puts errors that came from several threads in a fixed order.</summary>
internal static class LoadErrors
{
    /// <summary>By path, place and message; each once.</summary>
    public static ImmutableArray<LoadError> Sort(IEnumerable<LoadError> errors) =>
        [.. errors.Distinct().OrderBy(e => e.Path, StringComparer.Ordinal).ThenBy(e => e.Line).ThenBy(e => e.Column).ThenBy(e => e.Message, StringComparer.Ordinal)];
}
