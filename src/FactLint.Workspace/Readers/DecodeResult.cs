using System.Text;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>The text of a file, or why it has none.</summary>
public sealed class DecodeResult
{
    private DecodeResult(SourceText? text, string? message, LinePosition position)
    {
        Text = text;
        Message = message;
        Position = position;
    }

    /// <summary>Null when the bytes are not text.</summary>
    public SourceText? Text { get; }

    /// <summary>What is wrong with the bytes and what to do; null when there is a text.</summary>
    public string? Message { get; }

    /// <summary>The place of the mistake, 1:1 when it is about the whole file.</summary>
    public LinePosition Position { get; }

    /// <summary>How the text was written; its preamble is the byte order mark that the file has. Null when there is no text.</summary>
    public Encoding? Encoding { get; private init; }

    internal static DecodeResult Of(string text, Encoding encoding) => new(new SourceText(text), null, new LinePosition(1, 1)) { Encoding = encoding };

    internal static DecodeResult Failed(string message) => Failed(message, new LinePosition(1, 1));

    internal static DecodeResult Failed(string message, LinePosition position) => new(null, message, position);
}
