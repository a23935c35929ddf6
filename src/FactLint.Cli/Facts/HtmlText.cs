using System.Text;
using FactLint.Cli.Reporters;

namespace FactLint.Cli.Facts;

/// <summary>
/// Writes text from articles into a page: nothing in it can end an element or an attribute, hide itself or turn the reading direction of what follows.
/// </summary>
internal static class HtmlText
{
    /// <summary>White space stays as it is, for the browser to collapse; what cannot be seen is shown as a sign (<see cref="VisibleText"/>).</summary>
    public static StringBuilder AppendText(this StringBuilder page, ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    page.Append("&amp;");
                    break;
                case '<':
                    page.Append("&lt;");
                    break;
                case '>':
                    page.Append("&gt;");
                    break;
                case '"':
                    page.Append("&quot;");
                    break;
                case '\'':
                    page.Append("&#39;");
                    break;
                case '\n' or '\r' or '\t':
                    page.Append(' ');
                    break;
                default:
                    AppendRune(page, rune);
                    break;
            }
        }
        return page;
    }

    private static void AppendRune(StringBuilder page, Rune rune)
    {
        if (rune.Value is >= ' ' and < 0x7F || Rune.IsLetterOrDigit(rune))
            page.Append(rune.ToString());
        else
            page.Append(VisibleText.Of(rune.ToString()).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal));
    }
}
