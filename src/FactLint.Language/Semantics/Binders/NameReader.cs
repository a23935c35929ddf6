using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Says which words of a person's name are the surname.</summary>
internal sealed class NameReader(ProseWords words)
{
    private static readonly WordSet Particles = new("van der den de da di du dos das del della la le bin ibn ben al el ul von zu ter ten af y e", exactCase: true);

    private static readonly WordSet CapitalParticles = new("Van Der De Da Di Du Dos La Le Bin Ibn Al El Ul Abu Umm Von Mac", exactCase: true);

    private static readonly WordSet Suffixes = new("Jr Jr. Sr Sr. II III IV", exactCase: true);

    private static readonly WordSet EastAsianSurnames = new("""
        Xi Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng
        Wei Su Lu Ding Ren Lee Kim Park Choi Jung Jeong Kang Cho Yoon Jang Lim Moon Shin Hwang Ahn Kwon Yoo Hong Nguyen Tran Pham Le Vo Ho Mao Bo Qin Ban Chung Chun Roh
        """, exactCase: true);

    /// <summary>The word that people go by afterwards: the last one, or the first in Chinese, Korean and Vietnamese names.</summary>
    public (int First, int End) Surname(int start, int end)
    {
        while (end - start > 1 && words.IsAny(end - 1, Suffixes))
            end--;
        if (IsSurnameFirst(start, end))
            return (start, start + 1);
        int first = end - 1;
        while (first - 1 > start && (words.IsAny(first - 1, Particles) || words.IsAny(first - 1, CapitalParticles)))
            first--;
        if (first - 1 == start && (words.IsAny(start, Particles) || (words.IsAny(start, CapitalParticles) && !GivenNames.Contains(words.TextOf(start)))))
            first = start;
        return (first, end);
    }

    /// <summary>A Chinese, Korean or Vietnamese surname and the one or two syllables of a given name after it.</summary>
    public bool IsSurnameFirst(int start, int end)
    {
        if (end - start < 2 || !words.IsAny(start, EastAsianSurnames))
            return false;
        for (int i = start + 1; i < end; i++)
        {
            if (!IsSyllables(words.TextOf(i)))
                return false;
        }
        return true;
    }

    /// <summary>One or two syllables as Chinese, Korean and Vietnamese given names are romanised: <c>Jinping</c>, <c>Jong-un</c>, <c>Keqiang</c>.</summary>
    private static bool IsSyllables(ReadOnlySpan<char> word)
    {
        int i = 0, syllables = 0;
        while (i < word.Length)
        {
            if (word[i] == '-')
                i++;
            int consonants = i;
            while (i < word.Length && !IsVowel(word[i]) && i - consonants < 2)
                i++;
            int vowels = i;
            while (i < word.Length && IsVowel(word[i]) && i - vowels < 3)
                i++;
            if (i == vowels)
                return false;
            if (i < word.Length && word[i] is 'n' or 'k' or 'l' && (i + 1 == word.Length || !IsVowel(word[i + 1])))
                i += i + 1 < word.Length && word[i + 1] == 'g' && (i + 2 == word.Length || !IsVowel(word[i + 2])) ? 2 : 1;
            syllables++;
        }
        return syllables is 1 or 2;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'A' or 'E' or 'I' or 'O' or 'U' or 'Y';
}
