namespace FactLint.Language.Semantics.Lexica;

/// <summary>What a word may do in a clause, whatever else it is.</summary>
[Flags]
internal enum ClauseTraits
{
    None = 0,
    Being = 1 << 0,
    Having = 1 << 1,
    Doing = 1 << 2,
    Modal = 1 << 3,
    Future = 1 << 4,
    Negation = 1 << 5,
    /// <summary>Present tense, for forms of be, have and do.</summary>
    Present = 1 << 6,
    /// <summary>Past tense, for forms of be, have and do.</summary>
    Past = 1 << 7,
    /// <summary>Opens a relative clause: who, which, that.</summary>
    Relative = 1 << 8,
    /// <summary>Opens a reported question or clause: that, whether, what, why.</summary>
    Complement = 1 << 9,
    /// <summary>Opens a clause that is no complement: because, while, although.</summary>
    Adverbial = 1 << 10,
    /// <summary>A pronoun that can only be a subject: he, they.</summary>
    Nominative = 1 << 11,
    /// <summary>Days, months and words that tell a time.</summary>
    Time = 1 << 12,
    /// <summary>Where people speak: a statement, an interview, a tweet.</summary>
    Venue = 1 << 13,
    /// <summary>A preposition that describes the noun before it: of, for, from.</summary>
    Linking = 1 << 14,
    /// <summary>Stands for people without a noun: some, many, others.</summary>
    People = 1 << 15,
    Possessive = 1 << 16,
    To = 1 << 17,
    And = 1 << 18,
    By = 1 << 19,
    /// <summary>A measure of how many, before a number: nearly, about.</summary>
    Degree = 1 << 20,
}
