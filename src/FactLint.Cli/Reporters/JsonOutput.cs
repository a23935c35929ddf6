using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FactLint.Cli.Reporters;

/// <summary>How JSON is written: every letter as itself, and what could end a script or a string escaped.</summary>
internal static class JsonOutput
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static JsonWriterOptions Indented { get; } = new() { Encoder = Encoder, Indented = true, NewLine = "\n" };

    /// <summary>One value per line of a stream: a writer that was reset may begin the next.</summary>
    public static JsonWriterOptions OneLine { get; } = new() { Encoder = Encoder };
}
