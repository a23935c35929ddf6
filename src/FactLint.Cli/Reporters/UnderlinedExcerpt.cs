using System.Globalization;
using System.Text;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Text;

namespace FactLint.Cli.Reporters;

/// <summary>An excerpt made visible, and the line of marks that stands under it, column by column.</summary>
/// <param name="Line">The words.</param>
/// <param name="Marks">Spaces, then the marks.</param>
internal readonly record struct UnderlinedExcerpt(string Line, string Marks)
{
    private const int TabWidth = 4;
    private const char Cut = '…';

    public static UnderlinedExcerpt Of(Location location, char mark)
    {
        Excerpt excerpt = location.Excerpt;
        var line = new StringBuilder(excerpt.Text.Length + 8);
        if (excerpt.CutBefore)
            line.Append(Cut);
        int column = line.Length;
        int first = -1, end = 0;
        for (int i = 0; i < excerpt.Text.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(excerpt.Text, i);
            string shown = Shown(excerpt.Text.Substring(i, length), column);
            int width = DisplayWidth.Of(shown);
            if (excerpt.Mark.Overlaps(new TextSpan(i, length)) || (excerpt.Mark.IsEmpty && i == excerpt.Mark.Start))
            {
                first = first < 0 ? column : first;
                end = column + width;
            }
            line.Append(shown);
            column += width;
            i += length;
        }
        if (excerpt.CutAfter)
            line.Append(Cut);
        if (first < 0)
            first = end = column;
        string more = location.End.Line > location.Start.Line ? "…" : "";
        return new UnderlinedExcerpt(line.ToString(), new string(' ', first) + new string(mark, Math.Max(1, end - first)) + more);
    }

    private static string Shown(string element, int column) =>
        element == "\t" ? new string(' ', TabWidth - column % TabWidth) : VisibleText.Of(element);
}
