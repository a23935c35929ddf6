using FactLint.Language.Lexicon;

namespace FactLint.Language.Semantics;

/// <summary>Places that are known beforehand; not knowing one says nothing about it.</summary>
public static class KnownPlaces
{
    /// <summary>A place, in exact case; several words have one space between them.</summary>
    public static bool Contains(ReadOnlySpan<char> name) => name.Length > 0 && (Gazetteer.Find(Gazetteer.Add(Gazetteer.Empty, name)) & NameClass.AnyPlace) != 0;

    /// <summary>The country that a name, an adjective or a demonym in exact case stands for ("French": France), or null.</summary>
    public static string? CountryOf(ReadOnlySpan<char> name) => Lexica.Countries.Canonical(name);
}
