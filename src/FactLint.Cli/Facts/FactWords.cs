using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;

namespace FactLint.Cli.Facts;

/// <summary>The words of the facts contract.</summary>
internal static class FactWords
{
    /// <summary>Unnamed media are outlets, so institutions.</summary>
    public static string Of(SourceNaming naming) => naming switch
    {
        SourceNaming.Named => "named",
        SourceNaming.Anonymous => "anonymous",
        SourceNaming.Bare => "bare",
        SourceNaming.Spokesperson => "spokesperson",
        SourceNaming.Institution or SourceNaming.Secondary => "institution",
        SourceNaming.Collective => "collective",
        SourceNaming.Document => "document",
        _ => "pronoun",
    };

    public static string Of(TitleStatus status) => status.ToString().ToLowerInvariant();

    public static string? Of(Tense tense) => tense == Tense.None ? null : tense.ToString().ToLowerInvariant();

    /// <summary>The universal part-of-speech tag.</summary>
    public static string Of(PartOfSpeech pos) => pos == PartOfSpeech.None ? "X" : pos.ToString().ToUpperInvariant();

    /// <summary>The person whom an attribution gives the quotation to, or null.</summary>
    public static string? SpeakerOf(Quotation quotation, SemanticModel model) => model.Attributions
        .FirstOrDefault(a => a.Quoted && a.Source?.PersonId is not null && a.Content is { } content && content.Overlaps(quotation.Span))?.Source?.PersonId;
}
