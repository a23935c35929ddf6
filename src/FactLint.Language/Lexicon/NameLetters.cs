namespace FactLint.Language.Lexicon;

/// <summary>The letters of names without accents, in lower case, and hashes of them. Unknown scripts keep their letters.</summary>
public static class NameLetters
{
    /// <summary>Base letters of U+00C0 to U+024F (Unicode decomposition; ø, ł, đ, ß and the like by their look); ? keeps the letter.</summary>
    private const string Latin =
        "aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnn?nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs???????????????a????????????????oo?????????????uu???????????????????dddlllnnnaaiioouuuuuuuuuu?aaaa????ggkkoooo??jdddgg??nnaa????aaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy????????????????????????????";

    /// <summary>Base letters of U+1E00 to U+1EFF.</summary>
    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas????aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

    /// <summary>One letter without its accent, in lower case.</summary>
    public static char Plain(char c)
    {
        if (c < 128)
            return c is >= 'A' and <= 'Z' ? (char)(c | 32) : c;
        char plain = c switch
        {
            >= '\u00C0' and < '\u0250' => Latin[c - 0xC0],
            >= '\u1E00' and < '\u1F00' => LatinAdditional[c - 0x1E00],
            '’' or '‘' or 'ʻ' or 'ʼ' or '`' or 'ʾ' or 'ʿ' => '\'',
            '\u0259' or '\u018F' => 'a',
            _ => '?',
        };
        return plain == '?' ? char.ToLowerInvariant(c) : plain;
    }

    /// <summary>Writes the letters and digits of a text, plain, without the spaces, hyphens, stops and apostrophes between them; answers how many.</summary>
    public static int Join(ReadOnlySpan<char> text, Span<char> letters)
    {
        int count = 0;
        foreach (char c in text)
        {
            if (count < letters.Length && char.IsLetterOrDigit(c) && c is not ('ʻ' or 'ʼ' or 'ʾ' or 'ʿ'))
                letters[count++] = Plain(c);
        }
        return count;
    }

    /// <summary>A rough key of how joined letters sound: the first letter's class, then consonants, doubled ones once. Vowels, y and h are left out.</summary>
    public static int Skeleton(ReadOnlySpan<char> letters, Span<char> key)
    {
        int count = 0;
        for (int i = 0; i < letters.Length && count < key.Length; i++)
        {
            char c = Sound(letters, i);
            if (c == 's' && i > 0 && letters[i - 1] == 'k')
                continue;
            if (count > 0 && c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h')
                continue;
            if (count == 0 || key[count - 1] != c)
                key[count++] = c;
        }
        return count;
    }

    /// <summary>The class of a first letter: letters that stand for one sound at the start of a name are one class.</summary>
    public static char Initial(char c) => c switch
    {
        'c' or 'q' or 'k' => 'k',
        'j' or 'y' or 'i' => 'j',
        'v' or 'w' => 'v',
        'z' or 's' => 's',
        _ => c,
    };

    /// <summary>FNV-1a (Fowler, Noll, Vo) of characters, going on from a seed.</summary>
    public static uint Hash(uint seed, ReadOnlySpan<char> text)
    {
        uint hash = seed;
        foreach (char c in text)
            hash = (hash ^ c) * 16777619;
        return hash;
    }

    private static char Sound(ReadOnlySpan<char> letters, int i)
    {
        char c = letters[i];
        char next = i + 1 < letters.Length ? letters[i + 1] : '\0';
        return c switch
        {
            'p' when next == 'h' => 'f',
            'c' when next is 'e' or 'i' or 'y' => 's',
            'g' when i > 0 && next == 'e' => 'j',
            'z' when next == 'h' => 'j',
            'c' or 'q' or 'x' => 'k',
            'z' => 's',
            'w' => 'v',
            _ => c,
        };
    }
}
