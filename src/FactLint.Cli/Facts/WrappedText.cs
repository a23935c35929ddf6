using System.Globalization;
using System.Text;
using FactLint.Cli.Reporters;

namespace FactLint.Cli.Facts;

/// <summary>Breaks text into lines of so many terminal columns, between words; inside a word only when it is longer than a line.</summary>
internal static class WrappedText
{
    public static IEnumerable<string> Lines(string text, int columns)
    {
        var line = new StringBuilder();
        int width = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int wordWidth = DisplayWidth.Of(word);
            if (width > 0 && width + 1 + wordWidth > columns)
            {
                yield return line.ToString();
                line.Clear();
                width = 0;
            }
            if (width > 0)
                line.Append(' ');
            width += (width > 0 ? 1 : 0) + wordWidth;
            if (wordWidth <= columns)
            {
                line.Append(word);
                continue;
            }
            foreach (string part in Parts(word, columns))
            {
                if (line.Length > 0)
                    yield return line.ToString();
                line.Clear().Append(part);
                width = DisplayWidth.Of(part);
            }
        }
        if (width > 0)
            yield return line.ToString();
    }

    /// <summary>A word that fits on no line, in pieces that do; characters with their marks stay whole.</summary>
    private static IEnumerable<string> Parts(string word, int columns)
    {
        int start = 0, width = 0;
        for (int i = 0; i < word.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(word, i);
            int wide = DisplayWidth.OfElement(word.AsSpan(i, length));
            if (width + wide > columns && i > start)
            {
                yield return word[start..i];
                (start, width) = (i, 0);
            }
            width += wide;
            i += length;
        }
        yield return word[start..];
    }
}
