using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Memory.Articles;

/// <summary>What memory keeps of one article.</summary>
/// <param name="Key">Path and, in a stream of records, id. One article per key.</param>
/// <param name="Hash">Of the text, its metadata and what was asked of it: the same hash, the same claims. 32 hexadecimal digits.</param>
/// <param name="Published">The day, or null.</param>
/// <param name="Headline">The first words, or empty.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="Claims">In the order of rules, then of the article.</param>
public sealed record IndexedArticle(DocumentKey Key, string Hash, DateOnly? Published, string Headline, string? Outlet, ImmutableArray<IndexedClaim> Claims);
