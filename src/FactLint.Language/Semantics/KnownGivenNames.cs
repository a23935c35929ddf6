namespace FactLint.Language.Semantics;

/// <summary>Given names that many people have, in their usual English spellings.</summary>
public static class KnownGivenNames
{
    /// <summary>False says nothing: most names of the world are not listed.</summary>
    public static bool Contains(ReadOnlySpan<char> name) => Lexica.GivenNames.Contains(name);
}
