namespace FactLint.Rules.Rosters;

/// <summary>Bodies with one person at the top, by the names a text may give them.</summary>
internal static class Bodies
{
    private static readonly Dictionary<string, string> Names = Read("""
        NATO=North Atlantic Treaty Organization=North Atlantic Treaty Organisation=Nato
        United Nations=UN=U.N.
        IMF=International Monetary Fund
        World Bank
        WHO=World Health Organization=World Health Organisation
        IAEA=International Atomic Energy Agency
        WTO=World Trade Organization=World Trade Organisation
        European Commission=EU Commission
        European Council=EU Council
        European Parliament=EU Parliament
        European Central Bank=ECB
        Federal Reserve=Fed=US Federal Reserve=U.S. Federal Reserve=Federal Reserve Board
        Bank of England
        International Criminal Court=ICC
        UNICEF=Unicef
        UNESCO=Unesco
        UNHCR
        OPEC
        FBI=Federal Bureau of Investigation
        CIA=Central Intelligence Agency
        Vatican=Holy See
        House of Representatives=House=US House=U.S. House
        """);

    public static bool Contains(string name) => Names.ContainsKey(name);

    /// <summary>The usual name of a body, or the name itself when it is none of these.</summary>
    public static string Canonical(string name) => Names.GetValueOrDefault(name, name);

    private static Dictionary<string, string> Read(string table)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] forms = line.Split('=');
            foreach (string form in forms)
                names[form] = forms[0];
        }
        return names;
    }
}
