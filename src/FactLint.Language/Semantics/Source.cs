using FactLint.Language.Text;

namespace FactLint.Language.Semantics;

/// <summary>Who is said to have said it.</summary>
/// <param name="Span">In prose: the noun phrase with its description.</param>
/// <param name="Naming">How it is named.</param>
/// <param name="PersonId">The <see cref="Person.Id"/>, or null; for a pronoun or "the senator" the person it stands for.</param>
/// <param name="Reason">Where the article gives the reason for this source's anonymity, in prose, or null.</param>
public sealed record Source(TextSpan Span, SourceNaming Naming, string? PersonId, TextSpan? Reason)
{
    /// <summary>In prose: the source without the clauses and remarks that follow it, as a message would name it.</summary>
    public TextSpan Phrase { get; init; } = Span;

    /// <summary>Unnamed insiders in the plural, of whom nothing says that their names are held back: "officials said".</summary>
    public bool IsGroup { get; init; }
}
