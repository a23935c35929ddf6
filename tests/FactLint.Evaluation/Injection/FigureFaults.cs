using System.Collections.Immutable;
using System.Globalization;

namespace FactLint.Evaluation.Injection;

/// <summary>What is made wrong in figures.</summary>
internal static class FigureFaults
{
    private const string Number = @"\d[\d,]*(?:\.\d+)?";
    private const string Percent = @"(?:%| ?percent| ?per cent)(?! ?points?)";
    private const string Length = @"(?:miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|feet|foot|yards?|acres?|hectares?|square (?:feet|miles|met(?:er|re)s|kilomet(?:er|re)s)|sq ft|pounds|lbs?|kilograms|kg|tons|tonnes|gallons|lit(?:er|re)s|inches|centimet(?:er|re)s|cm|mph|kph)";

    public static ImmutableArray<Fault> All { get; } =
    [
        new FigureFault("percentage of a part of a whole", "FL5001", $@"\b{Number} (?:out )?of (?:the |its |all )?{Number}\b[^.;:()%]{{0,40}}(?:\(|, or )(?<x>\d+(?:\.\d+)?){Percent}", m => FigureFault.Times(m.Groups["x"].Value, 1.3m)),
        new FigureFault("total of a list", "FL5002", $@"\b(?<x>{Number}) [a-z]+(?: —|:|, including) {Number} [a-z ]{{2,25}}(?:, {Number} [a-z ]{{2,25}})*,? and {Number} [a-z]+", m => FigureFault.Times(m.Groups["x"].Value, 0.5m)),
        new FigureFault("figure behind doubled or halved", "FL5003", $@"(?:doubled|tripled|quadrupled|halved)[^.;\d]{{0,70}}(?:from|to) (?:\$|£|€)?(?<x>{Number})[^.;\d]{{0,30}} (?:from|to) (?:\$|£|€)?{Number}(?! ?%)", m => IsYear(m.Groups["x"].Value) ? null : FigureFault.Times(m.Groups["x"].Value, 1.6m)),
        new FigureFault("conversion in brackets", "FL5004", $@"\b{Number}[ -]?{Length} \((?:about )?(?<x>{Number})[ -]?{Length}\)", m => FigureFault.Times(m.Groups["x"].Value, 1.6m)),
        new FigureFault("percentage of a change", "FL5005", $@"(?<x>\d+(?:\.\d+)?){Percent} to (?:\$|£|€)?{Number}(?: (?:million|billion))? from (?:\$|£|€)?{Number}(?: (?:million|billion))?(?! ?%| percent| per cent)", m => FigureFault.Times(m.Groups["x"].Value, 2.5m)),
        new FigureFault("points of two rates", "FL5006", $@"from {Number}{Percent} to {Number}{Percent}, (?:an? )?(?:increase|rise|drop|decline|gain|decrease) of {Number}(?<x> percentage points?)", _ => " percent"),
        new FigureFault("ends of a range", "FL5008", $@"between (?<x>{Number}) and {Number}(?= [a-z]+s\b)(?! (?:percent|per cent|a\.m|p\.m|million|billion))", Larger),
        new FigureFault("shares of a poll", "FL5012", $@"(?<![^.]\d{Percent}[^.;]{{0,80}})(?<a>\d+){Percent}[^.;\d]{{3,60}} (?<b>\d+){Percent}[^.;\d]{{3,60}} (?<x>\d+){Percent}[^.;\d]{{0,30}}(?:undecided|unsure|not sure|no opinion)", Share),
        new FigureFault("count of a list", "FL5010", @"\b(?<x>two|three|four|five|six|seven) [a-z]+s: [^.;:“”—\d]{10,120} and [^.;:“”—,\d]{3,40}\.", m => m.Groups["x"].Value == "four" ? "five" : "four"),
        new FigureFault("a rate of 100,000 as a percentage", "FL5013", $@"\b{Number}(?<x>) per (?:100,000|10,000|1,000|million) (?:people|population|inhabitants|residents|births)", _ => "%"),
        new FigureFault("power for energy", "FL5015", $@"\b(?:generates?|generated|produces?|produced) (?:about |some |nearly |up to )?{Number} ?(?:megawatts|kilowatts|gigawatts|MW|GW|kW)(?<x>)(?![ -]?(?:hours?|h\b))", _ => " a year"),
        new FigureFault("fewer for as many", "FL5016", @"\b(?:two|three|four|five|six|seven|eight|nine|ten|10|20|50|100) times (?<x>as many|as much|as high|as large|as big|as likely|as long)", m => m.Groups["x"].Value is "as many" ? "fewer" : "less"),
        new FigureFault("first put before annual", "FL3007", @"\b(?:the|its|an|a|his|her|their)(?<x>) annual (?:[a-z]+ ){0,2}(?:festival|conference|meeting|dinner|summit|gala|parade|convention|event|race|march|rally|fair|awards?|gathering|forum|competition)", _ => " first"),
        new RepeatedFault("millions for billions", "FL5009"),
        new SumAgainFault(),
        new RepeatedFault("age of a person", "FL5007"),
        new RepeatedFault("second conversion of a currency", "FL5014"),
        new HeadlineFault(),
        new HeadlineDeathsFault(),
        new HeadlineCountFault(),
        new LostDayFault(),
    ];

    // Three answers that made a hundred.
    private static string? Share(System.Text.RegularExpressions.Match match)
    {
        int[] shares = [.. new[] { "a", "b", "x" }.Select(g => int.Parse(match.Groups[g].Value, CultureInfo.InvariantCulture))];
        return shares.Sum() is >= 97 and <= 102 ? (shares[2] + 12).ToString(CultureInfo.InvariantCulture) : null;
    }

    private static bool IsYear(string number) => number.Length == 4 && number[0] is '1' or '2' && !number.Contains(',', StringComparison.Ordinal);

    // The larger end first: ten times the smaller one.
    private static string? Larger(System.Text.RegularExpressions.Match match)
    {
        string first = match.Groups["x"].Value;
        return IsYear(first) || first.Length < 2 ? null : (decimal.Parse(first, NumberStyles.Number, CultureInfo.InvariantCulture) * 10).ToString("#,0.#", CultureInfo.InvariantCulture);
    }
}
