namespace FactLint.Language.Semantics.Quantities;

/// <summary>Whether "m" behind a number stands for a million: "2m people", but "the 100m hurdles".</summary>
internal static class MillionLetter
{
    public static bool CountsThings(ReadOnlySpan<char> text, int after)
    {
        int at = Letters.AfterSpace(text, after);
        if (at < 0 || !char.IsAsciiLetterLower(text[at]))
            return false;
        int end = Letters.EndOfWord(text, at);
        ReadOnlySpan<char> word = text[at..end];
        if (word is "people" or "men" or "women" or "children" or "barrels" or "tonnes" or "tons")
            return true;
        return word.Length > 4 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && word is not ("hurdles" or "sprints" or "races" or "heats" or "breaststroke" or "always" or "across" or "towards" or "downwards" or "upwards" or "metres");
    }
}
