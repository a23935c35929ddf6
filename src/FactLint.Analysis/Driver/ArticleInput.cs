using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Syntax;

namespace FactLint.Analysis.Driver;

/// <summary>One article to check, with the settings that hold for its file.</summary>
public sealed record ArticleInput(DocumentKey Document, Article Article, RuleSettings Settings)
{
    /// <summary>Suppressions that stand in a file beside the article.</summary>
    public ImmutableArray<SidecarSuppression> Sidecar { get; init; } = [];
}
