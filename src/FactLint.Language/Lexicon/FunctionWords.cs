
namespace FactLint.Language.Lexicon;

/// <summary>
/// The closed classes of English: articles, pronouns, prepositions, conjunctions, auxiliaries and the like. Every other word carries content.
/// The classes are those of Quirk et al., A Comprehensive Grammar of the English Language (1985), chapter 2.
/// </summary>
public static class FunctionWords
{
    private static readonly HashSet<string> Words = (
        "a an the this that these those some any no every each either neither both all such what which whose another "
        + "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs "
        + "myself yourself himself herself itself ourselves yourselves themselves who whom one ones "
        + "about above across after against along amid among around as at before behind below beneath beside between beyond by despite down "
        + "during except for from in inside into like near of off on onto out outside over past per since than through throughout till to toward towards "
        + "under until unto up upon via with within without "
        + "and or but nor so yet if because although though while whereas unless whether when where why how "
        + "am is are was were be been being do does did done doing have has had having will would shall should can could may might must ought "
        + "not n't 's 're 've 'll 'd 'm ca wo there here then too very also just only even").Split(' ').ToHashSet(StringComparer.Ordinal);

    /// <summary>True for a word of a closed class; the word is given in small letters with straight apostrophes, as in a <see cref="WordTable"/>.</summary>
    public static bool Contains(string normalized) => Words.Contains(normalized);
}
