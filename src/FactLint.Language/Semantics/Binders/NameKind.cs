namespace FactLint.Language.Semantics.Binders;

/// <summary>What a run of capitalised words names.</summary>
internal enum NameKind : byte
{
    Unknown,
    Person,
    Organization,
    Place,

    /// <summary>An event, a law, a work, a people: a name, and none of the others.</summary>
    Other,
}
