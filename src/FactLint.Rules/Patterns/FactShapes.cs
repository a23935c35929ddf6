using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Patterns;

/// <summary>
/// Facts told by the shape of their words alone, for the classes that have no list of facts in the <see cref="SemanticModel"/>.
/// </summary>
internal static class FactShapes
{
    private static readonly HashSet<string> _months = new(StringComparer.Ordinal)
    {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    };

    private static readonly HashSet<string> _days = new(StringComparer.Ordinal)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    };

    private static readonly HashSet<string> _currencies = new(StringComparer.Ordinal)
    {
        "dollar", "dollars", "cent", "cents", "euro", "euros", "pound", "pounds", "pence", "yen", "yuan", "renminbi", "rupee", "rupees", "ruble", "rubles",
        "rouble", "roubles", "franc", "francs", "peso", "pesos", "krona", "kronor", "krone", "kroner", "zloty", "shekel", "shekels", "dirham", "dirhams",
        "riyal", "riyals", "rand", "lira", "real", "reais", "hryvnia", "usd", "eur", "gbp", "jpy", "cny", "chf", "aud", "cad", "inr",
    };

    /// <summary>The tokens of each fact of a sentence, first and past the last, in order.</summary>
    public static IEnumerable<(int First, int End)> Of(FactClass fact, SemanticModel model, Sentence sentence)
    {
        for (int token = sentence.FirstToken; token < sentence.EndToken;)
        {
            if (fact == FactClass.Quantity && EndOfOtherNumber(model.Tree, token, sentence.EndToken) is var after && after > token)
            {
                token = after;
                continue;
            }
            int end = fact switch
            {
                FactClass.Date => Date(model.Tree, token, sentence.EndToken),
                FactClass.Time => Time(model.Tree, token, sentence.EndToken),
                FactClass.Money => Money(model.Tree, token, sentence.EndToken),
                FactClass.Percent => Percent(model.Tree, token, sentence.EndToken),
                FactClass.Quantity => Number(model.Tree, token, sentence.EndToken),
                _ => token,
            };
            if (end > token)
                yield return (token, end);
            token = Math.Max(end, token + 1);
        }
    }

    /// <summary>Past a number that is a date, a time, a sum of money or a percentage, and so no plain quantity.</summary>
    private static int EndOfOtherNumber(SyntaxTree tree, int token, int limit) => Math.Max(
        Math.Max(Date(tree, token, limit), Time(tree, token, limit)), Math.Max(Money(tree, token, limit), Percent(tree, token, limit)));

    private static int Percent(SyntaxTree tree, int token, int limit)
    {
        int end = Number(tree, token, limit);
        if (end == token || end == limit)
            return token;
        return Word(tree, end) switch
        {
            "%" or "percent" or "pct" => end + 1,
            "per" when end + 1 < limit && Word(tree, end + 1) == "cent" => end + 2,
            "percentage" when end + 1 < limit && Word(tree, end + 1) is "point" or "points" => end + 2,
            _ => token,
        };
    }

    private static int Money(SyntaxTree tree, int token, int limit)
    {
        string first = Text(tree, token);
        bool isMark = first[^1] is '$' or '£' or '€' or '¥' or '₹' or '₽' or '₴' or '₺' or '₩';
        int amount = isMark ? token + 1 : token;
        int end = amount < limit ? Number(tree, amount, limit) : amount;
        if (end == amount)
            return token;
        if (end < limit && _currencies.Contains(Word(tree, end)))
            return end + 1;
        return isMark ? end : token;
    }

    /// <summary>Digits or number words in a row, with what multiplies them: "3.5 million", "two hundred and five", "a dozen".</summary>
    private static int Number(SyntaxTree tree, int token, int limit)
    {
        int end = token;
        if (Word(tree, token) is "a" && token + 1 < limit && NumberWords.IsScale(Text(tree, token + 1)) && Text(tree, token + 1).Length > 2)
            end++;
        while (end < limit)
        {
            string text = Text(tree, end);
            bool isPart = NumberWords.IsCount(text) || NumberWords.IsScale(text) && (text.Length > 2 || end > token && tree.Tokens[end - 1].Kind == TokenKind.Number);
            bool isJoin = end > token && end + 1 < limit && text is "and" or "-" && NumberWords.IsScale(Text(tree, end - 1)) && NumberWords.IsCount(Text(tree, end + 1));
            if (!isPart && !isJoin)
                break;
            end++;
        }
        return end;
    }

    private static int Time(SyntaxTree tree, int token, int limit)
    {
        string word = Word(tree, token);
        if (word is "noon" or "midnight")
            return token + 1;
        if (!char.IsAsciiDigit(word[0]))
            return token;
        if (word.EndsWith("am", StringComparison.Ordinal) || word.EndsWith("pm", StringComparison.Ordinal))
            return token + 1;
        if (token + 1 < limit && Word(tree, token + 1) is "a.m." or "p.m." or "am" or "pm")
            return token + 2;
        return word.Contains(':', StringComparison.Ordinal) ? token + 1 : token;
    }

    private static int Date(SyntaxTree tree, int token, int limit)
    {
        string text = Text(tree, token);
        if (_days.Contains(text))
        {
            int next = token + 1 < limit && Word(tree, token + 1) == "," ? token + 2 : token + 1;
            int end = next < limit ? DayAndMonth(tree, next, limit) : next;
            return end > next ? end : token + 1;
        }
        int date = DayAndMonth(tree, token, limit);
        return date > token || IsYear(text) || Word(tree, token) is "today" or "yesterday" or "tomorrow" ? Math.Max(date, token + 1) : token;
    }

    /// <summary>"March 3, 2024", "3 March 2024", "March 2024", "in March"; a month that is also a verb or a first name needs a number, or a word such as "in" before it.</summary>
    private static int DayAndMonth(SyntaxTree tree, int token, int limit)
    {
        bool dayFirst = IsDay(Text(tree, token)) && token + 1 < limit && _months.Contains(Text(tree, token + 1));
        int end = dayFirst ? token + 2 : _months.Contains(Text(tree, token)) ? token + 1 : token;
        if (end == token)
            return token;
        bool hasNumber = dayFirst;
        if (!dayFirst && end < limit && IsDay(Text(tree, end)))
        {
            end++;
            hasNumber = true;
        }
        int year = end + 1 < limit && Word(tree, end) == "," ? end + 1 : end;
        if (year < limit && IsYear(Text(tree, year)))
            return year + 1;
        bool isSure = hasNumber || Text(tree, token) is not ("May" or "March" or "April" or "June" or "August" or "Jan" or "Mar" or "Jun" or "Dec");
        return isSure || token > 0 && Word(tree, token - 1) is "in" or "of" or "since" or "last" or "next" or "until" or "by" or "this" or "early" or "late" or "mid" ? end : token;
    }

    private static bool IsYear(string text) => text.Length == 4 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && text[0] is '1' or '2' && string.CompareOrdinal(text, "1500") >= 0 && string.CompareOrdinal(text, "2100") < 0;

    private static bool IsDay(string text)
    {
        string digits = text.Length > 2 && char.IsAsciiLetter(text[^1]) ? text[..^2] : text;
        return digits.Length is 1 or 2 && int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int day) && day is >= 1 and <= 31;
    }

    private static string Text(SyntaxTree tree, int token) => tree.TextOf(tree.Tokens[token]).ToString();

    private static string Word(SyntaxTree tree, int token) => WordTable.Normalize(Text(tree, token));
}
