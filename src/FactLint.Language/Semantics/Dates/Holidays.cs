namespace FactLint.Language.Semantics.Dates;

/// <summary>
/// Holidays by name, in words without apostrophes. Fixed days, nth weekdays (5 U.S.C. 6103 for the federal holidays of the United States) and
/// days that follow the Gregorian Easter. Those that move with the moon or differ by country are not read.
/// </summary>
internal static class Holidays
{
    // name=month/day, name=month/weekday.nth, name=month/weekday.nth+days, name=easter+days
    private const string Names =
        "christmas=12/25;christmas day=12/25;christmas eve=12/24;xmas=12/25;new year day=1/1;new years day=1/1;new year eve=12/31;new years eve=12/31;" +
        "valentine day=2/14;valentines day=2/14;st patrick day=3/17;st. patrick day=3/17;saint patrick day=3/17;saint patrick=3/17;independence day=7/4;halloween=10/31;" +
        "juneteenth=6/19;veterans day=11/11;armistice day=11/11;remembrance day=11/11;boxing day=12/26;bastille day=7/14;groundhog day=2/2;cinco de mayo=5/5;" +
        "international workers day=5/1;earth day=4/22;anzac day=4/25;canada day=7/1;australia day=1/26;inauguration day=1/20;epiphany=1/6;international women day=3/8;" +
        "thanksgiving=11/4.4;thanksgiving day=11/4.4;labor day=9/1.1;labour day=9/1.1;memorial day=5/1.5;martin luther king day=1/1.3;mlk day=1/1.3;martin luther king jr. day=1/1.3;" +
        "presidents day=2/1.3;president day=2/1.3;columbus day=10/1.2;mother day=5/7.2;mothers day=5/7.2;father day=6/7.3;fathers day=6/7.3;" +
        "black friday=11/4.4+1;cyber monday=11/4.4+4;election day=11/1.1+1;" +
        "easter=e+0;easter sunday=e+0;easter day=e+0;easter monday=e+1;good friday=e-2;maundy thursday=e-3;holy saturday=e-1;palm sunday=e-7;ash wednesday=e-46;" +
        "ascension day=e+39;whit monday=e+50;whit sunday=e+49;pentecost=e+49";

    // Rules stay as they are written until one is asked for: few articles name a holiday.
    private static readonly Lazy<Dictionary<string, string>> _byName = new(Read);

    public static bool TryFind(string name, out Holiday holiday)
    {
        bool isFound = _byName.Value.TryGetValue(name, out string? rule);
        holiday = isFound ? Rule(rule!) : default;
        return isFound;
    }

    private static Dictionary<string, string> Read()
    {
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string entry in Names.Split(';'))
        {
            int equals = entry.IndexOf('=', StringComparison.Ordinal);
            byName.Add(entry[..equals], entry[(equals + 1)..]);
        }
        return byName;
    }

    private static Holiday Rule(string rule)
    {
        if (rule[0] == 'e')
            return new Holiday(0, Number(rule.AsSpan(1)), 0);
        int slash = rule.IndexOf('/', StringComparison.Ordinal), dot = rule.IndexOf('.', StringComparison.Ordinal), plus = rule.IndexOf('+', StringComparison.Ordinal);
        int month = Number(rule.AsSpan(0, slash));
        if (dot < 0)
            return new Holiday(month, Number(rule.AsSpan(slash + 1)), 0);
        int end = plus < 0 ? rule.Length : plus;
        return new Holiday(month, Number(rule.AsSpan(dot + 1, end - dot - 1)), Number(rule.AsSpan(slash + 1, dot - slash - 1)), plus < 0 ? 0 : Number(rule.AsSpan(plus)));
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture);
}
