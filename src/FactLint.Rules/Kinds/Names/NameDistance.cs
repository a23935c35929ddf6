using System.Text;

namespace FactLint.Rules.Kinds.Names;

/// <summary>How near two spellings of a name are.</summary>
internal static class NameDistance
{
    /// <summary>
    /// The restricted Damerau–Levenshtein distance (Damerau 1964; Levenshtein 1966): insertions, deletions, substitutions and swaps of
    /// neighbours, without case; <paramref name="limit"/> + 1 when it is more than the limit.
    /// </summary>
    public static int Between(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        var rows = new int[3][];
        for (int i = 0; i < 3; i++)
            rows[i] = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            rows[0][j] = j;
        for (int i = 1; i <= a.Length; i++)
            FillRow(rows, a, b, i);
        return Math.Min(rows[a.Length % 3][b.Length], limit + 1);
    }

    /// <summary>Letters without accents, in lower case: two names that differ only here are one name in two typefaces.</summary>
    public static string Fold(string name) => string.Create(name.Length, name, static (folded, from) =>
    {
        for (int i = 0; i < from.Length; i++)
            folded[i] = Plain(char.ToLowerInvariant(from[i]));
    });

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

    private static void FillRow(int[][] rows, string a, string b, int i)
    {
        int[] row = rows[i % 3], last = rows[(i + 2) % 3], beforeLast = rows[(i + 1) % 3];
        row[0] = i;
        for (int j = 1; j <= b.Length; j++)
        {
            int cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
            row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
            bool swapped = i > 1 && j > 1 && char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 2]) && char.ToLowerInvariant(a[i - 2]) == char.ToLowerInvariant(b[j - 1]);
            if (swapped)
                row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
        }
    }
}
