using FactLint.Language.Lexicon;

namespace FactLint.Rules.Rosters;

/// <summary>
/// The hashes by which names are found. A spelling with one slip still has one of them right: the sound of the whole, the surname with the
/// first letter, or the first word with the beginning or the end of the rest.
/// </summary>
internal static class RosterKey
{
    private const int HeadLength = 2;
    private const int TailLength = 3;
    private const uint WholeSeed = 2166136261, SoundSeed = 2166136263, SurnameSeed = 2166136279, HeadSeed = 2166136283, TailSeed = 2166136289, LastSeed = 2166136297, OfficeSeed = 2166136301;

    public static uint Whole(ReadOnlySpan<char> letters) => Mix(NameLetters.Hash(WholeSeed, letters));

    public static uint Sound(ReadOnlySpan<char> letters)
    {
        Span<char> key = stackalloc char[NameWords.LongestName];
        return Mix(NameLetters.Hash(SoundSeed, key[..NameLetters.Skeleton(letters, key)]));
    }

    /// <summary>The last word with the class of the first letter.</summary>
    public static uint Surname(ReadOnlySpan<char> first, ReadOnlySpan<char> last) => Mix(NameLetters.Hash(NameLetters.Hash(SurnameSeed, [NameLetters.Initial(first[0])]), last));

    public static uint Head(ReadOnlySpan<char> first, ReadOnlySpan<char> rest) => Mix(NameLetters.Hash(NameLetters.Hash(HeadSeed, first), rest[..Math.Min(HeadLength, rest.Length)]));

    public static uint Tail(ReadOnlySpan<char> first, ReadOnlySpan<char> rest) => Mix(NameLetters.Hash(NameLetters.Hash(TailSeed, first), rest[^Math.Min(TailLength, rest.Length)..]));

    /// <summary>The surname alone.</summary>
    public static uint Last(ReadOnlySpan<char> last) => Mix(NameLetters.Hash(LastSeed, last));

    /// <summary>The holders of one office of one country or body.</summary>
    public static uint Office(string office, string of) => Mix(NameLetters.Hash(NameLetters.Hash(NameLetters.Hash(OfficeSeed, office), "|"), of.ToLowerInvariant()));

    // The index looks at the high bits, which FNV leaves the poorest.
    private static uint Mix(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 12;
        hash *= 0x297A2D39;
        return hash ^ (hash >> 15);
    }
}
