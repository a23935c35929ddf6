namespace FactLint.Rules.Rosters;

/// <summary>All spellings of an entry that a text is compared with.</summary>
internal static class RosterForms
{
    /// <summary>The name, its variants, and for a person of three words or more the first and last of them: middle names may be left out.</summary>
    public static IEnumerable<string> Right(RosterEntry entry)
    {
        yield return entry.Name;
        foreach (string variant in entry.Variants)
            yield return variant;
        if (!entry.IsOrganization && Short(entry.Name) is { } shorter && !entry.Variants.Contains(shorter))
            yield return shorter;
    }

    private static string? Short(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int last = words.Length - 1;
        while (last > 0 && words[last].TrimEnd('.', ',') is "Jr" or "Sr" or "II" or "III" or "IV" or "V" or "VI")
            last--;
        // A middle word in small letters or of two letters belongs to the surname: van Damme, De Niro, bin Salman.
        return last < 2 || words[0].Length < 3 || words[last].Length < 3 || words[1..last].Any(w => char.IsLower(w[0]) || (w.Length < 4 && !w.EndsWith('.'))) ? null : $"{words[0]} {words[last]}";
    }
}
