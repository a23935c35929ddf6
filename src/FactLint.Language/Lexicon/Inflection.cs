namespace FactLint.Language.Lexicon;

/// <summary>The spelling of the regular English endings -s, -ed, -ing, -er and -est. Words are lower case.</summary>
internal static class Inflection
{
    // Verbs of two or more syllables whose last is stressed: the final consonant doubles (refer, referred).
    private static readonly HashSet<string> _stressedLast = Set(
        "abet abhor abut acquit admit allot annul befit beget begin beset commit compel concur confer control corral debar debug defer demur deter dispel embed emit enrol enthral entrap equip excel expel extol " +
        "forbid forget fulfil impel incur infer instil inter occur offset omit outbid outrun outwit overlap overrun patrol permit prefer propel rebel rebut recap recur refer refit regret remit repel reset submit transfer transmit " +
        "unplug unwrap unzip wiretap kidnap zigzag format backpedal leapfrog input output typeset upset waterlog eavesdrop airdrop babysit handicap");

    // Copy has both spellings of these: focused and focussed, benefited and benefitted.
    private static readonly HashSet<string> _doublesOrNot = Set("focus benefit bus bias worship program kidnap handicap combat input output");

    private static readonly HashSet<string> _hardCh = Set("monarch patriarch matriarch oligarch stomach epoch eunuch loch tech czech bach mach");

    private static readonly HashSet<string> _addsK = Set("panic mimic traffic frolic picnic politic");

    private static readonly HashSet<string> _oes = Set("go do undergo forgo forego outgo outdo redo undo overdo misdo");

    /// <summary>The third person of a verb, the plural of a noun.</summary>
    public static string WithS(string word)
    {
        if (EndsInConsonantAndY(word))
            return word[..^1] + "ies";
        bool hisses = word[^1] is 's' or 'x' or 'z' || word.EndsWith("sh", StringComparison.Ordinal)
            || word.EndsWith("ch", StringComparison.Ordinal) && !_hardCh.Contains(word);
        return hisses || _oes.Contains(word) ? word + "es" : word + "s";
    }

    /// <summary>The regular past; two where copy has two (traveled, travelled).</summary>
    public static IEnumerable<string> WithEd(string word)
    {
        if (word[^1] == 'e')
            return [word + "d"];
        if (EndsInConsonantAndY(word))
            return [word[..^1] + "ied"];
        return Stems(word).Select(stem => stem + "ed");
    }

    /// <summary>The participle in -ing; two where copy has two.</summary>
    public static IEnumerable<string> WithIng(string word)
    {
        if (word.EndsWith("ie", StringComparison.Ordinal) && word.Length > 2)
            return [word[..^2] + "ying"];
        if (word is "age" or "cue" or "queue" or "rout" or "route" or "like")
            return [word[..^1] + "ing", word + "ing"];
        if (word is "singe" or "tinge" or "binge" or "swinge" or "be" || word[^1] == 'e' && word.Length > 2 && word[^2] is 'e' or 'o' or 'y')
            return [word + "ing"];
        return word[^1] == 'e' && word.Length > 2 ? [word[..^1] + "ing"] : Stems(word).Select(stem => stem + "ing");
    }

    /// <summary>Comparative and superlative.</summary>
    public static IEnumerable<string> WithErEst(string word)
    {
        string stem = word[^1] == 'e' ? word[..^1]
            : EndsInConsonantAndY(word) ? word[..^1] + "i"
            : IsShort(word) ? word + word[^1] : word;
        return [stem + "er", stem + "est"];
    }

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>The number of vowel groups: syllables, as far as doubling needs to know.</summary>
    public static int VowelGroups(ReadOnlySpan<char> word)
    {
        int groups = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (IsVowelAt(word, i) && (i == 0 || !IsVowelAt(word, i - 1)))
                groups++;
        }
        return groups;
    }

    // What -ed and -ing are added to, once doubling is settled.
    private static string[] Stems(string word)
    {
        if (_addsK.Contains(word))
            return [word + "k"];
        if (!EndsInOneVowelAndConsonant(word))
            return [word];
        string doubled = word + word[^1];
        if (_doublesOrNot.Contains(word))
            return [word, doubled];
        if (IsShort(word) || _stressedLast.Contains(word))
            return [doubled];
        return word[^1] == 'l' && word is not ("parallel" or "fail" or "reveal") ? [word, doubled] : [word];
    }

    private static bool IsShort(string word) => EndsInOneVowelAndConsonant(word) && VowelGroups(word) == 1;

    private static bool EndsInOneVowelAndConsonant(string word)
    {
        int n = word.Length;
        if (n < 2 || word[n - 1] is 'w' or 'x' or 'y' or 'h' || IsVowel(word[n - 1]) || !IsVowelAt(word, n - 2))
            return false;
        return n == 2 || !IsVowelAt(word, n - 3);
    }

    // The u of qu is no vowel (equip, quit); y between consonants is.
    private static bool IsVowelAt(ReadOnlySpan<char> word, int i) => word[i] switch
    {
        'u' => i == 0 || word[i - 1] != 'q',
        'y' => i > 0 && !IsVowel(word[i - 1]),
        char c => IsVowel(c),
    };

    private static bool EndsInConsonantAndY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
