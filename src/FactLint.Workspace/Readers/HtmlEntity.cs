using System.Globalization;
using Markdig.Helpers;

namespace FactLint.Workspace.Readers;

/// <summary>Reads character references: <c>&amp;amp;</c>, <c>&amp;#8217;</c>, <c>&amp;#x2019;</c>.</summary>
internal static class HtmlEntity
{
    /// <summary>The longest name of HTML has 31 letters.</summary>
    private const int Longest = 34;

    /// <summary>What the numbers 128 to 159 mean to browsers: https://html.spec.whatwg.org/#numeric-character-reference-end-state.</summary>
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Names that browsers read without their semicolon.</summary>
    private static readonly (string Name, string Text)[] WithoutEnd =
        [("&amp", "&"), ("&lt", "<"), ("&gt", ">"), ("&quot", "\""), ("&nbsp", "\u00A0")];

    /// <summary>The length of the reference that the text starts with, and what it stands for; 0 when it starts with none.</summary>
    public static int Length(ReadOnlySpan<char> text, out string decoded)
    {
        decoded = "";
        if (text is not ['&', _, ..])
            return 0;
        int end = text[..Math.Min(text.Length, Longest)].IndexOf(';');
        if (text[1] == '#')
            return Number(text, out decoded);
        if (end > 1 && EntityHelper.DecodeEntity(text[1..end]) is { Length: > 0 } found)
        {
            decoded = found;
            return end + 1;
        }
        foreach ((string name, string character) in WithoutEnd)
        {
            if (!text.StartsWith(name, StringComparison.Ordinal) || (text.Length > name.Length && (char.IsAsciiLetterOrDigit(text[name.Length]) || text[name.Length] == '=')))
                continue;
            decoded = character;
            return name.Length;
        }
        return 0;
    }

    private static int Number(ReadOnlySpan<char> text, out string decoded)
    {
        decoded = "";
        bool isHex = text.Length > 2 && text[2] is 'x' or 'X';
        int start = isHex ? 3 : 2, end = start;
        while (end < text.Length && end < start + 8 && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
            end++;
        NumberStyles style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (end == start || !long.TryParse(text[start..end], style, CultureInfo.InvariantCulture, out long code))
            return 0;
        decoded = code switch
        {
            >= 0x80 and <= 0x9F => Windows1252[(int)code - 0x80].ToString(),
            0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) => "\uFFFD",
            _ => char.ConvertFromUtf32((int)code),
        };
        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }
}
