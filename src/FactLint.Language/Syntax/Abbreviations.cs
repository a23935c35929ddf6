namespace FactLint.Language.Syntax;

/// <summary>English abbreviations that are written with a period.</summary>
internal static class Abbreviations
{
    private const int Longest = 6;

    private static readonly Dictionary<string, AbbreviationKind> _kinds = new(StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> _lookup = Fill().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of an abbreviation, given without its period. Those that are also lower-case words (gen, rep, sat) count only with a capital.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length is < 1 or > Longest || !_lookup.TryGetValue(word, out AbbreviationKind kind))
            return AbbreviationKind.None;
        bool capital = char.IsUpper(word[0]);
        return kind is AbbreviationKind.Inner or AbbreviationKind.BeforeNumber || capital || word is "etc" or "al" or "dept" or "approx" ? kind : AbbreviationKind.None;
    }

    private static Dictionary<string, AbbreviationKind> Fill()
    {
        Add(AbbreviationKind.Title, "mr mrs ms mx messrs mme mlle dr prof gen maj col lt cpt capt cmdr cdr adm brig sgt cpl pfc pvt sen sens rep reps gov govs lieut supt insp det hon rev fr msgr st ste mt ft pres treas atty attys amb asst assoc dep dir spc cmsgt ofc pte drs");
        Add(AbbreviationKind.BeforeNumber, "no nos p pp fig figs vol vols ch chap art arts sec sect para ver ed eq op pt rs ext c");
        Add(AbbreviationKind.Month, "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun");
        Add(AbbreviationKind.Closing, "inc co corp ltd llc plc bros jr sr esq etc al dept univ assn ave sts blvd rd hwy apt bldg dist est approx ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta");
        Add(AbbreviationKind.Inner, "vs v viz cf ca eg ie");
        return _kinds;
    }

    private static void Add(AbbreviationKind kind, string words)
    {
        foreach (string word in words.Split(' '))
            _kinds[word] = kind;
    }
}
