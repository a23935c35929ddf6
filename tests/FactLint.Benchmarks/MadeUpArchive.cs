using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Memory.Articles;
using FactLint.Memory.People;

namespace FactLint.Benchmarks;

/// <summary>
/// A large archive out of a small one: what articles state, with other people in it. Given names and surnames are recombined; people whom
/// several articles name stay, so that a few names are in very many articles, as in any archive. The same on every run.
/// </summary>
internal sealed class MadeUpArchive
{
    private const int FamousFrom = 3;
    private const int Days = 3650;

    private readonly ImmutableArray<IndexedArticle> _articles;
    private readonly string[] _given, _surnames;
    private readonly Dictionary<string, int> _counts;

    public MadeUpArchive(ImmutableArray<IndexedArticle> articles)
    {
        _articles = articles;
        string[] names = [.. articles.SelectMany(a => a.Claims).Where(IsName).Select(c => c.Value).Where(v => v.Contains(' ', StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];
        _given = [.. names.Select(n => n[..n.LastIndexOf(' ')]).Distinct()];
        _surnames = [.. names.Select(n => n[(n.LastIndexOf(' ') + 1)..]).Distinct()];
        _counts = articles.SelectMany(a => a.Claims.Where(IsName).Select(c => c.Subject).Distinct()).GroupBy(s => s, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
    }

    /// <summary>Article after article, without end.</summary>
    public IEnumerable<IndexedArticle> Articles()
    {
        for (int number = 0; ; number++)
            yield return Recombined(_articles[number % _articles.Length], number);
    }

    private IndexedArticle Recombined(IndexedArticle article, int number)
    {
        uint seed = Mix((uint)number);
        Dictionary<string, string> others = [];
        foreach (IndexedClaim name in article.Claims.Where(IsName))
        {
            uint pick = Mix(seed ^ (uint)others.Count * 40503);
            bool stays = number < _articles.Length || (_counts[name.Subject] >= FamousFrom && pick % 5 > 0) || !name.Value.Contains(' ', StringComparison.Ordinal);
            others[name.Value] = stays ? name.Value : $"{_given[pick % _given.Length]} {_surnames[Mix(pick) % _surnames.Length]}";
        }
        var bySubject = others.GroupBy(o => NameForm.Of(o.Key)).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
        return article with
        {
            Key = new DocumentKey($"archive/{number / 1000:0000}/{number % 1000:000}-{article.Key.Path[(article.Key.Path.LastIndexOf('/') + 1)..]}"),
            Hash = $"{seed:x8}{number:x8}{article.Hash[..16]}",
            Published = new DateOnly(2015, 1, 1).AddDays((int)(seed % Days)),
            Claims = [.. article.Claims.Select(c => Recombined(c, others, bySubject))],
        };
    }

    private static IndexedClaim Recombined(IndexedClaim claim, Dictionary<string, string> names, Dictionary<string, string> bySubject)
    {
        if (claim.Rule.Length > 0)
            return names.TryGetValue(claim.Subject, out string? person) ? claim with { Subject = person, Text = $"{claim.Value.Split('|')[0]} {person}" } : claim;
        if (!bySubject.TryGetValue(claim.Subject, out string? name))
            return claim;
        string surname = name[(name.LastIndexOf(' ') + 1)..];
        return claim.Attribute switch
        {
            ClaimAttributes.Name => claim with { Subject = NameForm.Of(name), Value = name, Text = name },
            ClaimAttributes.Form => claim with { Subject = NameForm.Of(name), Value = surname, Text = surname },
            ClaimAttributes.Title => claim with { Subject = NameForm.Of(name), Text = $"{TitleValue.Read(claim.Value).Office} {name}" },
            _ => claim with { Subject = NameForm.Of(name) },
        };
    }

    private static bool IsName(IndexedClaim claim) => claim is { Rule: "", Attribute: ClaimAttributes.Name };

    /// <summary>The finisher of MurmurHash3.</summary>
    private static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
