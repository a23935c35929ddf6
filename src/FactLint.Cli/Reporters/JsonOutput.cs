using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FactLint.Cli.Reporters;

/// <summary>How JSON is written: every letter as itself; what could end a script or a string, and marks that turn the direction of a line, escaped.</summary>
internal static class JsonOutput
{
    // An article with such a mark would show its findings in another order than they stand in the file (Unicode TR 36, bidirectional text spoofing).
    private const string Directions = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static readonly JavaScriptEncoder Encoder = MakeEncoder();

    public static JsonWriterOptions Indented { get; } = new() { Encoder = Encoder, Indented = true, NewLine = "\n" };

    /// <summary>One value per line of a stream: a writer that was reset may begin the next.</summary>
    public static JsonWriterOptions OneLine { get; } = new() { Encoder = Encoder };

    private static JavaScriptEncoder MakeEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters(Directions.ToCharArray());
        return JavaScriptEncoder.Create(settings);
    }
}
