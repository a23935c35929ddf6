namespace FactLint.Language.Semantics;

/// <summary>How a source is named; the words of the facts contract.</summary>
public enum SourceNaming : byte
{
    /// <summary>A named person.</summary>
    Named,
    /// <summary>A human source whose identity is withheld but described: "a diplomatic source".</summary>
    Anonymous,
    /// <summary>No description at all: "sources", "a second source".</summary>
    Bare,
    /// <summary>Unnamed, with an official voice.</summary>
    Spokesperson,
    /// <summary>An organisation, a government, an outlet, or its officials speaking for it.</summary>
    Institution,
    /// <summary>"Critics", "experts", "some".</summary>
    Collective,
    /// <summary>A report, poll or filing.</summary>
    Document,
    /// <summary>Other media, unnamed: "local media", "reports".</summary>
    Secondary,
    Pronoun,
}
