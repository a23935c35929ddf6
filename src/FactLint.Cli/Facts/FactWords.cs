using System.Globalization;
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

    public static string Of(QuantityType type) => type switch
    {
        QuantityType.PercentagePoints => "percentage-points",
        QuantityType.NumberRange => "numberrange",
        _ => type.ToString().ToLowerInvariant(),
    };

    public static string Of(DateReferenceType type) => type.ToString().ToLowerInvariant();

    /// <summary>A day, or for what has a time a day and time, as in ISO 8601.</summary>
    public static string Of(DateTime moment, DateReferenceType type) =>
        moment.ToString(type is DateReferenceType.DateTime or DateReferenceType.Time || moment.TimeOfDay > TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The universal part-of-speech tag.</summary>
    public static string Of(PartOfSpeech pos) => pos == PartOfSpeech.None ? "X" : pos.ToString().ToUpperInvariant();

    /// <summary>The person whom an attribution gives the quotation to, or null.</summary>
    public static string? SpeakerOf(Quotation quotation, SemanticModel model) => model.SpeakerOf(quotation)?.PersonId;
}
