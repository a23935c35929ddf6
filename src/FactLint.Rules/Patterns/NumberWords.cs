using System.Globalization;
using FactLint.Language.Lexicon;

namespace FactLint.Rules.Patterns;

/// <summary>The value of numbers in digits and in words.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, double> _counts = Table(
        "zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 "
        + "sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90");

    private static readonly Dictionary<string, double> _scales = Table(
        "dozen 12 dozens 12 hundred 1e2 hundreds 1e2 thousand 1e3 thousands 1e3 k 1e3 million 1e6 millions 1e6 m 1e6 mn 1e6 "
        + "billion 1e9 billions 1e9 bn 1e9 trillion 1e12 trillions 1e12 tn 1e12");

    /// <summary>True for a number in digits, a number word or a hyphenated one.</summary>
    public static bool IsCount(string token) => CountOf(token) is not null;

    /// <summary>True for a word that multiplies the number before it; a plain <c>m</c> or <c>k</c> only right after digits, which the caller sees to.</summary>
    public static bool IsScale(string token) => _scales.ContainsKey(WordTable.Normalize(token));

    /// <summary>The value of some tokens read as one number (<c>3.5 million</c>, <c>two hundred and five</c>), or null.</summary>
    public static double? ValueOf(IEnumerable<string> tokens)
    {
        double total = 0, part = 0;
        bool isRead = false;
        foreach (string token in tokens)
        {
            string word = WordTable.Normalize(token);
            if (CountOf(word) is { } count)
                part += count;
            else if (_scales.TryGetValue(word, out double scale))
            {
                part = (part == 0 ? 1 : part) * scale;
                if (scale >= 1000)
                    (total, part) = (total + part, 0);
            }
            else if (isRead && word is "and" or "-")
                continue;
            else if (isRead)
                break;
            else
                continue;
            isRead = true;
        }
        return isRead ? total + part : null;
    }

    private static double? CountOf(string token)
    {
        string word = WordTable.Normalize(token);
        if (_counts.TryGetValue(word, out double count))
            return count;
        if (word.Length > 0 && char.IsAsciiDigit(word[0]))
            return DigitsOf(word);
        int hyphen = word.IndexOf('-');
        return hyphen > 0 && _counts.TryGetValue(word[..hyphen], out double tens) && _counts.TryGetValue(word[(hyphen + 1)..], out double ones) ? tens + ones : null;
    }

    private static double? DigitsOf(string word)
    {
        string digits = word.Replace(",", "", StringComparison.Ordinal);
        int end = 0;
        while (end < digits.Length && (char.IsAsciiDigit(digits[end]) || digits[end] == '.' && end + 1 < digits.Length && char.IsAsciiDigit(digits[end + 1])))
            end++;
        if (!double.TryParse(digits.AsSpan(0, end), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value))
            return null;
        string unit = digits[end..];
        return unit.Length == 0 || unit is "st" or "nd" or "rd" or "th" ? value : _scales.TryGetValue(unit, out double scale) ? value * scale : null;
    }

    private static Dictionary<string, double> Table(string wordsAndValues) =>
        wordsAndValues.Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture));
}
