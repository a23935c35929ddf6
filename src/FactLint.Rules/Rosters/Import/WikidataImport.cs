using System.Collections.Immutable;
using System.Text.Json;
using FactLint.Rules.Files;

namespace FactLint.Rules.Rosters.Import;

/// <summary>
/// Reads lines of a Wikidata JSON dump, one entity each: people with the offices they held (P39, with P580 and P582 for the dates). The names of
/// offices are entities of their own, so the lines are read twice: for the people, then for the offices they name.
/// </summary>
public static class WikidataImport
{
    /// <param name="path">For errors.</param>
    /// <param name="lines">Gives the lines of the dump, each time from the first.</param>
    /// <param name="errors">Takes lines that cannot be read.</param>
    public static RosterFile Read(string path, Func<IEnumerable<string>> lines, List<LoadError> errors)
    {
        var people = new List<(RosterEntry Entry, ImmutableArray<(string Office, RosterTerm Term)> Held)>();
        ForEach(path, lines(), errors, entity =>
        {
            if (Label(entity) is { } name && Held(entity) is { IsEmpty: false } held)
                people.Add((new RosterEntry(name) { Variants = Aliases(entity, name), Source = $"wikidata.org {entity.GetProperty("id").GetString()}", Id = entity.GetProperty("id").GetString() }, held));
        });
        var needed = people.SelectMany(p => p.Held.Select(h => h.Office)).ToHashSet(StringComparer.Ordinal);
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        ForEach(path, lines(), [], entity =>
        {
            if (entity.GetProperty("id").GetString() is { } id && needed.Contains(id) && Label(entity) is { } label)
                labels[id] = label;
        });
        foreach (string missing in needed.Where(n => !labels.ContainsKey(n)).Order(StringComparer.Ordinal))
            errors.Add(new LoadError(path, 1, 1, $"the office {missing} has no line of its own with an English label: add its entity to the file"));
        return new RosterFile(path, WithIds(people.Select(p => p.Entry with { Terms = [.. p.Held.Where(h => labels.ContainsKey(h.Office)).Select(h => Named(h.Term, labels[h.Office]))] })));
    }

    private static void ForEach(string path, IEnumerable<string> lines, List<LoadError> errors, Action<JsonElement> use)
    {
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            string text = line.Trim().TrimEnd(',');
            if (text is "" or "[" or "]")
                continue;
            try
            {
                using JsonDocument entity = JsonDocument.Parse(text);
                if (entity.RootElement.ValueKind == JsonValueKind.Object && entity.RootElement.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String)
                    use(entity.RootElement);
                else
                    errors.Add(new LoadError(path, number, 1, "the line is no entity of Wikidata: it has no “id”"));
            }
            catch (JsonException failure)
            {
                errors.Add(new LoadError(path, number, (int)(failure.BytePositionInLine ?? 0) + 1, "the line is not JSON: each line must hold one whole entity"));
            }
        }
    }

    /// <summary>"Prime Minister of Italy" is the office "prime minister" of Italy.</summary>
    private static RosterTerm Named(RosterTerm term, string label)
    {
        int of = label.IndexOf(" of ", StringComparison.Ordinal);
        string body = of < 0 ? "" : label[(of + 4)..];
        bool isPlace = body.Length > 0 && (char.IsUpper(body[0]) || body.StartsWith("the ", StringComparison.Ordinal));
        string office = (isPlace ? label[..of] : label).ToLowerInvariant();
        return term with { Office = office, Of = isPlace ? body.StartsWith("the ", StringComparison.Ordinal) ? body[4..] : body : null };
    }

    private static ImmutableArray<(string, RosterTerm)> Held(JsonElement entity)
    {
        var held = ImmutableArray.CreateBuilder<(string, RosterTerm)>();
        foreach (JsonElement claim in Array(entity, "claims", "P39"))
        {
            if (Find(claim, "mainsnak", "datavalue", "value", "id") is not { } office)
                continue;
            held.Add((office.GetString()!, new RosterTerm("") { From = Date(claim, "P580"), To = Date(claim, "P582") }));
        }
        return held.ToImmutable();
    }

    /// <summary><c>+2022-10-22T00:00:00Z</c> with precision 11 for a day, 10 for a month, 9 for a year.</summary>
    private static RosterDate? Date(JsonElement claim, string property)
    {
        foreach (JsonElement qualifier in Array(claim, "qualifiers", property))
        {
            if (Find(qualifier, "datavalue", "value") is not { } value || Find(value, "time")?.GetString() is not { Length: > 10 } time || !value.TryGetProperty("precision", out JsonElement precision))
                continue;
            int length = precision.GetInt32() switch { 11 => 10, 10 => 7, 9 => 4, _ => 0 };
            if (length > 0 && RosterDate.TryParse(time.AsSpan(1, length), out RosterDate date))
                return date;
        }
        return null;
    }

    private static string? Label(JsonElement entity) => (Find(entity, "labels", "en", "value") ?? Find(entity, "labels", "mul", "value"))?.GetString();

    private static ImmutableArray<string> Aliases(JsonElement entity, string name) =>
        [.. Array(entity, "aliases", "en").Select(a => Find(a, "value")?.GetString()).OfType<string>().Where(a => a != name && a.Contains(' ')).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<JsonElement> Array(JsonElement element, string outer, string inner) =>
        Find(element, outer, inner) is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray()] : [];

    private static JsonElement? Find(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (string key in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(key, out element))
                return null;
        }
        return element;
    }

    /// <summary>Ids stay only where two people have one name.</summary>
    private static ImmutableArray<RosterEntry> WithIds(IEnumerable<RosterEntry> entries) =>
        [.. entries.GroupBy(e => e.Name).SelectMany(g => g.Count() > 1 ? g : g.Select(e => e with { Id = null }))];
}
