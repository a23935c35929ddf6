using System.Globalization;
using System.Text;

namespace FactLint.Cli.Reporters;

/// <summary>
/// Text from articles and rule files for a person's eyes. What a terminal would act on, and what would hide or reorder text,
/// is shown as a sign instead: control characters as ␛, direction marks and zero-width characters as &lt;U+202E&gt;.
/// </summary>
internal static class VisibleText
{
    /// <summary>One line: line breaks become a space, the rest as <see cref="Of"/>.</summary>
    public static string OneLine(string text)
    {
        if (text.AsSpan().IndexOfAny('\r', '\n', '\t') < 0)
            return Of(text);
        return Of(string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
    }

    public static string Of(string text)
    {
        if (IsPlain(text))
            return text;
        var shown = new StringBuilder(text.Length + 16);
        foreach (Rune rune in text.EnumerateRunes())
            Append(shown, rune);
        return shown.ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~')
                return false;
        }
        return true;
    }

    private static void Append(StringBuilder shown, Rune rune)
    {
        if (rune.Value < 0x20)
            shown.Append((char)(0x2400 + rune.Value));
        else if (rune.Value == 0x7F)
            shown.Append('\u2421');
        else if (IsHidden(rune))
            shown.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
        else
            shown.Append(rune.ToString());
    }

    /// <summary>C1 controls, line separators, direction marks, and the invisible signs that no emoji or script needs.</summary>
    private static bool IsHidden(Rune rune) => rune.Value is >= 0x80 and <= 0x9F or 0x061C or 0x200B or 0x200E or 0x200F
        or >= 0x2028 and <= 0x202E or >= 0x2060 and <= 0x2069 or 0xFEFF or >= 0xFFF9 and <= 0xFFFB;
}
