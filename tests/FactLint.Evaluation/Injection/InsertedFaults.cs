using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FactLint.Evaluation.Injection;

/// <summary>
/// What true sentences are made to say besides: published copy seldom gives both sides of a sum, so a wrong share, change, conversion or year of
/// birth is put behind a figure that stands there, or another verb before two of them.
/// </summary>
internal static class InsertedFaults
{
    private const string Count = @"(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|\d[\d,]*)";
    private const string Sum = @"(?:\$|£|€)?(?<a>\d[\d,]*(?:\.\d+)?)(?<m> (?:million|billion|trillion))?";
    private const string SecondSum = @"(?:\$|£|€)?(?<b>\d[\d,]*(?:\.\d+)?)(?<n> (?:million|billion|trillion))?(?![\d,.]*\d)(?! ?(?:%|percent|per cent|points?|million|billion|trillion|degrees))";
    private const string FromTo = $@"from {Sum}(?: in (?:19|20)\d\d)? to {SecondSum}(?: in (?:19|20)\d\d)?";
    private const string Percent = @"(?:%| percent| per cent)(?! ?points?)";

    private static readonly string[] _words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static ImmutableArray<Fault> All { get; } =
    [
        new FigureFault("part larger than its whole", "FL5001", $@"\b(?<x>{Count}) (?:out )?of (?:the|its|their|his|her|all) (?<b>{Count}) [a-z]+s\b", m => Value(m, "b") is > 1 and var whole ? Whole(2 * whole + 1) : null),
        new FigureFault("percentage put behind a part of a whole", "FL5001", $@"\b(?<a>{Count}) (?:out )?of (?:the|its|their|his|her|all) (?<b>{Count}) [a-z]+s(?<x>)(?=[ ,.])", Share),
        new FigureFault("total less than what it includes", "FL5002", $@"\b(?<x>{Count}) (?:[a-z]+ ){{0,3}}(?:people|[a-z]+s),? including (?<b>{Count}) [a-z]+", m => Value(m, "b") is > 1 and var part ? Whole(Math.Floor(part / 2)) : null),
        new FigureFault("tripled put for rose", "FL5003", $@"\b(?<x>rose|grew|climbed|jumped|increased|surged|soared)\b[^.;\d]{{0,40}} {FromTo}", m => Ratio(m) is < 2.4m and > 1 ? "tripled" : null),
        new FigureFault("halved put for fell", "FL5003", $@"\b(?<x>fell|dropped|declined|shrank|slid|sank)\b[^.;\d]{{0,40}} {FromTo}", m => Ratio(m) is > 0.65m and < 1 or > 0 and < 0.35m ? "halved" : null),
        new FigureFault("wrong conversion put behind a measure", "FL5004", @"\b(?<a>\d[\d,]*(?:\.\d+)?) (?<u>miles|feet|acres|pounds|kilometers|kilometres|hectares|kilograms)\b(?! per| an hour| of)(?<x>)(?= [a-z]|[,.])", Conversion),
        new FigureFault("percentage put behind a change", "FL5005", $@"\b(?:rose|grew|climbed|jumped|increased|surged|soared|fell|dropped|declined|increase|rise|drop|decline|up|down)\b[^.;\d]{{0,40}} {FromTo}(?<x>)", Change),
        new FigureFault("percent put for points", "FL5006", $@"\b(?:rose|grew|climbed|jumped|increased|fell|dropped|declined|going|slipped)\b[^.;\d]{{0,40}} from (?<a>\d+(?:\.\d+)?){Percent}[^.;\d]{{0,20}} to (?<b>\d+(?:\.\d+)?){Percent}(?<x>)", Points),
        new FigureFault("ends of a range of money or rates", "FL5008", @"between (?:\$|£|€)?(?<x>\d[\d,]*(?:\.\d+)?)(?<m> (?:million|billion)|%| percent| per cent)? and (?:\$|£|€)?(?<b>\d[\d,]*(?:\.\d+)?)(?<n> (?:million|billion)|%| percent| per cent)", Reversed),
        new FigureFault("year of birth put behind an age", "FL5007", @"(?<=[A-Z][a-z]+), (?<a>[2-9]\d),(?<x>) (?=(?:who|a|an|the|of|from|was|is|has|said)\b)", m => $" born in {(Value(m, "a") > 50 ? 1995 : 1931).ToString(CultureInfo.InvariantCulture)},", isDated: true),
    ];

    private static decimal Value(Match match, string group)
    {
        string text = match.Groups[group].Value;
        int word = Array.FindIndex(_words, w => w.Equals(text, StringComparison.OrdinalIgnoreCase));
        return word >= 0 ? word : decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
    }

    private static decimal Factor(Match match, string group) => match.Groups[group].Value switch { " million" => 1_000_000, " billion" => 1_000_000_000, " trillion" => 1_000_000_000_000, _ => 1 };

    private static string Whole(decimal value) => Math.Round(value).ToString("#,0", CultureInfo.InvariantCulture);

    private static string? Share(Match match)
    {
        decimal part = Value(match, "a"), whole = Value(match, "b");
        return whole < 3 || part > whole ? null : $" ({Whole(100 * part / whole > 50 ? 100 * part / whole - 30 : 100 * part / whole + 30)}%)";
    }

    // The second figure over the first; 0 when they are years or not of one magnitude as written.
    private static decimal Ratio(Match match)
    {
        decimal a = Value(match, "a") * Factor(match, "m"), b = Value(match, "b") * Factor(match, "n");
        bool isYear = a is > 1900 and < 2100 && b is > 1900 and < 2100;
        bool isClipped = match.Groups["m"].Value.Length == 0 && match.Groups["n"].Value.Length > 0;
        return a <= 0 || isYear || isClipped ? 0 : b / a;
    }

    private static string? Change(Match match)
    {
        decimal ratio = Ratio(match);
        if (ratio is 0 or 1)
            return null;
        decimal percent = Math.Abs(ratio - 1) * 100;
        return string.Create(CultureInfo.InvariantCulture, $", {(ratio > 1 ? "an increase" : "a decrease")} of {Math.Round(ratio > 1 ? percent * 1.6m + 5 : percent > 50 ? percent - 25 : percent + 25)} percent");
    }

    private static string? Points(Match match)
    {
        decimal points = Value(match, "b") - Value(match, "a");
        return points == 0 ? null : string.Create(CultureInfo.InvariantCulture, $", {(points > 0 ? "an increase" : "a decrease")} of {Math.Abs(points):0.#} percent");
    }

    private static string? Reversed(Match match)
    {
        decimal a = Value(match, "x"), b = Value(match, "b");
        bool sameScale = match.Groups["m"].Value.Length == 0 || match.Groups["m"].Value == match.Groups["n"].Value;
        return sameScale && a < b ? (b * 10).ToString("#,0.#", CultureInfo.InvariantCulture) : null;
    }

    private static string Conversion(Match match)
    {
        (string unit, decimal factor) = match.Groups["u"].Value switch
        {
            "miles" => ("kilometers", 1.609m),
            "feet" => ("meters", 0.3048m),
            "acres" => ("hectares", 0.4047m),
            "pounds" => ("kilograms", 0.4536m),
            "hectares" => ("acres", 2.471m),
            "kilograms" => ("pounds", 2.205m),
            _ => ("miles", 0.6214m),
        };
        decimal wrong = Value(match, "a") * factor * 1.7m;
        return $" ({wrong.ToString(wrong < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture)} {unit})";
    }
}
