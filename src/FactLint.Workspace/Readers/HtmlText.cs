using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>Writes text of HTML with its character references decoded.</summary>
internal static class HtmlText
{
    public static void Write(BlockWriter writer, TextSpan span)
    {
        string text = writer.Source.Text;
        int at = span.Start;
        for (int i = at; i < span.End;)
        {
            int next = text.IndexOf('&', i, span.End - i);
            if (next < 0)
                break;
            int length = HtmlEntity.Length(text.AsSpan(next, span.End - next), out string decoded);
            i = next + Math.Max(1, length);
            if (length == 0)
                continue;
            writer.Text(TextSpan.FromBounds(at, next));
            writer.Decoded(decoded, new TextSpan(next, length));
            at = i;
        }
        writer.Text(TextSpan.FromBounds(at, span.End));
    }
}
