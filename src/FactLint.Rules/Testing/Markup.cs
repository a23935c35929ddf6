using System.Collections.Immutable;
using System.Text;
using FactLint.Language.Text;

namespace FactLint.Rules.Testing;

/// <summary>A text of a test with the expected findings between <c>[|</c> and <c>|]</c>.</summary>
/// <param name="Text">Without the marks.</param>
/// <param name="Spans">What stood between the marks, in <paramref name="Text"/>; in order.</param>
/// <param name="Mistake">What is wrong with the marks, or null.</param>
public sealed record Markup(string Text, ImmutableArray<TextSpan> Spans, string? Mistake)
{
    private const string Open = "[|";
    private const string Close = "|]";

    public static Markup Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        string? mistake = null;
        int opened = -1;
        for (int i = 0; i < marked.Length; i++)
        {
            if (At(marked, i, Open))
            {
                mistake ??= opened >= 0 ? "“[|” stands inside another “[| |]”" : null;
                opened = text.Length;
                i++;
            }
            else if (At(marked, i, Close))
            {
                mistake ??= opened < 0 ? "“|]” stands without “[|” before it" : opened == text.Length ? "there is nothing between “[|” and “|]”" : null;
                if (opened >= 0)
                    spans.Add(TextSpan.FromBounds(opened, text.Length));
                opened = -1;
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }
        return new Markup(text.ToString(), spans.ToImmutable(), opened >= 0 ? mistake ?? "“[|” is never closed by “|]”" : mistake);
    }

    private static bool At(string text, int i, string mark) => string.CompareOrdinal(text, i, mark, 0, mark.Length) == 0;
}
