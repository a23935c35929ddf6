using FactLint.Language.Syntax;

namespace FactLint.Rules.Kinds;

/// <summary>
/// The parts of an article that may tell the same: the entries of a live blog, each under its time; the introduction of an interview and the
/// interview; an archive's abstract and the full text under its own label. Text is compared within a part only.
/// </summary>
internal static class ArticleParts
{
    private const int FewestTimes = 3, FewestTurns = 3;
    private const int LongestTime = 24;

    /// <summary>The number of the part that each block belongs to.</summary>
    public static int[] Of(Article article)
    {
        var parts = new int[article.Blocks.Length];
        int times = 0, turns = 0;
        bool hasLabels = false;
        foreach (Block block in article.Blocks)
        {
            ReadOnlySpan<char> text = article.Slice(block.Span);
            times += IsTime(text) ? 1 : 0;
            turns += IsTurn(text) ? 1 : 0;
            hasLabels |= Is(text, "full text");
        }
        bool inTurns = false;
        int part = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            ReadOnlySpan<char> text = article.Slice(article.Blocks[i].Span);
            bool begins = (times >= FewestTimes && IsTime(text)) || (hasLabels && (Is(text, "abstract") || Is(text, "full text")));
            if (turns >= FewestTurns && !inTurns && IsTurn(text))
                begins = inTurns = true;
            part += begins ? 1 : 0;
            parts[i] = part;
        }
        return parts;
    }

    private static bool Is(ReadOnlySpan<char> text, string label) => text.Trim(" .:").Equals(label, StringComparison.OrdinalIgnoreCase);

    /// <summary>"5:55 p.m.", "14.05", "10 a.m. GMT" and nothing else.</summary>
    private static bool IsTime(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestTime || !char.IsAsciiDigit(text[0]))
            return false;
        int letters = 0, digits = 0;
        bool hasColon = false;
        foreach (char c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            hasColon |= c is ':' or '.';
        }
        bool hasHalf = text.Contains("a.m", StringComparison.OrdinalIgnoreCase) || text.Contains("p.m", StringComparison.OrdinalIgnoreCase)
            || text.Contains("am", StringComparison.OrdinalIgnoreCase) || text.Contains("pm", StringComparison.OrdinalIgnoreCase);
        return digits <= 6 && (hasHalf ? letters <= 6 : hasColon && digits >= 3 && letters <= 4);
    }

    /// <summary>"Q: …", "A. …": a turn of an interview.</summary>
    private static bool IsTurn(ReadOnlySpan<char> text) => text.Length > 3 && text[0] is 'Q' or 'A' && text[1] is ':' or '.' && text[2] == ' ';
}
