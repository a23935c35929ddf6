namespace FactLint.Language.Semantics.Lexica;

/// <summary>The states of the United States by name, by the Associated Press's abbreviation and by postal code.</summary>
public static class UsStates
{
    private const string Table = """
        Alabama=Ala.=AL
        Alaska=AK
        Arizona=Ariz.=AZ
        Arkansas=Ark.=AR
        California=Calif.=CA
        Colorado=Colo.=CO
        Connecticut=Conn.=CT
        Delaware=Del.=DE
        Florida=Fla.=FL
        Georgia=Ga.=GA
        Hawaii=HI
        Idaho=ID
        Illinois=Ill.=IL
        Indiana=Ind.=IN
        Iowa=IA
        Kansas=Kan.=KS
        Kentucky=Ky.=KY
        Louisiana=La.=LA
        Maine=ME
        Maryland=Md.=MD
        Massachusetts=Mass.=MA
        Michigan=Mich.=MI
        Minnesota=Minn.=MN
        Mississippi=Miss.=MS
        Missouri=Mo.=MO
        Montana=Mont.=MT
        Nebraska=Neb.=NE
        Nevada=Nev.=NV
        New Hampshire=N.H.=NH
        New Jersey=N.J.=NJ
        New Mexico=N.M.=NM
        New York=N.Y.=NY
        North Carolina=N.C.=NC
        North Dakota=N.D.=ND
        Ohio=OH
        Oklahoma=Okla.=OK
        Oregon=Ore.=OR
        Pennsylvania=Pa.=PA
        Rhode Island=R.I.=RI
        South Carolina=S.C.=SC
        South Dakota=S.D.=SD
        Tennessee=Tenn.=TN
        Texas=TX
        Utah=UT
        Vermont=Vt.=VT
        Virginia=Va.=VA
        Washington=Wash.=WA
        West Virginia=W.Va.=WV
        Wisconsin=Wis.=WI
        Wyoming=Wyo.=WY
        """;

    /// <summary>The longest is Calif.</summary>
    private const int LongestClip = 5;

    private static readonly Dictionary<string, string> Names = Read();

    /// <summary>The state's full name, or null.</summary>
    public static string? Named(string text) => Names.GetValueOrDefault(text.Replace(" ", "", StringComparison.Ordinal));

    /// <summary>True for the abbreviation of one word without its full stop: <c>Fla</c>.</summary>
    public static bool IsClipped(ReadOnlySpan<char> word)
    {
        Span<char> withStop = stackalloc char[LongestClip + 1];
        if (word.Length is 0 or > LongestClip)
            return false;
        word.CopyTo(withStop);
        withStop[word.Length] = '.';
        return Names.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(withStop[..(word.Length + 1)]);
    }

    private static Dictionary<string, string> Read()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in Table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] forms = line.Split('=');
            foreach (string form in forms)
                names[form.Replace(" ", "", StringComparison.Ordinal)] = forms[0];
        }
        return names;
    }
}
