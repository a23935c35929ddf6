using FactLint.Language.Lexicon;

namespace FactLint.Memory.Files;

/// <summary>The number that an article's key asks for: 47 bits of a hash. Two keys that ask for one number take it and the next.</summary>
internal static class ArticleNumber
{
    private const uint High = 2166136261, Low = 2166136267;

    public static long Of(string path, string record) => ((long)(Hash(High, path, record) & 0x7FFF) << 32) | Hash(Low, path, record);

    private static uint Hash(uint seed, string path, string record)
    {
        uint hash = NameLetters.Hash(NameLetters.Hash(NameLetters.Hash(seed, path), "\n"), record);
        // The last characters of paths that count up reach only the lowest bits: spread them (the finisher of MurmurHash3).
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
