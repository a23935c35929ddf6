namespace FactLint.Language.Semantics.Lexica;

/// <summary>What has to stand with a verb before it reports anything; one of the marked things is enough.</summary>
[Flags]
internal enum ReportingFrame : byte
{
    /// <summary>Only the verb's own prepositions and particles: "called for", "pointed out".</summary>
    None = 0,
    /// <summary>Any use of it reports: say, insist, denounce.</summary>
    Any = 1,
    /// <summary>A clause, a question or a quotation: "added that", "maintains he is right".</summary>
    Clause = 2,
    /// <summary>Words in quotation marks: "“No,” he continued".</summary>
    Quotation = 4,
    /// <summary>A statement or the like as object: "released a statement".</summary>
    Text = 8,
    /// <summary>An infinitive: "declined to say".</summary>
    Infinitive = 16,
    /// <summary>A name for its object: "called him a liar".</summary>
    Naming = 32,
}
