namespace FactLint.Language.Semantics;

/// <summary>What the first word of a verb group says about the whole group.</summary>
public enum VerbForm : byte
{
    /// <summary>"said", "has said", "would say": it can have a subject of its own.</summary>
    Finite,
    /// <summary>"to say", "to have said".</summary>
    Infinitive,
    /// <summary>"saying", "having said".</summary>
    Gerund,
    /// <summary>"quoted in the report": a past participle without its auxiliary.</summary>
    Participle,
}
