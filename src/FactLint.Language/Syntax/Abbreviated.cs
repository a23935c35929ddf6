namespace FactLint.Language.Syntax;

/// <summary>Whether a sentence ends with an abbreviation, whose period then does double duty.</summary>
internal static class Abbreviated
{
    // "At 5 p.m. Meloni left": a time this near the start opens the sentence and cannot end it.
    private const int ShortestClause = 5;

    private static readonly HashSet<string> _afterTimes = new(
        ("ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET Eastern Central Pacific Mountain Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tues. Wed. Thurs. Fri. Sat. Sun. " +
        "January February March April June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec.").Split(' '), StringComparer.Ordinal);

    /// <summary>
    /// Token <paramref name="i"/> of the sentence ends with an abbreviation's period; <paramref name="next"/> is the first word after it, marks skipped.
    /// </summary>
    public static bool Ends(ReadOnlySpan<char> text, ReadOnlySpan<Token> sentence, int i, int next)
    {
        ReadOnlySpan<char> word = Of(text, sentence[i]), follower = Of(text, sentence[next]);
        if (!char.IsUpper(follower[0]))
            return false;
        bool starter = SentenceStarters.Contains(follower) && !(follower.Length == 1 && next + 1 < sentence.Length && text[sentence[next + 1].Start] == '.');
        ReadOnlySpan<char> bare = word[..^1];
        if (bare.Length == 1)
            return false;
        if (bare.Contains('.') && IsInner(bare))
            return false;
        if (bare.Contains('.'))
            return IsTime(bare) ? starter || i >= ShortestClause && !_afterTimes.Contains(follower.ToString()) : starter;
        return Abbreviations.KindOf(bare) switch
        {
            AbbreviationKind.Title => starter && bare is "St" or "Mt" or "Ft",
            AbbreviationKind.Month => true,
            AbbreviationKind.Closing => starter || bare is "etc" or "al",
            AbbreviationKind.None => starter,
            _ => false,
        };
    }

    private static bool IsInner(ReadOnlySpan<char> bare) => bare is "e.g" or "i.e" or "P.S";

    private static bool IsTime(ReadOnlySpan<char> bare) => bare.Equals("a.m", StringComparison.OrdinalIgnoreCase) || bare.Equals("p.m", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, in Token token) => text.Slice(token.Start, token.Length);
}
