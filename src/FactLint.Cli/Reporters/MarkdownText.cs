using System.Text;

namespace FactLint.Cli.Reporters;

/// <summary>Text from articles and rule files inside Markdown: read as it is written, never as markup, a link, a reference or somebody's name.</summary>
internal static class MarkdownText
{
    // Renders as nothing, and keeps GitHub from linking what stands on both sides of it.
    private const string Apart = "&#8203;";

    public static string Escape(string text)
    {
        string line = VisibleText.OneLine(text);
        var escaped = new StringBuilder(line.Length + 16);
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '@' or '#' => escaped.Append(c).Append(Apart),
                ':' when string.CompareOrdinal(line, i, "://", 0, 3) == 0 => escaped.Append(c).Append(Apart),
                '.' when EndsWithWww(escaped) => escaped.Append(Apart).Append(c),
                '\\' or '|' or '`' or '*' or '_' or '[' or ']' or '~' or '$' or '!' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }

    private static bool EndsWithWww(StringBuilder text) =>
        text.Length >= 3 && char.ToLowerInvariant(text[^1]) == 'w' && char.ToLowerInvariant(text[^2]) == 'w' && char.ToLowerInvariant(text[^3]) == 'w';
}
