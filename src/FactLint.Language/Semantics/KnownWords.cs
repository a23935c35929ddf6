using FactLint.Language.Lexicon;

namespace FactLint.Language.Semantics;

/// <summary>What is known of a word beforehand: that it is a name many people, places or bodies have, or a plain word of English. Not knowing a word says nothing about it.</summary>
public static class KnownWords
{
    private const NameClass AnyName = NameClass.AnyGiven | NameClass.AnySurname | NameClass.AnyPlace | NameClass.AnyOrganization;

    /// <summary>A given name, surname, place or body, in exact case.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => word.Length > 0 && (Gazetteer.Of(word) & AnyName) != 0;

    /// <summary>A given name that many people have, in exact case.</summary>
    public static bool IsGivenName(ReadOnlySpan<char> word) => word.Length > 0 && ((Gazetteer.Of(word) & NameClass.AnyGiven) != 0 || KnownGivenNames.Contains(word));

    /// <summary>A surname that many people have, in exact case.</summary>
    public static bool IsSurname(ReadOnlySpan<char> word) => word.Length > 0 && (Gazetteer.Of(word) & NameClass.AnySurname) != 0;

    /// <summary>A plain word of English by the word list or by its ending, whatever its case.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word) => IsListed(word) || HasPlainEnding(word);

    /// <summary>A plain word of English by the word list alone, whatever its case.</summary>
    public static bool IsListed(ReadOnlySpan<char> word) => word.Length > 0 && (Gazetteer.Find(Gazetteer.AddLower(Gazetteer.Empty, word)) & NameClass.Word) != 0;

    /// <summary>A word that only joins or points (<c>the</c>, <c>but</c>, <c>Monday</c>), which a sentence may begin with and no name has.</summary>
    public static bool IsFunction(ReadOnlySpan<char> word) => Lexica.FunctionWords.Contains(word);

    /// <summary>A word that stands before names: <c>President</c>, <c>Mr.</c>, <c>Sheikh</c>, <c>actor</c>.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => Lexica.Offices.IsHead(word) || Lexica.Offices.IsHonorific(word) || Lexica.Offices.IsRole(word) || Lexica.Offices.IsAbbreviation(word);

    /// <summary>Ends as nouns, adverbs and participles do, or is another word's plural.</summary>
    internal static bool HasPlainEnding(ReadOnlySpan<char> text)
    {
        if (text.Length < 5)
            return false;
        return text.EndsWith("ing") || text.EndsWith("ed") || text.EndsWith("ly") || text.EndsWith("tion") || text.EndsWith("ness") || text.EndsWith("ment") || text.EndsWith("ists") || text.EndsWith("ism")
            || (text[^1] == 's' && IsInflected(Gazetteer.AddLower(Gazetteer.Empty, text[..^1])));
    }

    /// <summary>The word without its "s" is known, or its past tense: <c>Announces</c> by <c>announced</c>.</summary>
    private static bool IsInflected(uint stem) =>
        ((Gazetteer.Find(stem) | Gazetteer.Find(Gazetteer.Add(stem, "d")) | Gazetteer.Find(Gazetteer.Add(stem, "ed"))) & NameClass.Word) != 0;
}
