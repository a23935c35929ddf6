namespace FactLint.Language.Semantics.Quantities;

/// <summary>What the words around a plain number make of it.</summary>
internal static class NumberContexts
{
    /// <summary>"the 50K", "a 10k run": kilometers, where nothing is counted.</summary>
    public static bool IsRace(ReadOnlySpan<char> text, in NumberReading number)
    {
        if (number.HasPoint || !number.IsDigits || number.End - number.Start != 3 || (text[number.End - 1] | 0x20) != 'k' || !(Letters.WordBefore(text, number.Start) is "the" or "a" or "The" or "A" or "an"))
            return false;
        int next = Letters.AfterSpace(text, number.End);
        if (next < 0 || !char.IsAsciiLetterLower(text[next]))
            return true;
        ReadOnlySpan<char> word = text[next..Letters.EndOfWord(text, next)];
        return word is "races" or "runs" or "runners" || word[^1] != 's' && word is not ("people" or "men" or "women" or "children" or "more" or "new" or "job" or "a");
    }

    /// <summary>"first half", "second half": a part of a match.</summary>
    public static bool IsHalfOfGame(ReadOnlySpan<char> text, in NumberReading number) => number.End - number.Start == 4 && number.Form == NumberForm.Fraction && Letters.IsWord(text, number.Start, "half")
        && Letters.WordBefore(text, number.Start) is "first" or "second" or "other" or "latter" or "better" or "First" or "Second" or "top" or "bottom" or "upper" or "lower" or "opening";
}
