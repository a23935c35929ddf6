namespace FactLint.Language.Semantics.Binders;

/// <summary>What all occurrences of one name in an article say together.</summary>
internal sealed class NameVotes
{
    /// <summary>The kind that the name's own words say, wherever they did.</summary>
    public NameKind Certain { get; set; }

    public int Person { get; set; }

    public int Place { get; set; }

    public int Organization { get; set; }

    /// <summary>What the words of the name themselves say of a person; the same at every occurrence.</summary>
    public int PersonWords { get; set; }

    public int Occurrences { get; set; }

    public NameKind OfSeveralWords()
    {
        int person = PersonWords + Math.Clamp(Person, -4, 6);
        if (person >= 2 && person >= Place && person >= Organization)
            return NameKind.Person;
        if (Place > 1 && Place >= Organization)
            return NameKind.Place;
        return Organization > 1 ? NameKind.Organization : NameKind.Unknown;
    }

    public NameKind OfOneWord()
    {
        int person = PersonWords + Person;
        // A plain word with a capital is no name without strong signs.
        if (PersonWords < 0)
            return person >= 3 ? NameKind.Person : NameKind.Unknown;
        if (person >= (PersonWords > 0 ? 2 : 3) && person > Place && person > Organization)
            return NameKind.Person;
        if (Place >= 2 && Place >= Organization)
            return NameKind.Place;
        return Organization >= 2 ? NameKind.Organization : NameKind.Unknown;
    }
}
