namespace FactLint.Language.Semantics.Dates;

/// <summary>
/// Whether a day without a date lies ahead or behind, by the words before it. News tells of what has happened: behind is the rule, and "will",
/// "is set to" or "scheduled" the exception.
/// </summary>
internal static class Direction
{
    private const int Farthest = 14;

    public static bool IsFuture(DateText t, int at) => Of(t, at) == Outlook.Ahead;

    public static Outlook Of(DateText t, int at)
    {
        for (int i = at - 1; i >= 0 && at - i <= Farthest; i--)
        {
            ReadOnlySpan<char> word = t.Text(i);
            if (IsAhead(word))
                return Outlook.Ahead;
            // "will have a meeting"
            if (IsBehind(word) && !(word is "have" && IsAhead(t.Text(i - 1))))
                return Outlook.Behind;
        }
        // "On Friday, lawmakers will vote."
        for (int i = at + 1; i < t.Count && i - at <= Farthest; i++)
        {
            ReadOnlySpan<char> word = t.Text(i);
            if (word is "will" or "Will" or "would" or "could" or "should" or "might" or "must" or "’ll" or "'ll")
                return Outlook.Ahead;
            if (IsBehind(word))
                return Outlook.Behind;
            if (word is ";")
                break;
        }
        return Outlook.Unknown;
    }

    /// <summary>The weekday (1 to 7) on or before a day; on or after it when <paramref name="ahead"/>.</summary>
    public static DateTime NearestWeekday(DateTime now, int weekday, bool ahead)
    {
        int back = (Calendar.IsoDay(now) - weekday + 7) % 7;
        return Calendar.Add(now.Date, ahead ? (7 - back) % 7 : -back);
    }

    private static bool IsAhead(ReadOnlySpan<char> word) => word.Length is > 2 and < 10 && word is "will" or "Will" or "’ll" or "'ll" or "shall" or "scheduled" or "expected" or "due" or "planned" or "plans"
        or "upcoming" or "slated" or "set" or "begins" or "starts" or "opens" or "going";

    private static bool IsBehind(ReadOnlySpan<char> word) => word is "said" or "told" or "was" or "were" or "had" or "did" or "has" or "have" or "went" or "came" or "took" or "made" or "held" or "won" or "met" or "began"
        || word.Length > 4 && word.EndsWith("ed") && char.IsAsciiLetterLower(word[0]);
}
