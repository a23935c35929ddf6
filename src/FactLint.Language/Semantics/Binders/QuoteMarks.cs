using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>
/// Finds the quotation marks of a block and tells them from apostrophes, feet and inches by their neighbours. A straight mark opens after
/// a space or an opening bracket and closes after a letter or a stop; a curly one that stands the wrong way round is read by its neighbours too.
/// </summary>
internal static class QuoteMarks
{
    private static readonly string[] Elisions =
        ["em", "til", "till", "tis", "twas", "twill", "cause", "n", "n'", "n’", "bout", "round", "cos", "cuz", "tween", "neath", "burbs", "nuff", "ere", "kay", "sup", "fraid", "hood", "stache"];

    public static List<QuoteMark> Find(string prose, TextSpan block)
    {
        var marks = new List<QuoteMark>();
        for (int i = block.Start; i < block.End; i++)
        {
            if (prose[i] == '<')
                i = EndOfTag(prose, block, i);
            if (!IsMark(prose[i]))
                continue;
            if (Read(prose, block, i) is not { } mark)
                continue;
            marks.Add(mark);
            i = mark.End - 1;
        }
        return marks;
    }

    public static bool IsMark(char c) => c is '"' or '\'' or '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '«' or '»' or '`' or '‹' or '›';

    /// <summary>The last character of a markup tag that a paste left in the prose, or the place itself when no tag starts there.</summary>
    private static int EndOfTag(string prose, TextSpan block, int i)
    {
        if (i + 1 >= block.End || !(char.IsAsciiLetter(prose[i + 1]) || prose[i + 1] == '/'))
            return i;
        int end = prose.AsSpan(i, block.End - i).IndexOf('>');
        return end < 0 ? i : i + end;
    }

    private static QuoteMark? Read(string prose, TextSpan block, int i)
    {
        char c = prose[i];
        bool doubled = i + 1 < block.End && (prose[i + 1] == c ? c is '`' or '\'' or '‘' or '’' : c == '‘' && prose[i + 1] == '’');
        int length = doubled ? 2 : 1;
        char before = i > block.Start ? prose[i - 1] : ' ';
        char after = i + length < block.End ? prose[i + length] : ' ';
        if (doubled)
            return new QuoteMark(i, 2, true, Doubled(c, before, after));
        return c switch
        {
            '”' when IsFeetAndInches(prose, block, i) => null,
            '„' or '‟' or '“' or '”' => new QuoteMark(i, 1, true, Curly(c, before, after)),
            '«' or '»' => new QuoteMark(i, 1, true, Opens(before, after) || (c == '«' && !Closes(before, after)) ? QuoteRole.Open : QuoteRole.Close),
            '"' => IsInches(prose, block, i) ? null : new QuoteMark(i, 1, true, Straight(before, after)),
            '‚' or '‹' => new QuoteMark(i, 1, false, QuoteRole.Open),
            '›' => new QuoteMark(i, 1, false, QuoteRole.Close),
            '`' => null,
            _ => Single(prose, block, i, before, after),
        };
    }

    private static QuoteRole Doubled(char c, char before, char after) => c switch
    {
        '`' => QuoteRole.Open,
        '\'' => Opens(before, after) ? QuoteRole.Either : QuoteRole.Close,
        _ => Opens(before, after) ? QuoteRole.Open : QuoteRole.Close,
    };

    private static QuoteRole Curly(char c, char before, char after)
    {
        bool opens = Opens(before, after), closes = Closes(before, after);
        if (opens != closes)
            return opens ? QuoteRole.Open : QuoteRole.Close;
        return c == '”' ? QuoteRole.Close : QuoteRole.Open;
    }

    private static QuoteRole Straight(char before, char after) =>
        Opens(before, after) ? QuoteRole.Open : Closes(before, after) ? QuoteRole.Close : QuoteRole.Either;

    /// <summary>Single marks: most are apostrophes, so one between letters, before digits or before a clipped word is none.</summary>
    private static QuoteMark? Single(string prose, TextSpan block, int i, char before, char after)
    {
        if (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after))
            return null;
        if (Opens(before, after))
            return IsElision(prose, block, i) ? null : new QuoteMark(i, 1, false, QuoteRole.Open);
        if (char.IsDigit(before) && prose[i] == '\'')
            return null;
        return Closes(before, after) ? new QuoteMark(i, 1, false, QuoteRole.CloseOrApostrophe) : null;
    }

    /// <summary><c>6'2"</c>, <c>a 12" screen</c>: after a digit, and feet or a lower-case word stand by it.</summary>
    private static bool IsInches(string prose, TextSpan block, int i)
    {
        if (i == block.Start || !char.IsDigit(prose[i - 1]) && prose[i - 1] is not ('½' or '¼' or '¾'))
            return false;
        int digits = i;
        while (digits > block.Start && (char.IsDigit(prose[digits - 1]) || prose[digits - 1] is '.' or '½' or '¼' or '¾' or '⁄' or '/'))
            digits--;
        if (digits > block.Start && prose[digits - 1] is '\'' or '’' or '′')
            return true;
        int quote = prose.LastIndexOf('"', i - 1, i - block.Start);
        return quote < 0 || !Opens(quote > block.Start ? prose[quote - 1] : ' ', prose[quote + 1]);
    }

    /// <summary><c>6’2”</c>: a curly mark stands for inches only behind feet, and closes a quotation everywhere else.</summary>
    private static bool IsFeetAndInches(string prose, TextSpan block, int i)
    {
        int digits = i;
        while (digits > block.Start && char.IsDigit(prose[digits - 1]))
            digits--;
        return i - digits is 1 or 2 && digits - 1 > block.Start && prose[digits - 1] is '’' or '\'' or '′' && char.IsDigit(prose[digits - 2]);
    }

    private static bool IsElision(string prose, TextSpan block, int i)
    {
        int start = i + 1, end = start;
        if (start < block.End && char.IsDigit(prose[start]))
            return DigitsWithS(prose, block, start);
        while (end < block.End && char.IsLetter(prose[end]))
            end++;
        ReadOnlySpan<char> word = prose.AsSpan(start, end - start);
        foreach (string elision in Elisions)
        {
            if (word.Equals(elision, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary><c>'90s</c>, <c>'08</c>: two digits, with or without an s.</summary>
    private static bool DigitsWithS(string prose, TextSpan block, int start)
    {
        int end = start;
        while (end < block.End && char.IsDigit(prose[end]))
            end++;
        return end - start == 2;
    }

    private static bool Opens(char before, char after) => OpensAfter(before) && !char.IsWhiteSpace(after) && after is not (',' or '.' or ';' or ')' or '?');

    private static bool Closes(char before, char after) =>
        !char.IsWhiteSpace(before) && before is not ('(' or '[') && (char.IsWhiteSpace(after) || !char.IsLetterOrDigit(after) && after is not ('$' or '£' or '€' or '#' or '@'));

    private static bool OpensAfter(char c) =>
        char.IsWhiteSpace(c) || c is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '“' or '‘' or '"' or '\'' or '«' or '„' or '`' or '…' or '¡' or '¿' or ':' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or '\ufeff' or '•';
}
