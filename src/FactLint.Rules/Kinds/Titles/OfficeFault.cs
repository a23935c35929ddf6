namespace FactLint.Rules.Kinds.Titles;

/// <summary>What is wrong with an office that an article gives somebody, on the article's day.</summary>
internal enum OfficeFault : byte
{
    /// <summary>"Former" for somebody who is in office.</summary>
    StillHeld,

    /// <summary>In office in the text, out of office in the roster.</summary>
    Over,

    /// <summary>In office in the text before the first day in the roster.</summary>
    NotYet,

    /// <summary>The roster has somebody else in the office.</summary>
    HeldByOther,

    /// <summary>The person's office, of another country, state or body.</summary>
    OfOther,
}
