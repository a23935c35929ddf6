using FactLint.Language.Lexicon;

namespace FactLint.Memory.People;

/// <summary>
/// The hashes by which names are found. A name with a slip in one word still has one of them right: the other words, with the beginning,
/// the end or the sound of the word that has the slip. One more for each word finds everybody who has it.
/// </summary>
internal static class NameKeys
{
    private const int EndLength = 2;
    private const int MostWords = 6;
    private const uint WordSeed = 2166136271, HeadSeed = 2166136273, TailSeed = 2166136277, SoundSeed = 2166136291;

    /// <summary>For one word of a name, whoever it is.</summary>
    public static long OfWord(string word) => Wide(NameLetters.Hash(WordSeed, word), word);

    /// <summary>Of a plain form (<see cref="NameForm"/>): what names a slip away have in common with it. A single word has none.</summary>
    public static IEnumerable<long> OfSlips(string form)
    {
        string[] words = form.Split(' ');
        if (words.Length is < 2 or > MostWords)
            yield break;
        for (int i = 0; i < words.Length; i++)
        {
            string word = words[i];
            if (word.Length < 2)
                continue;
            string others = string.Join(' ', words.Where((_, at) => at != i));
            yield return Key(HeadSeed, i, others, word[..EndLength]);
            yield return Key(TailSeed, i, others, word[^EndLength..]);
            yield return Key(SoundSeed, i, others, Sound(word));
        }
    }

    public static IEnumerable<long> OfWords(string form) => form.Split(' ').Take(MostWords).Distinct().Where(w => w.Length > 1).Select(OfWord);

    private static long Key(uint seed, int place, string others, string part) =>
        Wide(NameLetters.Hash(NameLetters.Hash(NameLetters.Hash(seed + ((uint)place * 16777619), others), "|"), part), others + part);

    /// <summary>46 bits, so that two names of millions seldom meet by chance.</summary>
    private static long Wide(uint hash, string text) => ((long)(NameLetters.Hash(hash ^ 0x9E3779B9, text) & 0x3FFF) << 32) | hash;

    private static string Sound(string word)
    {
        Span<char> key = stackalloc char[Math.Min(word.Length, 80)];
        return key[..NameLetters.Skeleton(word, key)].ToString();
    }
}
