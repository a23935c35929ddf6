using System.Text;

namespace FactLint.Memory.Articles;

/// <summary>Text as a file can keep it.</summary>
internal static class PlainText
{
    /// <summary>White space as single blanks; NUL and halves of surrogate pairs, which UTF-8 and SQLite cannot hold, as U+FFFD; cut to a length.</summary>
    public static string OneLine(ReadOnlySpan<char> text, int longest)
    {
        var line = new StringBuilder(Math.Min(text.Length, longest));
        bool pending = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                pending = line.Length > 0;
                continue;
            }
            if (line.Length + rune.Utf16SequenceLength + (pending ? 1 : 0) > longest)
                break;
            if (pending)
                line.Append(' ');
            pending = false;
            line.Append(rune.Value == 0 ? "\uFFFD" : rune.ToString());
        }
        return line.ToString();
    }

    /// <summary>The text with what cannot be kept as U+FFFD; keys keep their blanks.</summary>
    public static string Exact(string text)
    {
        if (!NeedsChange(text))
            return text;
        var kept = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            kept.Append(rune.Value == 0 ? "\uFFFD" : rune.ToString());
        return kept.ToString();
    }

    private static bool NeedsChange(string text)
    {
        foreach (char c in text)
        {
            if (c == '\0' || char.IsSurrogate(c))
                return true;
        }
        return false;
    }
}
