using FactLint.Analysis.Diagnostics;
using FactLint.Language.Syntax;
using FactLint.Rules.Files;

namespace FactLint.Cli.Running;

/// <summary>An article that was read, or the reason why it could not be; both when it was read with a mistake in it.</summary>
internal sealed record LoadedArticle(DocumentKey Document, Article? Article, LoadError? Error)
{
    /// <summary>How many fixes were applied to its file before it was read.</summary>
    public int Fixed { get; init; }
}
