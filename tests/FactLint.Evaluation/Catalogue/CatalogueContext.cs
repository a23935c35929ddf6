using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FactLint.Evaluation.Catalogue;

/// <summary>What an example says between braces: the day, the other articles, the desk's own name.</summary>
internal sealed record CatalogueContext
{
    private const int ArticlesOfADesk = 10;

    public DateOnly? Published { get; init; }

    public string? Outlet { get; init; }

    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>Names on the desk's roster.</summary>
    public ImmutableArray<string> Roster { get; init; } = [];

    public string? Skipped { get; init; }

    public static CatalogueContext Parse(string example)
    {
        var context = new CatalogueContext();
        foreach (Match match in Regex.Matches(example, @"\{([^{}]+)\}"))
        {
            foreach (string part in match.Groups[1].Value.Split(';', StringSplitOptions.TrimEntries))
                context = context.With(part);
        }
        return context;
    }

    private CatalogueContext With(string part)
    {
        if (part.StartsWith("pub ", StringComparison.Ordinal))
            return this with { Published = DateOnly.Parse(part.AsSpan(4), CultureInfo.InvariantCulture) };
        if (part.StartsWith("outlet:", StringComparison.Ordinal))
            return this with { Outlet = part[7..].Trim() };
        if (Regex.Match(part, @"^other(?: article)?:\s*(.+?)(?:, same week)?$") is { Success: true } other)
            return this with { Others = Others.Add(other.Groups[1].Value.Trim('"') + ".") };
        if (Regex.Match(part, @"^desk (\d+) % (.+)$") is { Success: true } desk)
            return this with { Others = Others.AddRange(Desk(int.Parse(desk.Groups[1].Value, CultureInfo.InvariantCulture), desk.Groups[2].Value)) };
        if (Regex.Match(part, @"^roster: (\w+(?: \w+)*)$") is { Success: true } roster && !part.Contains(" since ", StringComparison.Ordinal))
            return this with { Roster = Roster.Add(roster.Groups[1].Value) };
        return part.StartsWith("no ", StringComparison.Ordinal) ? this : this with { Skipped = "needs " + part };
    }

    private static IEnumerable<string> Desk(int percent, string form) =>
        Enumerable.Range(0, ArticlesOfADesk * percent / 100).Select(_ => $"Officials from the {form} government met in June.");
}
