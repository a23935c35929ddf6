namespace FactLint.Workspace.Readers;

/// <summary>Knows a byline by its form: "By", then names, no sentence.</summary>
internal static class BylineForm
{
    private const int Longest = 100;

    private static readonly string[] SmallWords = ["and", "of", "for", "in", "at", "the", "with", "de", "van", "von", "der", "bin", "al", "la", "le", "du", "da", "di", "el"];

    public static bool IsByline(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || !(line.StartsWith("By ", StringComparison.Ordinal) || line.StartsWith("BY ", StringComparison.Ordinal)))
            return false;
        if (line is [.., '.' or '!' or '?' or ':'] && !line.EndsWith("Jr.", StringComparison.Ordinal) && !line.EndsWith("Sr.", StringComparison.Ordinal))
            return false;
        int names = 0;
        foreach (Range range in line[3..].SplitAny(' ', ','))
        {
            ReadOnlySpan<char> word = line[3..][range];
            if (word.IsEmpty || IsSmall(word))
                continue;
            if (!char.IsUpper(word[0]) && word[0] != '&')
                return false;
            names++;
        }
        return names >= 1;
    }

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (string small in SmallWords)
        {
            if (word.SequenceEqual(small))
                return true;
        }
        return false;
    }
}
