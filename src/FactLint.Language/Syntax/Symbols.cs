using System.Globalization;
using System.Text;

namespace FactLint.Language.Syntax;

/// <summary>Ends of tokens that hold no letter: runs of marks, emoticons, emoji.</summary>
internal static class Symbols
{
    /// <summary>Where the mark at a place ends: runs such as ... and ?! and -- are one token, most other marks stand alone.</summary>
    public static int EndOfMark(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        int end = c switch
        {
            '!' or '?' => EndOfRun(text, at, '!', '?'),
            '.' or '…' or '-' or '—' or '*' or '=' or '_' or '~' or '+' or '<' or '>' or '^' or '#' or '|' => EndOfRun(text, at, c, c),
            '\'' or '`' or '’' or '‘' => at + (at + 1 < text.Length && text[at + 1] == c ? 2 : 1),
            _ => at + 1,
        };
        while (end < text.Length && CharKinds.Of(text[end]) == CharKind.Mark)
            end++;
        return end;
    }

    /// <summary>Where the emoticon at a place ends, :-) and its kin with white space on both sides; 0 when there is none.</summary>
    public static int EndOfEmoticon(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not (':' or ';' or '='))
            return 0;
        int mouth = at + 1 < text.Length && text[at + 1] == '-' ? at + 2 : at + 1;
        if (mouth >= text.Length || text[mouth] is not (')' or '(' or 'D' or 'P' or 'p' or '/'))
            return 0;
        return mouth + 1 == text.Length || char.IsWhiteSpace(text[mouth + 1]) ? mouth + 1 : 0;
    }

    /// <summary>
    /// Where the symbol at a place ends that is written with a pair of surrogates: an emoji takes its skin tone, its variation selector and what
    /// a joiner ties to it; two regional indicators are a flag. A surrogate that stands alone is a symbol of one unit.
    /// </summary>
    public static int EndOfPair(ReadOnlySpan<char> text, int at)
    {
        if (Rune.DecodeFromUtf16(text[at..], out Rune rune, out int length) != System.Buffers.OperationStatus.Done)
            return at + 1;
        int end = at + length;
        if (IsRegional(rune) && Rune.DecodeFromUtf16(text[end..], out Rune second, out length) == System.Buffers.OperationStatus.Done && IsRegional(second))
            end += length;
        while (end < text.Length)
        {
            bool joined = text[end] == '\u200D';
            if (Rune.DecodeFromUtf16(text[end..], out rune, out length) != System.Buffers.OperationStatus.Done || !IsTail(rune))
                break;
            end += length;
            if (joined && Rune.DecodeFromUtf16(text[end..], out rune, out length) == System.Buffers.OperationStatus.Done && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol)
                end += length;
        }
        return end;
    }

    private static int EndOfRun(ReadOnlySpan<char> text, int at, char first, char second)
    {
        while (at < text.Length && (text[at] == first || text[at] == second))
            at++;
        return at;
    }

    private static bool IsRegional(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;

    // Skin tones are modifier symbols; selectors, joiners and tags are marks.
    private static bool IsTail(Rune rune) => rune.Value is >= 0x1F3FB and <= 0x1F3FF
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
