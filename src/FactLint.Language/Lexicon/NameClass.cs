namespace FactLint.Language.Lexicon;

/// <summary>What the gazetteer knows of a word or a run of words. The values are stored in <c>gazetteer.bin</c>.</summary>
[Flags]
internal enum NameClass : ushort
{
    None = 0,

    /// <summary>In small letters, a plain English word.</summary>
    Word = 1,
    Given = 2,
    Surname = 4,
    Place = 8,
    Organization = 16,

    /// <summary>A given name that is a plain word, a month or a place as well.</summary>
    WeakGiven = 32,

    /// <summary>A surname that is a plain word or a place as well.</summary>
    WeakSurname = 64,

    /// <summary>A place that is as often a person, a word or a body.</summary>
    WeakPlace = 128,

    /// <summary>A body that is as often something else.</summary>
    WeakOrganization = 256,

    /// <summary>Longer entries begin with these words.</summary>
    Opens = 512,

    AnyGiven = Given | WeakGiven,
    AnySurname = Surname | WeakSurname,
    AnyPlace = Place | WeakPlace,
    AnyOrganization = Organization | WeakOrganization,
}
