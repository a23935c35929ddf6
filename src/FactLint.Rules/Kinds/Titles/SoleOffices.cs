using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Titles;

/// <summary>Offices of state that one person holds at a time, and of which nobody holds two: what copy that names two has wrong.</summary>
internal static class SoleOffices
{
    private static readonly HashSet<string> Heads = new("president;vice president;prime minister;chancellor;premier;king;queen;pope;secretary of state;attorney general;governor;mayor".Split(';'), StringComparer.Ordinal);

    private static readonly HashSet<string> Seats = new("senator;representative;congressman;congresswoman;governor;president;vice president;mayor".Split(';'), StringComparer.Ordinal);

    /// <summary>One holder at a time in one country, state or town.</summary>
    public static bool HasOneHolder(string office) => Heads.Contains(office) || IsPortfolio(office);

    /// <summary>"Defence minister", "finance secretary": a minister with a field.</summary>
    public static bool IsPortfolio(string office) =>
        (office.EndsWith(" minister", StringComparison.Ordinal) || office.EndsWith(" secretary", StringComparison.Ordinal))
        && !office.StartsWith("deputy", StringComparison.Ordinal) && !office.StartsWith("press", StringComparison.Ordinal) && !office.StartsWith("assistant", StringComparison.Ordinal)
        && !office.StartsWith("cabinet", StringComparison.Ordinal) && !office.StartsWith("general", StringComparison.Ordinal) && !office.StartsWith("permanent", StringComparison.Ordinal) && !office.StartsWith("state", StringComparison.Ordinal) && !office.StartsWith("private", StringComparison.Ordinal);

    /// <summary>Nobody has both at once: two portfolios, a seat and a governorship.</summary>
    public static bool AreExclusive(string a, string b)
    {
        if (a == b || IsOneWordMore(a, b) || IsOneWordMore(b, a))
            return false;
        string x = Plain(a), y = Plain(b);
        if (x == y)
            return false;
        return (IsPortfolio(a) && IsPortfolio(b)) || (Seats.Contains(a) && Seats.Contains(b) && !(IsHouse(a) && IsHouse(b)));
    }

    public static bool IsHeld(Title title) => title.Status == TitleStatus.Current;

    private static bool IsHouse(string office) => office is "representative" or "congressman" or "congresswoman";

    private static bool IsOneWordMore(string a, string b) => a.EndsWith(' ' + b, StringComparison.Ordinal) || a.StartsWith(b + ' ', StringComparison.Ordinal);

    /// <summary>British and American words for one field.</summary>
    private static string Plain(string office) => office
        .Replace("defense", "defence", StringComparison.Ordinal).Replace("labor", "labour", StringComparison.Ordinal).Replace("home", "interior", StringComparison.Ordinal)
        .Replace("internal", "interior", StringComparison.Ordinal).Replace("external", "foreign", StringComparison.Ordinal).Replace("economic", "economy", StringComparison.Ordinal);
}
