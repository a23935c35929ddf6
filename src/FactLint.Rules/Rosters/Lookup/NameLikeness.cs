namespace FactLint.Rules.Rosters.Lookup;

/// <summary>How a spelling of a text stands to one of a roster.</summary>
internal enum NameLikeness : byte
{
    /// <summary>Another name.</summary>
    Other,

    /// <summary>The same letters; accents, capitals, spaces or hyphens differ.</summary>
    SameLetters,

    /// <summary>A slip away.</summary>
    Near,

    /// <summary>The same spelling.</summary>
    Same,
}
