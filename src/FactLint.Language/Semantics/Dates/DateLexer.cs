using FactLint.Language.Syntax;

namespace FactLint.Language.Semantics.Dates;

/// <summary>Tells what each token of a sentence is to a reader of dates.</summary>
internal static class DateLexer
{
    private const int LongestNumber = 9;

    /// <summary>Fills <paramref name="words"/>; false when nothing in the sentence can carry a date.</summary>
    public static bool Read(SyntaxTree tree, in Sentence sentence, Span<DateWord> words)
    {
        bool carries = false;
        for (int i = 0; i < sentence.TokenCount; i++)
        {
            Token token = tree.Tokens[sentence.FirstToken + i];
            words[i] = Of(tree.TextOf(token), token);
            carries |= Carries(words[i].Kind);
        }
        return carries;
    }

    private static bool Carries(DateWordKind kind) => kind is >= DateWordKind.Month and <= DateWordKind.Season
        or >= DateWordKind.Number and <= DateWordKind.NamedHour or DateWordKind.QuarterName or DateWordKind.Frequency or DateWordKind.Holiday or DateWordKind.YearKind or DateWordKind.KindYear
        or DateWordKind.Cardinal;

    private static DateWord Of(ReadOnlySpan<char> text, in Token token)
    {
        char first = text[0];
        DateWordFlags joined = token.SpaceBefore ? DateWordFlags.None : DateWordFlags.Joined;
        DateWord word = char.IsAsciiLetter(first) ? OfLetters(text)
            : char.IsAsciiDigit(first) ? OfDigits(text)
            : text.Length == 1 ? OfMark(first)
            : OfClipped(text);
        if (word.Kind == DateWordKind.None)
            return word;
        DateWordFlags capital = char.IsAsciiLetterUpper(first) ? DateWordFlags.Capital : DateWordFlags.None;
        return word with { Flags = word.Flags | joined | capital };
    }

    // mid-November is one token.
    private static DateWord OfLetters(ReadOnlySpan<char> text)
    {
        if (text.Length is 4 or 6 && (text[1] | 0x20) == 'y' && text[2..].IndexOfAnyExceptInRange('0', '9') < 0)
            return OfYearKind(text[0] | 0x20, Parse(text[2..]));
        if (text.Length < 7 || text[3] != '-' || !text.StartsWith("mid", StringComparison.OrdinalIgnoreCase))
            return DateVocabulary.Find(text);
        DateWord rest = DateVocabulary.Find(text[4..]);
        return rest.Kind == DateWordKind.Month ? rest with { Flags = rest.Flags & ~DateWordFlags.Ambiguous | DateWordFlags.Middle | DateWordFlags.Capital } : default;
    }

    private static DateWord OfYearKind(int letter, int year)
    {
        int kind = letter switch { 'f' => 0, 's' => 1, 'c' => 2, _ => -1 };
        return kind < 0 ? default : new DateWord(DateWordKind.KindYear, kind * 10_000 + (year < 100 ? 2000 + year : year));
    }

    private static DateWord OfMark(char mark) => mark switch
    {
        ',' => new DateWord(DateWordKind.Comma),
        '-' or '–' or '‑' or '~' => new DateWord(DateWordKind.Dash),
        _ => default,
    };

    // ’90s and '90s are one token.
    private static DateWord OfClipped(ReadOnlySpan<char> text) =>
        text.Length == 4 && text[0] is '\'' or '’' or '‘' && text[^1] == 's' && int.TryParse(text[1..3], out int year) && year % 10 == 0
            ? new DateWord(DateWordKind.Decade, year) : default;

    private static DateWord OfDigits(ReadOnlySpan<char> text)
    {
        int end = 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (end == text.Length)
            return OfWhole(text);
        return text[end] switch
        {
            ':' => OfClock(text),
            '/' or '-' => new DateWord(DateWordKind.NumericDate),
            '.' => text[(end + 1)..].Contains('.') ? new DateWord(DateWordKind.NumericDate) : new DateWord(DateWordKind.Decimal),
            ',' => OfGrouped(text),
            'h' when end == text.Length - 1 && end <= 2 => new DateWord(DateWordKind.Hours, Parse(text[..end])),
            's' when end == text.Length - 1 => OfDecade(text[..end]),
            's' or 'n' or 'r' or 't' when end == text.Length - 2 && end <= 3 => new DateWord(DateWordKind.Ordinal, Parse(text[..end])),
            _ => default,
        };
    }

    private static DateWord OfWhole(ReadOnlySpan<char> digits)
    {
        if (digits.Length > LongestNumber)
            return default;
        int value = Parse(digits);
        DateWordFlags flags = digits.Length <= 2 ? DateWordFlags.Short : digits.Length == 4 && value is >= 1000 and < 2200 ? DateWordFlags.YearLike : DateWordFlags.None;
        return new DateWord(DateWordKind.Number, value, flags);
    }

    private static DateWord OfGrouped(ReadOnlySpan<char> text)
    {
        int value = 0;
        foreach (char c in text)
        {
            if (c == ',')
                continue;
            if (!char.IsAsciiDigit(c) || value > 99_999_999)
                return default;
            value = value * 10 + (c - '0');
        }
        return new DateWord(DateWordKind.Number, value);
    }

    private static DateWord OfDecade(ReadOnlySpan<char> digits)
    {
        int year = digits.Length is 2 or 4 ? Parse(digits) : 1;
        return year % 10 == 0 && (digits.Length == 2 || year is >= 1000 and < 2200) ? new DateWord(DateWordKind.Decade, year) : default;
    }

    /// <summary>H:MM and H:MM:SS up to 24:00; anything else with colons is an impossible time or a score.</summary>
    private static DateWord OfClock(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf(':');
        ReadOnlySpan<char> rest = text[(colon + 1)..];
        int second = rest.IndexOf(':');
        ReadOnlySpan<char> minutes = second < 0 ? rest : rest[..second];
        ReadOnlySpan<char> seconds = second < 0 ? "0" : rest[(second + 1)..];
        bool plain = colon <= 2 && minutes.Length == 2 && (second < 0 || seconds.Length == 2) && minutes.IndexOfAnyExceptInRange('0', '9') < 0 && seconds.IndexOfAnyExceptInRange('0', '9') < 0;
        if (!plain && second < 0 && colon <= 2 && minutes.Length is > 3 and < 8 && minutes[2] == '.' && minutes[..2].IndexOfAnyExceptInRange('0', '9') < 0)
            return new DateWord(DateWordKind.Lap);
        return plain ? new DateWord(DateWordKind.Clock, Parse(text[..colon]) * 3600 + Parse(minutes) * 60 + Parse(seconds)) : default;
    }

    private static int Parse(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char c in digits)
            value = value * 10 + (c - '0');
        return value;
    }
}
