using System.Collections.Immutable;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>Joins the lines of plain text that were broken by hand.</summary>
internal static class PlainParagraphs
{
    /// <summary>A wider line is a paragraph of its own.</summary>
    private const int WidestWrap = 100;

    /// <summary>Narrower than this, lines are a list of names or verse.</summary>
    private const int NarrowestWrap = 40;

    /// <summary>How far from the widest line a hand breaks its lines.</summary>
    private const int Ragged = 12;

    public static ImmutableArray<PlainLine> Join(string text, ImmutableArray<PlainLine> lines)
    {
        int width = WrapWidth(text, lines);
        var joined = ImmutableArray.CreateBuilder<PlainLine>(lines.Length);
        int last = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0 && GoesOn(text, lines[last], lines[i], width, joined.Count == 1 && last == 0))
                joined[^1] = joined[^1] with { Content = joined[^1].Content.Union(lines[i].Content) };
            else
                joined.Add(lines[i]);
            last = i;
        }
        return joined.ToImmutable();
    }

    /// <summary>
    /// The width at which the file is wrapped, or 0 when each line is a paragraph: in a wrapped file many lines stop short of a sentence's end
    /// although the next word had no room left.
    /// </summary>
    private static int WrapWidth(string text, ImmutableArray<PlainLine> lines)
    {
        int width = 0, neighbours = 0, broken = 0, wide = 0;
        foreach (PlainLine line in lines)
        {
            if (line.Content.Length <= WidestWrap)
                width = Math.Max(width, line.Content.Length);
            else
                wide++;
        }
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].AfterBlank || lines[i].HasBullet)
                continue;
            neighbours++;
            if (!EndsSentence(text, lines[i - 1].Content) && HadNoRoom(text, lines[i - 1], lines[i], width))
                broken++;
        }
        bool isWrapped = width >= NarrowestWrap && broken > 0 && broken * 5 >= neighbours * 2 && wide * 5 <= lines.Length && (broken > 1 || StartsLower(text, lines));
        return isWrapped ? width : 0;
    }

    /// <summary>One broken line is proof only when the next one goes on in lower case.</summary>
    private static bool StartsLower(string text, ImmutableArray<PlainLine> lines) =>
        lines.Any(l => !l.AfterBlank && !l.HasBullet && char.IsLower(text[l.Content.Start]));

    private static bool GoesOn(string text, PlainLine before, PlainLine line, int width, bool mayBeHeadline)
    {
        if (line.AfterBlank || line.HasBullet || before.Content.Length > WidestWrap)
            return false;
        bool goesOnLower = char.IsLower(text[line.Content.Start]) && !EndsSentence(text, before.Content);
        if (width == 0)
            return goesOnLower && before.Content.Length >= NarrowestWrap;
        if (HadNoRoom(text, before, line, width) || goesOnLower)
            return true;
        return !EndsSentence(text, before.Content) && !mayBeHeadline && before.Content.Length * 2 >= width;
    }

    /// <summary>True when the first word of a line would not have fitted on the line before.</summary>
    private static bool HadNoRoom(string text, PlainLine before, PlainLine line, int width)
    {
        int word = text.AsSpan(line.Content.Start, line.Content.Length).IndexOfAny(' ', '\t');
        int needed = word < 0 ? line.Content.Length : word;
        return before.Content.Length + 1 + needed > width - Ragged;
    }

    private static bool EndsSentence(string text, TextSpan content)
    {
        ReadOnlySpan<char> line = text.AsSpan(content.Start, content.Length).TrimEnd("\"'”’»)]");
        return line is [.., '.' or '!' or '?' or ':' or '…'];
    }
}
