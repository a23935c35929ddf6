using FactLint.Language.Lexicon;

namespace FactLint.Memory.People;

/// <summary>A first, generous look at whether two plain forms can be one name: one word differs, by a few letters. The rule decides.</summary>
internal static class NameSlip
{
    private const int MostLetters = 3;

    public static bool IsPossible(string a, string b)
    {
        string[] first = a.Split(' '), second = b.Split(' ');
        if (first.Length != second.Length)
            return false;
        int differing = -1;
        for (int i = 0; i < first.Length; i++)
        {
            if (first[i] == second[i])
                continue;
            if (differing >= 0)
                return false;
            differing = i;
        }
        return differing >= 0 && IsNear(first[differing], second[differing]);
    }

    /// <summary>What is left between a common beginning and a common end is short on both sides.</summary>
    private static bool IsNear(string a, string b)
    {
        int head = a.AsSpan().CommonPrefixLength(b);
        int tail = 0;
        while (tail < Math.Min(a.Length, b.Length) - head && a[^(tail + 1)] == b[^(tail + 1)])
            tail++;
        return Math.Max(a.Length, b.Length) - head - tail <= MostLetters || Skeleton(a) == Skeleton(b);
    }

    private static string Skeleton(string word)
    {
        Span<char> key = stackalloc char[Math.Min(word.Length, 80)];
        return key[..NameLetters.Skeleton(word, key)].ToString();
    }
}
