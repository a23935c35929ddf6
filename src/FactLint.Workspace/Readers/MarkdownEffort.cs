using System.Buffers;

namespace FactLint.Workspace.Readers;

/// <summary>Tells Markdown that would take the parser longer than its length warrants.</summary>
internal static class MarkdownEffort
{
    /// <summary>Brackets and emphasis marks in one paragraph; the longest link lists of articles have some hundred.</summary>
    private const int MostMarks = 4000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]()*_`<|~!");

    /// <summary>The parser's work grows with the square of the marks in a paragraph.</summary>
    public static bool IsTooMuch(ReadOnlySpan<char> text)
    {
        int marks = 0;
        while (!text.IsEmpty)
        {
            int end = text.IndexOf('\n');
            ReadOnlySpan<char> line = end < 0 ? text : text[..end];
            text = end < 0 ? default : text[(end + 1)..];
            marks = line.IsWhiteSpace() ? 0 : marks + Count(line);
            if (marks > MostMarks)
                return true;
        }
        return false;
    }

    private static int Count(ReadOnlySpan<char> line)
    {
        int count = 0;
        for (int at = line.IndexOfAny(Marks); at >= 0; at = line.IndexOfAny(Marks))
        {
            count++;
            line = line[(at + 1)..];
        }
        return count;
    }
}
