namespace FactLint.Language.Lexicon;

/// <summary>
/// Tells a name from a plain word where both have a capital: at the start of a sentence. A treebank holds too few names to learn it from;
/// the gazetteer knows names and plain words.
/// </summary>
internal static class OpeningName
{
    private const NameClass Name = NameClass.Given | NameClass.Surname | NameClass.Place | NameClass.Organization;

    /// <summary>True for a word with a capital and small letters that is a known name and no plain word, or neither and not inflected like one, unless it was read as a function word.</summary>
    /// <param name="read">What the weights say.</param>
    /// <param name="word">The word that opens the sentence.</param>
    /// <param name="next">The word after it, or nothing.</param>
    public static bool Is(PartOfSpeech read, ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        bool isOpen = read is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Verb or PartOfSpeech.Adv or PartOfSpeech.X or PartOfSpeech.Intj;
        if (!isOpen || word.Length < 3 || !char.IsUpper(word[0]) || !IsSmall(word[1..]))
            return false;
        NameClass known = Gazetteer.Of(word);
        if ((known & NameClass.Word) != 0)
            return false;
        // “Battleground states”: a plain word that the treebank lacks, before what may be its noun.
        return (known & Name) != 0 || (!LooksInflected(word) && !(next.EndsWith("s") && next.Length > 3 && next is not "says"));
    }

    private static bool IsSmall(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters)
        {
            if (!char.IsLower(c))
                return false;
        }
        return true;
    }

    private static bool LooksInflected(ReadOnlySpan<char> word) =>
        word.EndsWith("s") || word.EndsWith("ly") || word.EndsWith("ing") || word.EndsWith("ed") || word.EndsWith("tion") || word.EndsWith("ment") || word.EndsWith("ness") || word.EndsWith("ity");
}
