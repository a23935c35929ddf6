using FactLint.Language.Semantics.Dates;

namespace FactLint.Language.Semantics.Quantities;

/// <summary>Numbers that count nothing: telephone numbers, versions, years, numbers in names, addresses and references.</summary>
internal static class CodeShapes
{
    private const int LongestUngrouped = 10;

    // Case counts: "page 12" and "Page 12", but only "Group 7".
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels = new HashSet<string>((
        "page pages chapter chapters section sections article articles paragraph paragraphs clause clauses room flight route highway interstate exhibit gate apartment suite number numbers no grade nos " +
        "Page Pages Chapter Section Sections Article Articles Paragraph Clause Room Flight Route Routes Highway Interstate Exhibit Gate Apartment Apt Suite Number No Nos Grade Title Rule Resolution Bill Proposition Prop " +
        "Amendment Figure Fig Table Level Phase Category Cat Type Stage Group Class Tier Division Formula Form Windows iPhone iPad Galaxy Android PlayStation Xbox Boeing Airbus Apollo Soyuz Pier Terminal Platform Building " +
        "Block Unit Sector Zone District Precinct Ward Episode Season Volume Vol Part Act Scene Version Week Game Round Lot Line Track Studio Pillar Protocol Task Fortune Agenda Vision Channel Schedule Annex Order Decree Law " +
        "Directive Regulation Item Step Heat Lane Court Rte Hwy Route Catch Psalm Genesis Exodus Matthew Mark Luke John Romans Corinthians Book Canto Opus Op Symphony Sonata Model Mach Day Job Top Covid Super Ligue Serie Bundesliga").Split(' '), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Past a run of digits and marks that is no number: a time, a date in figures, a telephone number, a version, 24/7; 0 when the number may be one.</summary>
    public static int EndOfRun(ReadOnlySpan<char> text, in NumberReading number)
    {
        int end = number.End;
        if (end + 1 >= text.Length)
            return 0;
        char mark = text[end];
        if (mark is ':' or '/' && Letters.IsDigit(text, end + 1) && number.Form == NumberForm.Cardinal)
            return EndOfMarks(text, end);
        if (!Letters.IsHyphen(mark) || !Letters.IsDigit(text, end + 1) || number.HasPoint || number.IsGrouped || number.Scale != 1)
            return 0;
        int second = Letters.EndOfDigits(text, end + 1);
        bool third = second + 1 < text.Length && Letters.IsHyphen(text[second]) && Letters.IsDigit(text, second + 1);
        bool local = end - number.Start == 3 && second - end == 5;
        return third || local ? EndOfMarks(text, end) : 0;
    }

    /// <summary>True when letters before or behind the digits make a code of them: F-16, Covid-19, 24703L202, 777F; also when they begin with a nought: 0800, 007.</summary>
    public static bool IsCode(ReadOnlySpan<char> text, in NumberReading number)
    {
        int start = number.Start;
        if (start > 0 && text[start - 1] is '#' or '№' or '_' or '@')
            return true;
        // Nobody counts to a thousand million without a comma, unless it is all there is.
        if (number.End - start >= LongestUngrouped && (start > 1 || number.End < text.Length) && !text.Slice(start, LongestUngrouped).ContainsAnyExceptInRange('0', '9'))
            return true;
        if (number.End - start > 2 && number.IsDigits && text[start] == '0' && char.IsAsciiDigit(text[start + 1]) && number.Value != 0)
            return true;
        if (start > 0 && text[start - 1] is '\'' or '’' && number.End - start == 2)
            return true;
        if (number.End + 1 < text.Length && text[number.End] is '\'' or '’' && text[number.End + 1] is 's' && number.Value is 20 or 30 or 40 or 50 or 60 or 70 or 80 or 90)
            return true;
        if (start > 2 && text[start - 1] == ' ' && text[..(start - 1)].TrimEnd('.').EndsWith("&P"))
            return true;
        return start > 1 && Letters.IsHyphen(text[start - 1]) && char.IsLetter(text[start - 2]) && IsNameBefore(text, start - 1);
    }

    /// <summary>True when the word before is one that numbers name: "Article 5", "No. 10", "page 12"; digits only, except behind a capital.</summary>
    public static bool IsLabelled(ReadOnlySpan<char> text, in NumberReading number)
    {
        int end = number.Start;
        if (end < 3 || number.IsGrouped || number.Scale != 1 || text[end - 1] != ' ' && text[end - 1] != '.' || number.Form != NumberForm.Cardinal)
            return false;
        int word = end - (text[end - 1] == ' ' ? 1 : 0);
        bool dot = word > 0 && text[word - 1] == '.';
        word -= dot ? 1 : 0;
        int start = word;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            start--;
        ReadOnlySpan<char> label = text[start..word];
        if (label.Length is < 2 or > 11 || dot && label is not ("No" or "no" or "Nos" or "nos" or "Fig" or "Prop" or "Vol" or "Apt" or "Cat" or "Op" or "Ch" or "p" or "pp"))
            return false;
        if (!number.IsDigits && !(char.IsAsciiLetterUpper(label[0]) && char.IsAsciiLetterUpper(text[number.Start])))
            return false;
        return Labels.Contains(label) && !(label is "no" or "No" && !dot);
    }

    /// <summary>True for four digits that are a year by their neighbours; the dates of the article know more.</summary>
    public static bool IsYear(ReadOnlySpan<char> text, in NumberReading number)
    {
        if (number.End - number.Start != 4 || number.Form != NumberForm.Cardinal || number.Value is < 1500 or >= 2100 || !number.IsDigits || number.Scale != 1 || number.HasPoint)
            return false;
        ReadOnlySpan<char> before = Letters.WordBefore(text, number.Start);
        int noun = Letters.AfterSpace(text, number.End);
        if (noun > 0 && YearNouns.AreDated((int)number.Value, text[noun..Letters.EndOfWord(text, noun)], before))
            return true;
        if (before is "in" or "In" or "since" or "Since" or "the" or "The" or "by" or "By" or "until" or "of" or "its" or "his" or "her" or "their" or "year" or "during" or "from" or "early" or "late" or "mid" || Calendar.IsMonthOrDay(before))
            return !(before is "of" or "the" or "by" or "from" or "The" or "By") || !CountsNext(text, number.End) || number.Value >= 1900 && before is "the" or "The";
        return number.Value >= 1900 && !CountsNext(text, number.End);
    }

    /// <summary>"221 Baker Street", "1600 Pennsylvania Avenue".</summary>
    public static bool IsAddress(ReadOnlySpan<char> text, in NumberReading number)
    {
        if (!number.IsDigits || number.IsGrouped || number.HasPoint || number.Scale != 1 || number.Form != NumberForm.Cardinal)
            return false;
        int at = Letters.AfterSpace(text, number.End);
        for (int words = 0; words < 4 && at > 0 && char.IsAsciiLetterUpper(text[at]); words++)
        {
            int end = Letters.EndOfWord(text, at);
            if (words > 0 && text[at..end] is "Street" or "St" or "Avenue" or "Ave" or "Road" or "Rd" or "Drive" or "Lane" or "Boulevard" or "Blvd" or "Terrace" or "Crescent" or "Parkway" or "Pkwy")
                return true;
            if (end < text.Length && text[end] == '.' && end - at <= 2)
                end++;
            at = Letters.AfterSpace(text, end);
        }
        return false;
    }

    /// <summary>"1. First item" and "2) Second" at the start of a block.</summary>
    public static bool IsListMarker(ReadOnlySpan<char> text, in NumberReading number, int blockStart)
    {
        if (number.Start != blockStart || number.End - number.Start > 2 || number.End + 2 >= text.Length || !number.IsDigits)
            return false;
        return text[number.End] is '.' or ')' && text[number.End + 1] == ' ' && Letters.IsLetter(text, number.End + 2);
    }

    /// <summary>A number word in capitals inside a sentence belongs to a name: "Group of Seven", "Five Star Movement".</summary>
    public static bool IsNameWord(ReadOnlySpan<char> text, in NumberReading number, int blockStart)
    {
        if (number.IsDigits || !char.IsAsciiLetterUpper(text[number.Start]) || number.Start == blockStart)
            return false;
        int before = number.Start - 1;
        while (before > blockStart && (Letters.IsSpace(text[before]) || text[before] is '"' or '“' or '‘' or '\'' or '(' or '`'))
        {
            // The first word of what is quoted has its capital from there.
            if (text[before] is '"' or '“' or '‘' or '\'' or '`')
                return false;
            before--;
        }
        return text[before] is not ('.' or '!' or '?' or ':' or '—' or '–' or '_' or '-' or ')' or '…' or '“' or '”' or '"' or '*' or '•' or '\n');
    }

    private static bool CountsNext(ReadOnlySpan<char> text, int end)
    {
        int at = Letters.AfterSpace(text, end);
        if (at < 0 || !char.IsAsciiLetterLower(text[at]))
            return false;
        ReadOnlySpan<char> word = text[at..Letters.EndOfWord(text, at)];
        return word is "people" or "men" or "women" or "children" || word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && word is not ("was" or "has" or "does" or "says" or "always" or "perhaps");
    }

    // A hyphened name: its word begins with a capital or is all of them.
    private static bool IsNameBefore(ReadOnlySpan<char> text, int hyphen)
    {
        int start = hyphen;
        bool capital = false;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
            capital |= char.IsUpper(text[--start]);
        return capital && NumberWords.Of(text[start..hyphen]).Class == NumberWordClass.None;
    }

    private static int EndOfMarks(ReadOnlySpan<char> text, int end)
    {
        while (Letters.IsDigit(text, end) || end < text.Length && text[end] is ':' or '/' or '.' or '-' or ',' or '‑' && Letters.IsDigit(text, end + 1))
            end++;
        return end;
    }
}
