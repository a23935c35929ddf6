using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>A verb group that may report something, with what stands around it. Indices count from the sentence's first token.</summary>
internal sealed record CueReading
{
    /// <summary>Its index among the sentence's verb groups.</summary>
    public required int Group { get; init; }

    public required VerbGroup Verb { get; init; }

    /// <summary>The group that an infinitive hangs on ("went on to say"), or -1.</summary>
    public required int Governor { get; init; }

    /// <summary>The reporting verb, or null for a verb that only words in quotation marks can make one.</summary>
    public required ReportingForm? Form { get; init; }

    public required ComplementKind Kind { get; init; }

    /// <summary>Where the complement starts.</summary>
    public required int Start { get; init; }

    public required NounPhrase? Source { get; init; }

    /// <summary>The source stands after the verb.</summary>
    public required bool IsInverted { get; init; }

    /// <summary>One past the verb, or past the source after it.</summary>
    public required int After { get; init; }

    /// <summary>What was said, where it stands before the cue.</summary>
    public (int First, int End)? Preposed { get; init; }

    /// <summary>Words in quotation marks stand right before the cue and its source.</summary>
    public bool IsAfterQuote { get; init; }

    public bool IsClause => Kind is ComplementKind.Clause or ComplementKind.Quotation || Preposed is not null;
}
