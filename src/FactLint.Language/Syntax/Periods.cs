namespace FactLint.Language.Syntax;

/// <summary>Which periods belong to the word before them: abbreviations, acronyms, initials.</summary>
internal static class Periods
{
    /// <summary>The end of the word at <paramref name="start"/>, with its period if the period is part of it. The period stands at <paramref name="end"/>.</summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start == 1)
            return EndOfLetters(text, start);
        if (At(text, end + 1) == '.')
            return end;
        ReadOnlySpan<char> word = text[start..end];
        if (word is "Ph" && text[end..].StartsWith(".D", StringComparison.Ordinal))
            return At(text, end + 2) == '.' ? end + 3 : end + 2;
        return Abbreviations.KindOf(word) switch
        {
            AbbreviationKind.None => end,
            AbbreviationKind.BeforeNumber => IsNumberNext(text, end + 1) ? end + 1 : end,
            AbbreviationKind.Month => IsOrdinaryWord(word) && !IsNumberNext(text, end + 1) ? end : end + 1,
            AbbreviationKind.Closing when IsOrdinaryWord(word) => char.IsUpper(text[start]) && At(text, end + 1) is ',' or ')' ? end + 1 : end,
            _ => end + 1,
        };
    }

    // U.S., a.m., J.K., and the initial of a name (George W. Bush).
    private static int EndOfLetters(ReadOnlySpan<char> text, int start)
    {
        int at = start;
        while (at + 1 < text.Length && CharKinds.IsLetter(text[at]) && text[at + 1] == '.')
            at += 2;
        if (at - start > 2)
        {
            bool endsOnLetter = at < text.Length && char.IsAsciiLetterUpper(text[at]) && !CharKinds.IsLetterOrDigit(At(text, at + 1)) && !CharKinds.IsApostrophe(At(text, at + 1));
            // "U.S..." is an acronym and an ellipsis; "p.m.." a typist's slip.
            return endsOnLetter ? at + 1 : at;
        }
        if (at < text.Length && CharKinds.IsLetter(text[at]))
            return at + 1 < text.Length && CharKinds.IsLetter(text[at + 1]) ? IsInitial(text, start) ? at : start + 1 : at + 1;
        return IsInitial(text, start) ? start + 2 : start + 1;
    }

    private static bool IsInitial(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> letter = text.Slice(start, 1);
        if (Abbreviations.KindOf(letter) == AbbreviationKind.Inner && At(text, start + 2) == ' ' && char.IsLower(letter[0]))
            return CharKinds.IsLetter(At(text, start + 3)) && start > 0;
        if (Abbreviations.KindOf(letter) == AbbreviationKind.BeforeNumber && char.IsLower(letter[0]) && IsNumberNext(text, start + 2))
            return true;
        if (!char.IsUpper(text[start]))
            return false;
        int next = start + 2;
        if (next < text.Length && text[next] == ' ')
            next++;
        if (next >= text.Length || !char.IsUpper(text[next]))
            return At(text, start + 2) == ',' && IsAfterName(text, start);
        ReadOnlySpan<char> follower = text[next..CharKinds.EndOfWord(text, next)];
        // "Malcolm X. The", "you and I. She": a word that opens sentences does not follow an initial.
        return (!SentenceStarters.Contains(follower) || follower.Length == 1 && At(text, next + 1) == '.') && (text[start] != 'I' || IsAfterName(text, start) || follower.Length == 1);
    }

    private static bool IsAfterName(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        int at = end;
        while (at > 0 && (CharKinds.IsLetter(text[at - 1]) || text[at - 1] == '.'))
            at--;
        return end < start && at < end && char.IsUpper(text[at]);
    }

    private static bool IsNumberNext(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '#')
            at++;
        return at < text.Length && CharKinds.IsDigit(text[at]);
    }

    // Abbreviations that are words too: "Miss. voters", but "they sat." and a headline's "She Was Ill."
    private static bool IsOrdinaryWord(ReadOnlySpan<char> word) =>
        word is "Mar" or "Sat" or "Sun" or "Art" or "Ark" or "Ill" or "Ind" or "Miss" or "Mass" or "Wash" or "Ore" or "Al" or "La" or "Pa" or "Ga";

    private static char At(ReadOnlySpan<char> text, int at) => at < text.Length ? text[at] : '\n';
}
