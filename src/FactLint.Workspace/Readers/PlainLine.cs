using System.Collections.Immutable;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>A line of plain text with something on it, or several that belong to one paragraph.</summary>
/// <param name="Content">Without white space at the ends and without a bullet; in prose.</param>
/// <param name="Indent">White space before it.</param>
/// <param name="HasBullet">A bullet stood before it.</param>
/// <param name="AfterBlank">The line before is blank, or there is none.</param>
internal sealed record PlainLine(TextSpan Content, int Indent, bool HasBullet, bool AfterBlank)
{
    private const string BreakChars = "-*_=~#•· \t";

    /// <summary>Lines of nothing but dashes, stars and the like are breaks, not lines.</summary>
    public static ImmutableArray<PlainLine> ReadAll(string text)
    {
        var lines = ImmutableArray.CreateBuilder<PlainLine>();
        bool afterBlank = true;
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny('\r', '\n');
            int end = length < 0 ? text.Length : start + length;
            bool isLine = TryRead(text, start, end, afterBlank, out PlainLine line);
            if (isLine)
                lines.Add(line);
            afterBlank = !isLine;
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines.ToImmutable();
    }

    private static bool TryRead(string text, int lineStart, int end, bool afterBlank, out PlainLine line)
    {
        int start = lineStart;
        while (start < end && IsSpace(text[start]))
            start++;
        while (end > start && IsSpace(text[end - 1]))
            end--;
        int indent = start - lineStart;
        int mark = start;
        while (mark < end && BreakChars.Contains(text[mark]))
            mark++;
        bool isBreak = mark == end;
        ReadOnlySpan<char> content = text.AsSpan(start, end - start);
        int bullet = IsLoneFigure(text, content) ? 0 : BulletLength(content);
        line = new PlainLine(TextSpan.FromBounds(start + bullet, end), indent, bullet > 0, afterBlank);
        return !isBreak;
    }

    // "- 1 4/5" as the whole text is a number below zero, not a list of one.
    private static bool IsLoneFigure(string text, ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] != '-' || !char.IsAsciiDigit(line[2]) || text.AsSpan().Trim().Length != line.Length)
            return false;
        foreach (char c in line[1..])
        {
            if (!char.IsAsciiDigit(c) && c is not (' ' or '/' or '.' or ',' or '%'))
                return false;
        }
        return true;
    }

    /// <summary>The bullet and the white space after it; a hyphen or a star is a bullet only with white space after it.</summary>
    private static int BulletLength(ReadOnlySpan<char> line)
    {
        bool needsSpace = line[..Math.Min(1, line.Length)] is ['-' or '*'];
        if (!needsSpace && line is not (['•' or '‣' or '◦' or '▪' or '●' or '∙' or '·', ..]))
            return 0;
        int end = 1;
        while (end < line.Length && IsSpace(line[end]))
            end++;
        return needsSpace && end == 1 ? 0 : end;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
