namespace FactLint.Language.Lexicon;

/// <summary>Whether a word is a plain one or the name of a place; both from lists, so false says little.</summary>
public static class KnownWords
{
    /// <summary>True for a word that stands in English text in small letters, whatever its case here.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word) => word.Length > 0 && Gazetteer.Find(Gazetteer.AddLower(Gazetteer.Empty, word)).HasFlag(NameClass.Word);

    /// <summary>True for the name of a place, in exact case; several words have one space between them.</summary>
    public static bool IsPlace(ReadOnlySpan<char> name) => name.Length > 0 && (Gazetteer.Find(Gazetteer.Add(Gazetteer.Empty, name)) & NameClass.AnyPlace) != 0;

    /// <summary>The country that a name, an adjective or a demonym in exact case stands for ("French": France), or null.</summary>
    public static string? CountryOf(ReadOnlySpan<char> name) => Semantics.Lexica.Countries.Canonical(name);
}
