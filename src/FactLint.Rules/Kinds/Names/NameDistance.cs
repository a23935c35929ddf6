using System.Text;

namespace FactLint.Rules.Kinds.Names;

/// <summary>How near two spellings of a name are.</summary>
internal static class NameDistance
{
    private const int MostOnStack = 256;

    /// <summary>
    /// The restricted Damerau–Levenshtein distance (Damerau 1964; Levenshtein 1966): insertions, deletions, substitutions and swaps of
    /// neighbours, without case; <paramref name="limit"/> + 1 when it is more than the limit.
    /// </summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        int width = b.Length + 1;
        Span<int> rows = 3 * width <= MostOnStack ? stackalloc int[3 * width] : new int[3 * width];
        for (int j = 0; j < width; j++)
            rows[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            Span<int> row = rows.Slice(i % 3 * width, width);
            FillRow(row, rows.Slice((i + 2) % 3 * width, width), rows.Slice((i + 1) % 3 * width, width), a, b, i);
        }
        return Math.Min(rows[a.Length % 3 * width + b.Length], limit + 1);
    }

    /// <summary>Letters without accents, in lower case: two names that differ only here are one name in two typefaces.</summary>
    public static string Fold(ReadOnlySpan<char> name)
    {
        Span<char> folded = name.Length <= MostOnStack ? stackalloc char[name.Length] : new char[name.Length];
        Fold(name, folded);
        return folded.ToString();
    }

    /// <inheritdoc cref="Fold(ReadOnlySpan{char})"/>
    public static void Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        for (int i = 0; i < name.Length; i++)
            folded[i] = char.IsAsciiLetterLower(name[i]) ? name[i] : Plain(char.ToLowerInvariant(name[i]));
    }

    private static char Plain(char c) => c switch
    {
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' or 'ā' or 'ă' or 'ą' => 'a',
        'ç' or 'ć' or 'č' => 'c',
        'ď' or 'đ' => 'd',
        'è' or 'é' or 'ê' or 'ë' or 'ē' or 'ę' or 'ě' or 'ė' => 'e',
        'ğ' => 'g',
        'ì' or 'í' or 'î' or 'ï' or 'ī' or 'ı' => 'i',
        'ł' => 'l',
        'ñ' or 'ń' or 'ň' => 'n',
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' or 'ø' or 'ō' or 'ő' => 'o',
        'ř' => 'r',
        'ś' or 'š' or 'ş' or 'ș' => 's',
        'ť' or 'ţ' or 'ț' => 't',
        'ù' or 'ú' or 'û' or 'ü' or 'ū' or 'ű' or 'ů' => 'u',
        'ý' or 'ÿ' => 'y',
        'ź' or 'ż' or 'ž' => 'z',
        '’' => '\'',
        _ => c,
    };

    /// <summary>
    /// A rough key of how a name sounds: doubled letters once, ph as f, k for hard c, no h after a letter, no silent final e. Ann and Anne, Eric and Erik are the same; Paul and Paula are not.
    /// </summary>
    public static string Sound(string name)
    {
        string s = Fold(name).Replace("ph", "f", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal).Replace('y', 'i').Replace('v', 'f').Replace("ei", "i", StringComparison.Ordinal).Replace("ie", "i", StringComparison.Ordinal);
        var key = new StringBuilder(s.Length);
        for (int i = 0; i < s.Length; i++)
        {
            char c = s[i] == 'c' && (i + 1 == s.Length || s[i + 1] is not ('e' or 'i' or 'h')) ? 'k' : s[i];
            if ((key.Length > 0 && key[^1] == c) || (c == 'h' && i > 0 && s[i - 1] != 'c' && s[i - 1] != 's') || (c == 'e' && i == s.Length - 1 && i > 2))
                continue;
            key.Append(c);
        }
        return key.ToString();
    }

    private static void FillRow(Span<int> row, ReadOnlySpan<int> last, ReadOnlySpan<int> beforeLast, ReadOnlySpan<char> a, ReadOnlySpan<char> b, int i)
    {
        row[0] = i;
        char here = char.ToLowerInvariant(a[i - 1]);
        for (int j = 1; j <= b.Length; j++)
        {
            char there = char.ToLowerInvariant(b[j - 1]);
            row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (here == there ? 0 : 1));
            bool swapped = i > 1 && j > 1 && here == char.ToLowerInvariant(b[j - 2]) && char.ToLowerInvariant(a[i - 2]) == there;
            if (swapped)
                row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
        }
    }
}
