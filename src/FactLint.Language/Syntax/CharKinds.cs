using System.Globalization;
using System.Text;

namespace FactLint.Language.Syntax;

/// <summary>Classes of characters: a table for ASCII, Unicode categories for the rest.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] _ascii = Ascii();

    public static CharKind Of(char c) => c < 128 ? _ascii[c] : OfCategory(c);

    public static bool IsLetter(char c) => Of(c) == CharKind.Letter;

    public static bool IsDigit(char c) => Of(c) == CharKind.Digit;

    public static bool IsLetterOrDigit(char c) => Of(c) is CharKind.Letter or CharKind.Digit;

    /// <summary>The straight and the curly apostrophe, the modifier letter, and the grave accent that some typists use.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '`';

    /// <summary>Where the letters, digits and marks from <paramref name="at"/> end; pairs of surrogates stay whole.</summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            char c = text[at];
            switch (Of(c))
            {
                case CharKind.Letter or CharKind.Digit or CharKind.Mark:
                    at++;
                    break;
                case CharKind.HighSurrogate when OfPair(text, at) is CharKind.Letter or CharKind.Digit or CharKind.Mark:
                    at += 2;
                    break;
                case CharKind.Punctuation when c == '_' && at + 1 < text.Length && IsLetterOrDigit(text[at + 1]):
                    at++;
                    break;
                default:
                    return at;
            }
        }
        return at;
    }

    /// <summary>The class of the pair of surrogates at a place; <see cref="CharKind.Symbol"/> for a surrogate that stands alone.</summary>
    public static CharKind OfPair(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || !Rune.TryCreate(text[at], text[at + 1], out Rune rune))
            return CharKind.Symbol;
        return OfCategory(Rune.GetUnicodeCategory(rune));
    }

    private static CharKind OfCategory(char c) => char.IsWhiteSpace(c) ? CharKind.Space
        : char.IsHighSurrogate(c) ? CharKind.HighSurrogate
        : OfCategory(char.GetUnicodeCategory(c));

    private static CharKind OfCategory(UnicodeCategory category) => category switch
    {
        <= UnicodeCategory.OtherLetter => CharKind.Letter,
        <= UnicodeCategory.EnclosingMark or UnicodeCategory.Format => CharKind.Mark,
        <= UnicodeCategory.OtherNumber => CharKind.Digit,
        >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation => CharKind.Punctuation,
        _ => CharKind.Symbol,
    };

    private static CharKind[] Ascii()
    {
        var kinds = new CharKind[128];
        for (char c = '\0'; c < 128; c++)
            kinds[c] = c is '%' or '&' or '#' or '@' ? CharKind.Symbol : char.IsWhiteSpace(c) ? CharKind.Space : OfCategory(char.GetUnicodeCategory(c));
        return kinds;
    }
}
