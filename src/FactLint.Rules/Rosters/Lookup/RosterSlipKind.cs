namespace FactLint.Rules.Rosters.Lookup;

internal enum RosterSlipKind : byte
{
    /// <summary>A spelling that the roster turns away.</summary>
    Rejected,

    /// <summary>A letter or two away from the right spelling.</summary>
    Misspelled,

    /// <summary>The right letters with other accents, capitals, spaces or hyphens.</summary>
    Typeset,
}
