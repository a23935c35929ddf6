using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Memory.Articles;

/// <summary>Makes of an article what memory keeps of it.</summary>
public static class ArticleIndexer
{
    private const int LongestHeadline = 160;
    private const int LongestText = 300;
    private const int HashBytes = 16;

    /// <summary>Counts up when other things are collected, or in another form.</summary>
    private const int Version = 1;

    /// <summary>The same text with the same metadata, read by the same rules, has the same hash: 32 hexadecimal digits.</summary>
    /// <param name="article">As read.</param>
    /// <param name="published">The day it is stored with.</param>
    /// <param name="recipe">What besides the article decides what is collected.</param>
    public static string HashOf(Article article, DateOnly? published, string recipe)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, string.Create(CultureInfo.InvariantCulture, $"{Version}\n{recipe}\n{published?.DayNumber}\n{article.Metadata.Outlet}\n"));
        Append(hash, article.Source.Text);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, HashBytes));
    }

    /// <param name="key">Path and id; one without either goes by its hash.</param>
    /// <param name="model">The article.</param>
    /// <param name="published">The day it is stored with.</param>
    /// <param name="claims">What the rules stated.</param>
    /// <param name="hash">Of <see cref="HashOf"/>.</param>
    public static IndexedArticle Index(DocumentKey key, SemanticModel model, DateOnly? published, ImmutableArray<RuleClaim> claims, string hash)
    {
        Article article = model.Tree.Article;
        return new IndexedArticle(
            KeyOf(key, hash), hash, published, HeadlineOf(article), article.Metadata.Outlet is { } outlet ? PlainText.OneLine(outlet, LongestText) : null,
            Merged([.. PublishedFacts.Of(model), .. claims.Select(Indexed)]));
    }

    /// <summary>A record may have neither path nor id.</summary>
    public static DocumentKey KeyOf(DocumentKey key, string hash) =>
        key.Path.Length == 0 && key.Id is null ? new DocumentKey("", hash) : new DocumentKey(PlainText.Exact(key.Path), key.Id is null ? null : PlainText.Exact(key.Id));

    private static void Append(IncrementalHash hash, string text) => hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));

    private static IndexedClaim Indexed(RuleClaim stated)
    {
        Claim claim = stated.Claim;
        Location at = claim.Location;
        return new IndexedClaim(
            stated.RuleId, PlainText.Exact(claim.Subject), claim.Attribute, PlainText.Exact(claim.Value), PlainText.OneLine(at.Text, LongestText),
            new ClaimPlace(at.Span.Start, at.Span.Length, at.Start.Line, at.Start.Column), 1);
    }

    /// <summary>The same statement twice is one with a count; the first place stays.</summary>
    private static ImmutableArray<IndexedClaim> Merged(List<IndexedClaim> claims)
    {
        var at = new Dictionary<(string, string, string, string), int>();
        var merged = ImmutableArray.CreateBuilder<IndexedClaim>(claims.Count);
        foreach (IndexedClaim claim in claims)
        {
            var key = (claim.Rule, claim.Subject, claim.Attribute, claim.Value);
            if (at.TryAdd(key, merged.Count))
                merged.Add(claim);
            else
                merged[at[key]] = merged[at[key]] with { Count = merged[at[key]].Count + claim.Count };
        }
        return merged.ToImmutable();
    }

    private static string HeadlineOf(Article article)
    {
        foreach (Block block in article.Blocks)
        {
            if (block.Kind == BlockKind.Headline)
                return PlainText.OneLine(article.Slice(block.Span), LongestHeadline);
        }
        return article.Blocks.IsEmpty ? "" : PlainText.OneLine(article.Slice(article.Blocks[0].Span), LongestHeadline);
    }
}
