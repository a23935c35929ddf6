using FactLint.Language.Lexicon;

namespace FactLint.Rules.Rosters;

/// <summary>A name as plain letters, word by word: what names are compared by.</summary>
internal sealed class NameWords
{
    /// <summary>Longer texts are no names.</summary>
    public const int LongestName = 80;

    private NameWords(string text, string letters, int[] ends)
    {
        Text = text;
        Letters = letters;
        _ends = ends;
    }

    private readonly int[] _ends;

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>All words without what stands between them, plain; <c>Jr.</c> and the like left out.</summary>
    public string Letters { get; }

    public int Count => _ends.Length;

    public ReadOnlySpan<char> this[int word] => Letters.AsSpan(word == 0 ? 0 : _ends[word - 1], _ends[word] - (word == 0 ? 0 : _ends[word - 1]));

    public ReadOnlySpan<char> First => this[0];

    public ReadOnlySpan<char> Last => this[Count - 1];

    /// <summary>Everything after the first word.</summary>
    public ReadOnlySpan<char> Rest => Letters.AsSpan(_ends[0]);

    /// <summary>The name's words, or null when it has none or is too long.</summary>
    public static NameWords? Of(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestName)
            return null;
        Span<char> letters = stackalloc char[LongestName];
        Span<int> ends = stackalloc int[LongestName];
        int count = 0, words = 0;
        foreach (Range range in name.SplitAny(' ', '\u00A0', '\n'))
        {
            ReadOnlySpan<char> word = name[range];
            int length = IsSuffix(word) ? 0 : NameLetters.Join(word, letters[count..]);
            if (length == 0)
                continue;
            count += length;
            ends[words++] = count;
        }
        return words == 0 ? null : new NameWords(name.ToString(), letters[..count].ToString(), ends[..words].ToArray());
    }

    /// <summary>The name without the initials between its first and its last word; null when it has none.</summary>
    public NameWords? WithoutInitials()
    {
        if (!HasInitial())
            return null;
        string plain = "";
        for (int i = 0; i < Count; i++)
            plain += IsInitial(i) ? "" : $" {this[i]}";
        return Of(plain);
    }

    public string Skeleton()
    {
        Span<char> key = stackalloc char[LongestName];
        return key[..NameLetters.Skeleton(Letters, key)].ToString();
    }

    private bool HasInitial()
    {
        for (int i = 1; i < Count - 1; i++)
        {
            if (IsInitial(i))
                return true;
        }
        return false;
    }

    private bool IsInitial(int word) => word > 0 && word < Count - 1 && this[word].Length == 1;

    private static bool IsSuffix(ReadOnlySpan<char> word) => word.TrimEnd(".,") is "Jr" or "Sr" or "Esq" or "Ph.D";
}
