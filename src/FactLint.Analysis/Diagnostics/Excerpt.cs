using FactLint.Language.Text;

namespace FactLint.Analysis.Diagnostics;

/// <summary>
/// The part of a line around a finding, as it stands in the file, kept so that a report can show it when the file is no longer in memory.
/// </summary>
/// <param name="Text">At most <see cref="Longest"/> UTF-16 units of the line that the finding starts on.</param>
/// <param name="Mark">Where in <paramref name="Text"/> the finding is; cut at the end of the line.</param>
/// <param name="CutBefore">The line goes on before the excerpt.</param>
/// <param name="CutAfter">The line goes on after the excerpt.</param>
public sealed record Excerpt(string Text, TextSpan Mark, bool CutBefore, bool CutAfter)
{
    public const int Longest = 160;

    private const int Context = 60;

    /// <summary>The excerpt around a span of the original file.</summary>
    public static Excerpt Of(SourceText source, TextSpan span)
    {
        TextSpan line = source.LineSpan(source.PositionOf(span.Start).Line);
        int spanEnd = Math.Min(span.End, line.End);
        int start = span.Start - line.Start <= Context ? line.Start : WordStart(source.Text, span.Start - Context, span.Start);
        int end = Math.Min(line.End, start + Longest);
        if (end < line.End)
            end = WordEnd(source.Text, end, Math.Min(spanEnd, end));
        var mark = TextSpan.FromBounds(Math.Min(span.Start, end) - start, Math.Max(Math.Min(spanEnd, end), Math.Min(span.Start, end)) - start);
        return new Excerpt(source.Text[start..end], mark, start > line.Start, end < line.End);
    }

    private static int WordStart(string text, int at, int limit)
    {
        for (int i = at; i < limit; i++)
        {
            if (text[i] == ' ')
                return i + 1;
        }
        return char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }

    private static int WordEnd(string text, int at, int limit)
    {
        for (int i = at; i > limit; i--)
        {
            if (text[i - 1] == ' ')
                return i - 1;
        }
        return at > 0 && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
    }
}
