using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FactLint.Evaluation.Catalogue;

/// <summary>Reads the examples out of the catalogue's Markdown: numbered rules, each with a line of ✗ and a line of ✓, examples split by ‖.</summary>
internal static partial class CatalogueReader
{
    /// <summary>Longer text without a full stop or closing mark describes an example.</summary>
    private const int LongestScrap = 20;

    public static ImmutableArray<CatalogueExample> Read(IEnumerable<string> lines)
    {
        var examples = ImmutableArray.CreateBuilder<CatalogueExample>();
        string rule = "";
        foreach (string line in lines)
        {
            if (RuleLine().Match(line) is { Success: true } head)
                rule = head.Groups[1].Value;
            else if (ExampleLine().Match(line) is { Success: true } example && rule.Length > 0)
                examples.AddRange(Split(example.Groups[2].Value).SelectMany(piece => Examples(rule, example.Groups[1].Value == "✗", piece)));
        }
        return examples.ToImmutable();
    }

    private static IEnumerable<string> Split(string line) =>
        line.Split('‖', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(p => p.Replace("†", "", StringComparison.Ordinal).Trim());

    private static IEnumerable<CatalogueExample> Examples(string rule, bool fires, string piece)
    {
        CatalogueContext context = CatalogueContext.Parse(piece);
        var example = new CatalogueExample
        {
            Rule = rule,
            Fires = fires,
            Raw = piece,
            Published = context.Published,
            Outlet = context.Outlet,
            Others = context.Others,
            Roster = context.Roster,
            Skipped = context.Skipped,
        };
        string text = Remark().Replace(Braces().Replace(piece, ""), "").Trim();
        if (HeadlineAndBody().Match(text) is { Success: true } zones)
            return [example with { Headline = zones.Groups[1].Value, Paragraphs = Paragraphs(zones.Groups[2].Value) }];
        ImmutableArray<string> texts = Literals(text);
        if (text.EndsWith("vs body", StringComparison.Ordinal))
            return [example with { Skipped = "needs the article it was taken from" }];
        if (texts.IsEmpty)
            return [example with { Skipped = example.Skipped ?? "describes a text" }];
        return texts.Select(t => example with { Paragraphs = Repeated(text, Paragraphs(t)), Joined = Gap().IsMatch(t) ? Paragraphs(Gap().Replace(t, "")) : [] });
    }

    /// <summary>The texts of one example. Straight quotation marks hold them; an example may list several.</summary>
    private static ImmutableArray<string> Literals(string text)
    {
        if (text.StartsWith('"'))
            return [.. StraightQuoted().Matches(text).Select(m => m.Groups[1].Value)];
        if (SingleQuoted().Match(text) is { Success: true } single)
            return [single.Groups[1].Value];
        return IsText(text) ? [Commentary().Replace(text, "").Trim()] : [];
    }

    /// <summary>True for an example that stands there as it is, marks included, as those about quotation marks do.</summary>
    private static bool IsText(string text)
    {
        if (!text.Any(c => c is '“' or '‘' or '\'' or '"') || text.Contains('('))
            return false;
        if (text.StartsWith('“'))
            return text.Contains('"') || text[^1] is '.' or '”';
        return text[^1] is '.' or '”' or '’' || (text.Length < LongestScrap && !text.Contains('/'));
    }

    private static ImmutableArray<string> Paragraphs(string text) =>
        [.. Cut().Split(text.TrimStart('…').TrimEnd('…')).Select(p => p.Trim()).Where(p => p.Length > 0)];

    private static ImmutableArray<string> Repeated(string example, ImmutableArray<string> paragraphs) =>
        example.EndsWith("in two listings (<8 content words)", StringComparison.Ordinal) ? [.. paragraphs, .. paragraphs] : paragraphs;

    [GeneratedRegex(@"^\d+\. \*\*([a-z.-]+)\*\*")]
    private static partial Regex RuleLine();

    [GeneratedRegex(@"^\s+([✗✓]) (.*)$")]
    private static partial Regex ExampleLine();

    [GeneratedRegex(@"\{[^{}]+\}(?!\})")]
    private static partial Regex Braces();

    [GeneratedRegex("(?<=[\"”]) \\([^()]*\\)\\s*$")]
    private static partial Regex Remark();

    [GeneratedRegex("^H [\"'](.+?)[\"'] B [\"“](.+)[\"”]")]
    private static partial Regex HeadlineAndBody();

    [GeneratedRegex("(?<!\\w)\"(.+?)\"(?=$|[\\s,;.)†])")]
    private static partial Regex StraightQuoted();

    [GeneratedRegex("^'(.+)'$")]
    private static partial Regex SingleQuoted();

    [GeneratedRegex(@"\s*\[\d+\]\s*$")]
    private static partial Regex Commentary();

    /// <summary>Words left out inside a sentence.</summary>
    [GeneratedRegex(@"\s+…(?=\s+[a-z]|[,.])")]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?<=\S)\s+…\s+(?=\S)")]
    private static partial Regex Cut();
}
