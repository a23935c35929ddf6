namespace FactLint.Rules.Kinds;

/// <summary>Carries the capitals of one word over to another.</summary>
internal static class LetterCase
{
    /// <summary><paramref name="text"/> in capitals where <paramref name="like"/> is all capitals, with a capital where it starts with one and its entry does not.</summary>
    public static string Like(ReadOnlySpan<char> like, string entry, string text)
    {
        int letters = 0;
        bool hasSmall = false;
        foreach (char c in like)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            hasSmall |= char.IsLower(c);
        }
        if (letters > 1 && !hasSmall && entry.Any(char.IsLower))
            return text.ToUpperInvariant();
        bool isRaised = like.Length > 0 && char.IsUpper(like[0]) && entry.Length > 0 && char.IsLower(entry[0]);
        return isRaised && text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }
}
