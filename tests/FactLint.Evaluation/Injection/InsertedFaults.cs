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
    private const string Sum = @"(?:\$|£|€)?(?<a>\d+(?:,\d\d\d)*(?:\.\d+)?)(?<m> (?:million|billion|trillion))?";
    private const string SecondSum = @"(?:\$|£|€)?(?<b>\d+(?:,\d\d\d)*(?:\.\d+)?)(?<n> (?:million|billion|trillion))?(?![\d,.]*\d)(?! ?(?:%|percent|per cent|points?|million|billion|trillion|degrees))";
    private const string Rises = "rose|grew|climbed|jumped|increased|surged|soared|risen|grown|up|increase|increasing|rise|rising|raised?|raising|expanded|growth|swelled|growing";
    private const string Falls = "fell|dropped|declined|shrank|slid|sank|fallen|down|drop|dropping|decline|declining|decrease|decreased|falling|cut|cutting|reduced|reducing|lowered|shrinking|slashed|plunged|tumbled";
    private const string FromTo = $@"from {Sum}(?: in (?:19|20)\d\d)? to {SecondSum}(?: in (?:19|20)\d\d)?";
    private const string ToFrom = @"\bto (?:\$|£|€)?(?<b>\d+(?:,\d\d\d)*(?:\.\d+)?)(?<n> (?:million|billion|trillion))?(?: [a-z]+)? from (?:\$|£|€)?(?<a>\d+(?:,\d\d\d)*(?:\.\d+)?)(?<m> (?:million|billion|trillion))?(?![\d,.]*\d)(?! ?(?:%|percent|per cent|points?|degrees|to\b))(?<x>)";
    private const string Percent = @"(?:%| percent| per cent)(?! ?points?)";

    private const string Loose = "[Aa]t least|[Mm]ore than|[Aa]bout|[Ss]ome|[Nn]early|[Aa]lmost|[Aa]round|[Oo]ver|[Rr]oughly|to|in|or|[Uu]p to|[Aa]nother|their|other|between";
    private const string Months = "[A-Z][a-z]{2,8}\\.?";
    private const string Units = "shillings|kilometers|kilometres|litres|liters|megawatts|kilograms|sons|daughters|caucuses|years|months|weeks|days|hours|minutes|seconds|times|percent|miles|dollars|decades|points|cents|euros|pounds|feet|meters|metres|acres|seats of|million|men|women|children|others|nights|weekends";

    private static readonly Dictionary<string, int> Shares = new() { ["half"] = 50, ["a third"] = 33, ["one-third"] = 33, ["two-thirds"] = 67, ["a quarter"] = 25, ["one-quarter"] = 25, ["three-quarters"] = 75, ["a fifth"] = 20, ["three-fifths"] = 60 };

    private static readonly string[] _words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static ImmutableArray<Fault> All { get; } =
    [
        new FigureFault("part larger than its whole", "FL5001", $@"\b(?<x>{Count}) (?:out )?of (?:the|its|their|his|her|all) (?<b>{Count}) (?!{Units})[a-z]+s\b", m => Value(m, "b") is > 1 and var whole ? Whole(2 * whole + 1) : null),
        new FigureFault("percentage put behind a part of a whole", "FL5001", $@"\b(?<a>{Count}) (?:out )?of (?:the|its|their|his|her|all) (?<b>{Count}) [a-z]+s(?<x>)(?=[ ,.])", Share),
        new FigureFault("total less than what it includes", "FL5002", $@"\b(?<x>{Count}) (?:[a-z]+ ){{0,3}}(?:people|[a-z]+s),? including (?<b>{Count}) (?!{Units})[a-z]+", m => Value(m, "b") is > 1 and var part ? Whole(Math.Floor(part / 2)) : null),
        new FigureFault("men and women put behind a total", "FL5002", $@"(?<!{Loose}) (?<a>{Count}) (?:people|civilians|passengers|migrants|workers|students|residents|villagers|refugees|protesters|victims|prisoners|detainees|patients)(?<x>)(?=[ ,.])", Groups),
        new FigureFault("list put behind a total", "FL5002", $@"(?<!{Loose}|than|estimated|{Months}) (?<a>{Count}) (?!{Units})[a-z]{{3,}}s(?<x>)(?=\.\s)", List),
        new FigureFault("tripled put for rose", "FL5003", $@"\b(?<x>rose|grew|climbed|jumped|increased|surged|soared)\b[^.;\d]{{0,40}} {FromTo}", m => Ratio(m) is < 2.4m and > 1 ? "tripled" : null),
        new FigureFault("halved put for fell", "FL5003", $@"\b(?<x>fell|dropped|declined|shrank|slid|sank)\b[^.;\d]{{0,40}} {FromTo}", m => Ratio(m) is > 0.65m and < 1 or > 0 and < 0.35m ? "halved" : null),
        new FigureFault("a tenfold increase put behind a rise", "FL5003", $@"\b(?:{Rises})\b[^.;\d]{{0,40}} {FromTo}(?<x>)", m => Ratio(m) is < 7 and > 1 ? ", a tenfold increase" + (m.Result("$'") is [' ', ..] ? "," : "") : null),
        new FigureFault("a tenfold increase put behind a rise, new figure first", "FL5003", ToFrom, m => Ratio(m) is < 7 and > 1 ? ", a tenfold increase" + (m.Result("$'") is [' ', ..] ? "," : "") : null),
        new FigureFault("wrong conversion put behind a measure", "FL5004", @"\b(?<a>\d+(?:,\d\d\d)*(?:\.\d+)?) (?<u>miles|feet|acres|pounds|kilometers|kilometres|hectares|kilograms)\b(?! per| an hour| of)(?<x>)(?= [a-z]|[,.])", m => Converted(m, 1.7m)),
        new FigureFault("percentage put behind a change", "FL5005", $@"\b(?:{Rises}|{Falls})\b[^.;\d]{{0,40}} {FromTo}(?<x>)", Change),
        new FigureFault("percentage put behind a change, new figure first", "FL5005", ToFrom, Change),
        new FigureFault("percent put for points", "FL5006", $@"\b(?:{Rises}|{Falls}|going|slipped|went|improved|rate)\b[^.;\d]{{0,50}} from (?<a>\d+(?:\.\d+)?)(?:{Percent})?[^.;\d]{{0,20}} to (?<b>\d+(?:\.\d+)?){Percent}(?<x>)", Points),
        new FigureFault("percent put for points, new rate first", "FL5006", $@"\b(?<b>\d+(?:\.\d+)?){Percent}[^.;\d]{{0,40}}(?:,| to [^.;\d]{{0,20}}) (?:up|down|compared with|compared to|from) (?:from )?(?<a>\d+(?:\.\d+)?){Percent}(?<x>)(?=[ ,.])", Points),
        new FigureFault("ends of a range of money or rates", "FL5008", @"between (?:\$|£|€)?(?<x>\d+(?:,\d\d\d)*(?:\.\d+)?)(?<m> (?:million|billion)|%| percent| per cent)? and (?:\$|£|€)?(?<b>\d+(?:,\d\d\d)*(?:\.\d+)?)(?<n> (?:million|billion)|%| percent| per cent)", Reversed),
        new FigureFault("wrong share put behind a share in words", "FL5011", @"\b(?<!first |second |latter |other )(?<w>half|a third|one-third|two-thirds|a quarter|one-quarter|three-quarters|a fifth|three-fifths) of (?!a |this|his |us )(?:the |its |their |all )?(?:[a-z]+ ){0,2}[a-z]+s(?<x>)(?=[ ,.])", m => $" ({Shares[m.Groups["w"].Value] - 15} percent)"),
        new FigureFault("undecided voters put behind two shares", "FL5012", $@"(?<!from |between )\b(?<a>[1-6]\d){Percent} to (?<b>[1-6]\d){Percent}(?<x>)(?=[,.])", m => Value(m, "a") + Value(m, "b") is > 50 and < 97 and var sum ? string.Create(CultureInfo.InvariantCulture, $", with {100 - sum + 9} percent undecided") : null),
        new FigureFault("list of three put behind another count", "FL5010", $@"\b(?:four|five|six|seven) (?!{Units})[a-z]{{4,}}s(?<x>)(?=\.\s)", _ => ": bread, salt and oil"),
        new FigureFault("exact conversion put behind a round measure", "FL5017", @"(?<![\d,.] ?|to |and )\b(?<a>\d{1,2},\d00|[1-9]\d00) (?<u>miles|feet|acres|pounds|kilometers|kilometres|hectares|kilograms)\b(?! per| an hour| of)(?<x>)(?= [a-z]|[,.])", m => Converted(m, 1)),
        new UnsourcedFault("the first ever put for a", "FL5018", @"\b(?<x>a) (?:large|big|small|major|national|public|new) [a-z]+", "the first ever"),
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
        if (percent > 900)
            return null;
        return string.Create(CultureInfo.InvariantCulture, $", {(ratio > 1 ? "an increase" : "a decrease")} of {Math.Round(ratio > 1 ? percent * 1.6m + 5 : percent > 50 ? percent - 25 : percent + 25)} percent");
    }

    private static string? Points(Match match)
    {
        decimal points = Value(match, "b") - Value(match, "a");
        return points == 0 ? null : string.Create(CultureInfo.InvariantCulture, $", {(points > 0 ? "an increase" : "a decrease")} of {Math.Abs(points):0.##} percent");
    }

    private static string? Reversed(Match match)
    {
        decimal a = Value(match, "x"), b = Value(match, "b");
        bool sameScale = match.Groups["m"].Value == match.Groups["n"].Value;
        return sameScale && a < b ? (b * 10).ToString("#,0.#", CultureInfo.InvariantCulture) : null;
    }

    // Two groups of whom nobody is in both, one person more than there are.
    private static string? Groups(Match match) => Value(match, "a") is >= 3 and <= 1000 and var total ? $", including {Whole(Math.Floor(total / 2) + 1)} men and {Whole(total - Math.Floor(total / 2))} women{(match.Result("$'") is [' ', ..] ? "," : "")}" : null;

    private static string? List(Match match)
    {
        decimal total = Value(match, "a"), third = Math.Floor(total / 3);
        return total is >= 4 and <= 300 ? $" — {Whole(third)} from the north, {Whole(third)} from the south and {Whole(total - 2 * third - 1)} from the west" : null;
    }

    private static string Converted(Match match, decimal times)
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
        decimal value = Value(match, "a") * factor * times;
        return $" ({value.ToString(times == 1 ? "#,0.000" : value < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture)} {unit})";
    }
}
