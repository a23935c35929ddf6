using FactLint.Language.Semantics;

namespace FactLint.Cli.Facts;

/// <summary>A kind of fact in lists for people.</summary>
/// <param name="Name">One word, also in the page's code: <c>people</c>.</param>
/// <param name="Heading">Over its list.</param>
/// <param name="Find">The facts of an article, in any order.</param>
internal sealed record FactKind(string Name, string Heading, Func<SemanticModel, IEnumerable<ListedFact>> Find)
{
    /// <summary>In article order.</summary>
    public IReadOnlyList<ListedFact> In(SemanticModel model) => [.. Find(model).OrderBy(f => f.Places[0])];
}
