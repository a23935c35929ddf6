namespace FactLint.Rules.Patterns;

/// <summary>Which findings of a rule in one article are one finding; the later ones become related locations of the first.</summary>
internal enum OncePer
{
    /// <summary>None: each stands by itself.</summary>
    Match,

    /// <summary>All of them.</summary>
    Article,

    /// <summary>Those about the same person, or else about the same words.</summary>
    Entity,

    /// <summary>Those about the same words.</summary>
    Cause,
}
