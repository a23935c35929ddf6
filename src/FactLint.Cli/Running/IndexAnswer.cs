using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Memory.Articles;
using FactLint.Rules.Files;

namespace FactLint.Cli.Running;

/// <summary>What became of one article on its way to the index.</summary>
/// <param name="Key">The key it is or would be stored under.</param>
/// <param name="Article">Null when it could not be read, or is stored as it is.</param>
/// <param name="Error">Why it could not be read, or only in part.</param>
/// <param name="Crashed">Rules that failed on it.</param>
internal sealed record IndexAnswer(DocumentKey Key, IndexedArticle? Article, LoadError? Error, ImmutableArray<RuleDescriptor> Crashed)
{
    /// <summary>The article, when it is stored already with the same words; null otherwise.</summary>
    public UnchangedArticle? Unchanged { get; init; }
}
