using System.Globalization;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>
/// Finds the characters of a decoded text in the original, where escapes, quotation marks, indents and markers stand between them,
/// and writes them with their places.
/// </summary>
internal static class SourceAligner
{
    /// <param name="writer">Takes the text.</param>
    /// <param name="text">The decoded text.</param>
    /// <param name="range">Where in the original it stands.</param>
    /// <param name="hasEscapes">The original writes characters as <c>\n</c>, <c>\x27</c> or <c>’</c>.</param>
    public static void Write(BlockWriter writer, ReadOnlySpan<char> text, TextSpan range, bool hasEscapes)
    {
        string original = writer.Source.Text;
        int at = range.Start;
        for (int i = 0; i < text.Length;)
        {
            int same = CommonLength(text[i..], original.AsSpan(at, range.End - at), hasEscapes);
            if (same > 0)
            {
                writer.Text(new TextSpan(at, same));
                (i, at) = (i + same, at + same);
            }
            else if (at >= range.End)
            {
                if (!text[i..].IsWhiteSpace())
                    writer.Decoded(text[i..].ToString(), new TextSpan(range.End, 0));
                return;
            }
            else
                (i, at) = Step(writer, text, i, (at, range.End), hasEscapes);
        }
    }

    /// <summary>One place where the two differ: an escape, other white space, or a character of markup.</summary>
    private static (int, int) Step(BlockWriter writer, ReadOnlySpan<char> text, int i, (int Start, int End) rest, bool hasEscapes)
    {
        string original = writer.Source.Text;
        int at = rest.Start;
        if (hasEscapes && original[at] == '\\')
        {
            (int written, string value) = Escape(original.AsSpan(at, rest.End - at));
            if (value.Length > 0 && text[i..].StartsWith(value))
            {
                writer.Decoded(value, new TextSpan(at, written));
                return (i + value.Length, at + written);
            }
            return (i, at + written);
        }
        if (!char.IsWhiteSpace(text[i]))
            return (i, at + 1);
        int end = at;
        while (end < rest.End && char.IsWhiteSpace(original[end]))
            end++;
        writer.Space(TextSpan.FromBounds(at, end));
        return (i + 1, end);
    }

    private static int CommonLength(ReadOnlySpan<char> text, ReadOnlySpan<char> original, bool hasEscapes)
    {
        int length = text.CommonPrefixLength(original);
        int escape = hasEscapes ? original[..length].IndexOf('\\') : -1;
        return escape < 0 ? length : escape;
    }

    /// <summary>The length and the value of the escape that the original starts with; escapes of YAML, TOML and JSON.</summary>
    public static (int Length, string Value) Escape(ReadOnlySpan<char> original)
    {
        if (original.Length < 2)
            return (1, "");
        int digits = original[1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && original.Length >= 2 + digits
            && int.TryParse(original.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
            return (2 + digits, code is < 0 or > 0x10FFFF ? "" : code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code));
        return (2, original[1] switch { 'n' => "\n", 't' => "\t", 'r' => "\r", '\r' or '\n' => "", var c => c.ToString() });
    }
}
