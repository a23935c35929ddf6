using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Tells the inflection of a word that is known to be a verb.</summary>
internal static class VerbForms
{
    private static readonly WordSet Participles = new("""
        seen taken given done gone known shown written spoken driven drawn grown thrown blown flown worn torn sworn born broken chosen frozen stolen woken eaten fallen
        forgotten hidden risen ridden shaken begun sung drunk sunk become beaten bitten forbidden forgiven gotten proven withdrawn overthrown undergone undertaken
        """);

    private static readonly WordSet Unmarked = new("read put set let cut hit cost quit shut hurt spread split beat cast bid bet burst rid shed thrust broadcast forecast upset reset offset");

    public static VerbInflection Of(ReadOnlySpan<char> word)
    {
        if (ReportingVerbs.Find(word) is { } known)
            return known.Inflection;
        if (Ends(word, "ing") && word.Length > 4)
            return VerbInflection.Gerund;
        if (Ends(word, "ed") && word.Length > 3)
            return VerbInflection.Past;
        if (IsIrregularPast(word))
            return VerbInflection.Past;
        return word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is not ('s' or 'S') ? VerbInflection.ThirdPerson : VerbInflection.Base;
    }

    /// <summary>A participle that is no past tense: seen, written.</summary>
    public static bool IsParticipleOnly(ReadOnlySpan<char> word) => Participles.Contains(word);

    /// <summary>One form for base, past and participle: read, put.</summary>
    public static bool IsUnmarked(ReadOnlySpan<char> word) => Unmarked.Contains(word);

    private static bool IsIrregularPast(ReadOnlySpan<char> word)
    {
        if (word.Length > 14)
            return false;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return IrregularVerbs.IsPast(lower) && !Unmarked.Contains(lower);
    }

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
