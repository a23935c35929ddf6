using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Documents;

/// <summary>
/// A dateline whose town is one letter away from a known place, or whose day lies after that of publication. A town that the text spells the
/// same way is left alone, and so is tomorrow's date from where the day begins earlier.
/// </summary>
internal sealed class DatelineAnalyzer(RuleDescriptor rule) : Analyzer(rule)
{
    private const int ShortestTown = 5;

    /// <summary>Where it can be tomorrow while a desk in Europe or America publishes: UTC+7 and more.</summary>
    private static readonly FrozenSet<string> East = ("Sydney Melbourne Canberra Brisbane Perth Adelaide Darwin Hobart Auckland Wellington Christchurch Suva Apia Honiara Noumea Nouméa Tokyo Osaka Hiroshima Nagasaki Fukushima Sapporo Seoul Busan "
        + "Incheon Panmunjom Pyongyang Beijing Shanghai Guangzhou Shenzhen Wuhan Chengdu Chongqing Urumqi Harbin Taipei Taoyuan Kaohsiung Macau Macao Manila Cebu Davao Singapore Jakarta Denpasar Bali Surabaya Bangkok Phuket Hanoi Vientiane Phnom Ulaanbaatar "
        + "Vladivostok Khabarovsk Yakutsk Irkutsk Kuala Dili Australia Japan China Philippines Indonesia Malaysia Korea Vietnam Thailand Cambodia Laos Mongolia Fiji Zealand Hong").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public override Trigger Trigger { get; } = Trigger.EveryArticle("a dateline is told by its form");

    public override void AnalyzeArticle(ArticleContext context)
    {
        if (Dateline.Of(context.Tree) is not { } dateline)
            return;
        if (Correction(context.Tree, dateline.Place) is { } town)
            Report(context, dateline.Place, $"looks like {town}: check the spelling");
        if (context.Published is not { } published)
            return;
        DateOnly last = IsEast(context.Tree, dateline.Span) ? published.AddDays(1) : published;
        foreach (DateReference date in context.Model.Dates)
        {
            if (date.Core.Start >= dateline.Span.End)
                break;
            if (date is { Days.Length: 1, From: { } from } && dateline.Span.Contains(date.Core) && DateOnly.FromDateTime(from) > last)
                Report(context, date.Core, $"lies after the day of publication, {published.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}: check both");
        }
    }

    /// <summary>The known place that is one letter away from an unknown one, or null.</summary>
    private static string? Correction(SyntaxTree tree, TextSpan place)
    {
        string town = InSmallLetters(tree.TextOf(place));
        if (town.Length < ShortestTown || KnownPlaces.Contains(town) || town.Split(' ', '-').Any(IsKnown) || StandsAgain(tree, place, town))
            return null;
        return Neighbours(town).FirstOrDefault(t => KnownPlaces.Contains(t));
    }

    private static bool IsEast(SyntaxTree tree, TextSpan dateline)
    {
        for (int i = tree.TokenIndexAt(dateline.Start); i < tree.Tokens.Length && tree.Tokens[i].Start < dateline.End; i++)
        {
            if (East.Contains(InSmallLetters(tree.TextOf(tree.Tokens[i]))))
                return true;
        }
        return false;
    }

    private static bool IsKnown(string word) => KnownPlaces.Contains(word) || KnownWords.IsName(word) || KnownWords.IsPlain(word);

    private static bool StandsAgain(SyntaxTree tree, TextSpan place, string town) =>
        tree.Article.Prose.AsSpan(place.End).Contains(town, StringComparison.OrdinalIgnoreCase);

    /// <summary>Every text that one letter less, more, other or swapped makes of it, the first letter apart.</summary>
    private static IEnumerable<string> Neighbours(string town)
    {
        for (int i = 1; i < town.Length; i++)
        {
            yield return town.Remove(i, 1);
            if (i + 1 < town.Length)
                yield return town[..i] + town[i + 1] + town[i] + town[(i + 2)..];
        }
        for (int i = 1; i <= town.Length; i++)
        {
            for (char c = 'a'; c <= 'z'; c++)
            {
                yield return town.Insert(i, c.ToString());
                if (i < town.Length)
                    yield return town[..i] + c + town[(i + 1)..];
            }
        }
    }

    private static string InSmallLetters(ReadOnlySpan<char> capitals) => string.Create(capitals.Length, capitals, static (small, from) =>
    {
        for (int i = 0; i < from.Length; i++)
            small[i] = i > 0 && char.IsLetter(from[i - 1]) ? char.ToLowerInvariant(from[i]) : from[i];
    });

    private static void Report(ArticleContext context, TextSpan span, string reason) => context.Report(new Detection(span)
    {
        Arguments = ImmutableDictionary<string, string>.Empty.Add("match", context.Tree.TextOf(span).ToString()).Add("reason", reason),
    });
}
