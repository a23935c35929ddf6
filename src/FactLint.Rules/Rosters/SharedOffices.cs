namespace FactLint.Rules.Rosters;

/// <summary>Offices that several people hold at once by their nature, so that two terms at one time are no mistake.</summary>
internal static class SharedOffices
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "senator", "representative", "congressman", "congresswoman", "delegate", "member of parliament", "mp", "deputy", "member", "commissioner", "judge", "justice", "associate justice",
        "councillor", "councilor", "council member", "deputy prime minister", "minister of state", "ambassador", "lawmaker", "legislator", "spokesman", "spokeswoman", "spokesperson", "captain regent",
    };

    public static bool Contains(string office) => Names.Contains(office);
}
