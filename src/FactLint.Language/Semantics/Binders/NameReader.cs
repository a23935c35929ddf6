using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Reads the capitalised words that may be a person's name, and says whether a run of them can be one.</summary>
internal sealed class NameReader(ProseWords words)
{
    private const int LongestName = 5;

    private static readonly WordSet Particles = new("van der den de da di du dos das del della la le bin ibn ben al el ul von zu ter ten af y e", exactCase: true);

    private static readonly WordSet CapitalParticles = new("Van Der De Da Di Du Dos La Le Bin Ibn Al El Ul Abu Umm Von Mac", exactCase: true);

    private static readonly WordSet Suffixes = new("Jr Jr. Sr Sr. II III IV", exactCase: true);

    private static readonly WordSet SurnamesThatAreWords = new("may west north best long day low young little church march", exactCase: false);

    private static readonly WordSet EastAsianSurnames = new("""
        Xi Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng
        Wei Su Lu Ding Ren Lee Kim Park Choi Jung Jeong Kang Cho Yoon Jang Lim Moon Shin Hwang Ahn Kwon Yoo Hong Nguyen Tran Pham Le Vo Ho Mao Bo Qin Ban Chung Chun Roh
        """, exactCase: true);

    /// <summary>One past the last word of the name that may start at a word; the word itself when none can.</summary>
    public int EndOfName(int start)
    {
        if (!IsNameWord(start) || !CanStart(start))
            return start;
        int end = start + 1;
        while (end < words.Count && end - start < LongestName && words.Follows(end))
        {
            int next = SkipParticles(end);
            if (next >= words.Count || !words.Follows(next) || !IsNameWord(next) || IsBarred(next))
                break;
            end = next + 1;
        }
        if (end < words.Count && !words[end - 1].IsPossessive && end - start > 1 && words[end].Gap is WordGap.Space or WordGap.Comma && words.IsAny(end, Suffixes))
            end++;
        return end;
    }

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
        return (first, end);
    }

    /// <summary>Three words or more, each with a capital: as headlines and lists of titles are written.</summary>
    public bool IsTitleCase(int index)
    {
        int first = words.SentenceStart(index), end = words.SentenceEnd(index), capitals = 0, counted = 0;
        for (int i = first; i < end; i++)
        {
            if (FunctionWords.Contains(words.TextOf(i)) || !char.IsLetter(words.TextOf(i)[0]))
                continue;
            counted++;
            if (words[i].IsCapital)
                capitals++;
        }
        return counted >= 4 && capitals * 10 >= counted * 8;
    }

    /// <summary>An initial, or a capitalised word that is not written in capitals throughout.</summary>
    public bool IsNameWord(int index)
    {
        ReadOnlySpan<char> word = words.TextOf(index);
        if (!words[index].IsCapital)
            return false;
        if (word.Length <= 4 && word[^1] == '.')
            return word.Length == 2 || (word.Length == 4 && word[1] == '.' && !word.SequenceEqual("U.S.") && !word.SequenceEqual("U.K.") && !word.SequenceEqual("U.N.") && !word.SequenceEqual("D.C."));
        if (word.Length == 2 && char.IsUpper(word[1]))
            return word is "JD" or "AJ" or "CJ" or "DJ" or "JJ" or "TJ" or "PJ" or "RJ" or "MJ" or "BJ" or "KT" or "CQ" or "Bo" or "JB" or "KP" or "NT" && words.Follows(index + 1);
        foreach (char c in word)
        {
            if (char.IsLower(c))
                return !word.EndsWith(".");
        }
        return false;
    }

    private bool CanStart(int start) =>
        !IsBarred(start) || GivenNames.Contains(words.TextOf(start));

    /// <summary>Never part of a name: function words, countries, offices, words that end the names of things.</summary>
    private bool IsBarred(int index)
    {
        ReadOnlySpan<char> word = words.TextOf(index);
        if (GivenNames.Contains(word))
            return false;
        if (SurnamesThatAreWords.Contains(word))
            return !words.Follows(index) || !GivenNames.Contains(words.TextOf(index - 1));
        return FunctionWords.Contains(word) || Countries.Canonical(word) is not null || Offices.IsHead(word) || Offices.IsHonorific(word) || Offices.IsPrefixed(word)
            || (Offices.IsPortfolio(word) && words.Follows(index + 1) && Offices.IsHead(words.TextOf(index + 1)));
    }

    private int SkipParticles(int index)
    {
        int next = index;
        while (next < words.Count && next - index < 3 && words.IsAny(next, Particles) && (next == index || words.Follows(next)))
            next++;
        return next;
    }

    private bool IsSurnameFirst(int start, int end)
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
