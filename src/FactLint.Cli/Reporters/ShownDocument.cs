using FactLint.Analysis.Diagnostics;

namespace FactLint.Cli.Reporters;

/// <summary>How an article is named to a person.</summary>
internal static class ShownDocument
{
    /// <summary>Its path; the id of its record when it has none.</summary>
    public static string Shown(this DocumentKey document) =>
        document.Path.Length > 0 ? document.Path : document.Id is { Length: > 0 } id ? id : "<stdin>";
}
