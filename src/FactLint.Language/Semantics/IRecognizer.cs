using System.Collections.Immutable;
using FactLint.Language.Syntax;

namespace FactLint.Language.Semantics;

/// <summary>Reads the numbers and dates of an article. Stateless, and safe from any thread; it never asks the clock.</summary>
public interface IRecognizer
{
    /// <summary>In article order, disjoint; spans count in prose.</summary>
    /// <param name="tree">The article.</param>
    /// <param name="asOf">The day to read relative dates against when the article does not tell its own.</param>
    ImmutableArray<DateReference> Dates(SyntaxTree tree, DateOnly? asOf);

    /// <summary>In article order; none of them is part of a date.</summary>
    ImmutableArray<Quantity> Quantities(SyntaxTree tree, ImmutableArray<DateReference> dates);
}
