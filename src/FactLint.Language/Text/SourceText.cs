namespace FactLint.Language.Text;

/// <summary>
/// The decoded characters of a file, exactly as they stand there, with its lines. Immutable; safe from any thread.
/// A line ends with LF, CRLF or CR, the three line ends that editors count.
/// </summary>
public sealed class SourceText
{
    private int[]? _lineStarts;

    public SourceText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    public static SourceText Empty { get; } = new("");

    public string Text { get; }

    public int Length => Text.Length;

    /// <summary>At least 1; text after the last line end counts as a line, even when empty.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>The line and column of a character offset; offsets past the end give the end.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Length);
        int line = LineIndexOf(offset);
        return new LinePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The span of a 1-based line without its line end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan LineSpan(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, LineCount);
        int start = LineStarts[line - 1];
        int end = line < LineCount ? LineStarts[line] : Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    public override string ToString() => Text;

    private int LineIndexOf(int offset)
    {
        int at = Array.BinarySearch(LineStarts, offset);
        return at >= 0 ? at : ~at - 1;
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;
            if (text[i] is '\n' or '\r')
                starts.Add(i + 1);
        }
        return starts.ToArray();
    }
}
