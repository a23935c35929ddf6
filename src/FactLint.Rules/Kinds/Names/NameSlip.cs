using FactLint.Language.Lexicon;
using FactLint.Rules.Rosters;

namespace FactLint.Rules.Kinds.Names;

/// <summary>Whether two words in plain letters can be one name and a slip of it.</summary>
internal static class NameSlip
{
    /// <summary>Two slips are one word only when it is long and sounds the same.</summary>
    private const int ShortestWithTwo = 7;

    /// <summary>One letter more, less or other, or two that changed places; or two such in a long name that sounds the same.</summary>
    public static bool IsSlip(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int shortest = Math.Min(a.Length, b.Length);
        if (Math.Abs(a.Length - b.Length) > 2 || shortest < NameTargets.ShortestName - 1)
            return false;
        int distance = NameDistance.Between(a, b, 2);
        return distance == 1 || (distance == 2 && shortest >= ShortestWithTwo && a[0] == b[0] && SoundAlike(a, b));
    }

    /// <summary>The same letters with other accents; other capitals and other apostrophes do not count.</summary>
    public static bool DiffersInAccents(ReadOnlySpan<char> text, ReadOnlySpan<char> other, ReadOnlySpan<char> letters, ReadOnlySpan<char> otherLetters)
    {
        if (!letters.SequenceEqual(otherLetters))
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.ToLowerInvariant(text[i]) != char.ToLowerInvariant(other[i]) && text[i] is not ('\'' or '’') && other[i] is not ('\'' or '’'))
                return true;
        }
        return false;
    }

    /// <summary>The first letters are the same, changed places, or can be confused by the finger or the ear.</summary>
    public static bool BeginAlike(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a[0] == b[0] || (a.Length > 1 && b.Length > 1 && (a[1] == b[0] || a[0] == b[1]))
        || NameLetters.Initial(a[0]) == NameLetters.Initial(b[0]) || Keyboard.AreNeighbours(a[0], b[0]);

    /// <summary>"Clintons" and "Roberto": a plural, and the other sex's form of a name, are no slips.</summary>
    public static bool IsInflection(ReadOnlySpan<char> word, ReadOnlySpan<char> name) =>
        word.Length > name.Length && word.StartsWith(name) && word[name.Length..] is "s" or "es";

    public static bool SoundAlike(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<char> first = stackalloc char[NameWords.LongestName], second = stackalloc char[NameWords.LongestName];
        return first[..NameLetters.Skeleton(a, first)].SequenceEqual(second[..NameLetters.Skeleton(b, second)]);
    }
}
