namespace FactLint.Rules.Rosters;

/// <summary>Different words for one office, so that a roster's "secretary general" is found for a text's "NATO chief".</summary>
internal static class OfficeNames
{
    private static readonly Dictionary<string, string> Same = new(StringComparer.Ordinal)
    {
        ["premier"] = "prime minister",
        ["taoiseach"] = "prime minister",
        ["pm"] = "prime minister",
        ["secretary-general"] = "secretary general",
        ["congressman"] = "representative",
        ["congresswoman"] = "representative",
        ["chairman"] = "chair",
        ["chairwoman"] = "chair",
        ["chairperson"] = "chair",
        ["ceo"] = "chief executive",
        ["chief executive officer"] = "chief executive",
        ["foreign secretary"] = "foreign minister",
        ["minister of foreign affairs"] = "foreign minister",
        ["foreign affairs minister"] = "foreign minister",
        ["external affairs minister"] = "foreign minister",
        ["defence minister"] = "defense minister",
        ["defence secretary"] = "defense secretary",
        ["minister of defence"] = "defense minister",
        ["minister of defense"] = "defense minister",
        ["secretary of defense"] = "defense secretary",
        ["treasury secretary"] = "secretary of the treasury",
        ["secretary of treasury"] = "secretary of the treasury",
        ["finance secretary"] = "finance minister",
        ["minister of finance"] = "finance minister",
        ["vice-president"] = "vice president",
        ["amir"] = "emir",
        ["director-general"] = "director general",
        ["pontiff"] = "pope",
        ["attorney-general"] = "attorney general",
    };

    /// <summary>Words that say no more than "at the top of it".</summary>
    private static readonly HashSet<string> Tops = new(["chief", "head", "boss", "leader", "director", "chief executive", "director general", "secretary general", "managing director", "chair", "president", "governor"], StringComparer.Ordinal);

    /// <summary>The office of a country, state or body in one form, for comparison and as a key.</summary>
    public static (string Office, string? Of) Canonical(string office, string? of)
    {
        string? body = of is null ? null : Bodies.Canonical(of);
        return (Word(office, body), body);
    }

    /// <summary>One word for the office; at the top of a body that is no country, the same for all of "chief", "head" and the office's own name.</summary>
    private static string Word(string office, string? of)
    {
        string one = Same.GetValueOrDefault(office, office);
        return of is not null && Bodies.Contains(of) && Tops.Contains(one) ? "head" : one;
    }
}
