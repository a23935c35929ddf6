using System.Text;
using FactLint.Language.Text;

namespace FactLint.Tests.Language.Specs;

/// <summary>A text with its marks taken out. Marks may stand inside one another; <c>\[</c>, <c>\]</c> and <c>\|</c> are plain characters.</summary>
internal sealed record SpecMarkup(string Text, IReadOnlyList<SpecMark> Marks)
{
    /// <exception cref="FormatException">A bracket has no partner, or there is nothing in it.</exception>
    public static SpecMarkup Parse(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<SpecMark>();
        var open = new Stack<int>();
        for (int i = 0; i < marked.Length; i++)
        {
            char c = marked[i];
            if (c == '\\' && i + 1 < marked.Length && marked[i + 1] is '[' or ']' or '|')
                text.Append(marked[++i]);
            else if (c == '[')
                open.Push(text.Length);
            else if (open.Count > 0 && c is '|' or ']')
                i = Close(marked, i, TextSpan.FromBounds(open.Pop(), text.Length), marks);
            else if (c is ']' or '|')
                throw new FormatException($"“{c}” stands without “[” before it; write \\{c} for the character itself");
            else
                text.Append(c);
        }
        if (open.Count > 0)
            throw new FormatException("“[” is never closed by “]”; write \\[ for the character itself");
        marks.Sort((a, b) => a.Span.CompareTo(b.Span));
        return new SpecMarkup(text.ToString(), marks);
    }

    /// <summary>Reads the words of a mark and returns the index of its <c>]</c>.</summary>
    private static int Close(string marked, int i, TextSpan span, List<SpecMark> marks)
    {
        int end = marked.IndexOf(']', i);
        if (end < 0)
            throw new FormatException("“[” is never closed by “]”; write \\[ for the character itself");
        if (span.IsEmpty)
            throw new FormatException("there is nothing between “[” and “" + marked[i] + "”");
        string words = marked[i] == '|' ? marked[(i + 1)..end] : "";
        marks.Add(new SpecMark(span, words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
        return end;
    }
}
