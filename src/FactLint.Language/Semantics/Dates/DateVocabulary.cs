namespace FactLint.Language.Semantics.Dates;

/// <summary>The words that begin or carry a date. Built when the first date is looked for.</summary>
internal static class DateVocabulary
{
    private const int LongestWord = 14;

    private static readonly Dictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> _words = Build().GetAlternateLookup<ReadOnlySpan<char>>();

    // First letters, one bit each, of words of every length: most words of a text fail here.
    private static readonly uint[] _initials = Initials();

    /// <summary>What a word is; a period at its end is looked through.</summary>
    public static DateWord Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return default;
        int letter = (word[0] | 0x20) - 'a';
        if ((uint)letter > 25 || (_initials[word.Length] >> letter & 1) == 0)
            return default;
        return _words.TryGetValue(word, out DateWord found) || word[^1] == '.' && _words.TryGetValue(word[..^1], out found) ? found : default;
    }

    private static uint[] Initials()
    {
        var initials = new uint[LongestWord + 1];
        foreach (string word in _words.Dictionary.Keys)
        {
            uint bit = 1u << ((word[0] | 0x20) - 'a');
            initials[word.Length] |= bit;
            if (word.Length < LongestWord)
                initials[word.Length + 1] |= bit;
        }
        return initials;
    }

    private static Dictionary<string, DateWord> Build()
    {
        var words = new Dictionary<string, DateWord>(StringComparer.OrdinalIgnoreCase);
        void Add(DateWordKind kind, string entries, DateWordFlags flags = DateWordFlags.None)
        {
            foreach (string entry in entries.Split(' '))
            {
                int equals = entry.IndexOf('=', StringComparison.Ordinal);
                string word = equals < 0 ? entry : entry[..equals];
                words[word] = new DateWord(kind, equals < 0 ? 0 : int.Parse(entry.AsSpan(equals + 1), System.Globalization.CultureInfo.InvariantCulture), flags);
            }
        }
        AddCalendar(Add);
        AddNumbers(Add);
        AddRelations(Add);
        return words;
    }

    private static void AddCalendar(Action<DateWordKind, string, DateWordFlags> add)
    {
        const DateWordFlags none = DateWordFlags.None, plural = DateWordFlags.Plural, ambiguous = DateWordFlags.Ambiguous;
        add(DateWordKind.Month, "january=1 february=2 april=4 june=6 july=7 august=8 september=9 october=10 november=11 december=12 feb=2 aug=8 sept=9 oct=10 nov=11", none);
        add(DateWordKind.Month, "march=3 may=5 jan=1 mar=3 apr=4 jun=6 jul=7 sep=9 dec=12", ambiguous);
        add(DateWordKind.Weekday, "monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7 tues=2 thurs=4 thur=4", none);
        add(DateWordKind.Weekday, "mon=1 tue=2 wed=3 weds=3 thu=4 fri=5 sat=6 sun=7", ambiguous);
        add(DateWordKind.Weekday, "mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7", plural);
        add(DateWordKind.RelativeDay, "yesterday=-1 today=0 tomorrow=1 tmrw=1 tonight=10 tonite=10", none);
        add(DateWordKind.Unit, "second=0 minute=1 hour=2 day=3 night=4 weekday=5 weekend=6 week=7 fortnight=8 month=9 quarter=10 year=11 decade=12 century=13", none);
        add(DateWordKind.Unit, "seconds=0 minutes=1 hours=2 days=3 nights=4 weekdays=5 weekends=6 weeks=7 fortnights=8 months=9 quarters=10 years=11 decades=12 centuries=13", plural);
        add(DateWordKind.Unit, "sec=0 secs=0 min=1 mins=1 hr=2 hrs=2 yr=11 yrs=11", ambiguous);
        add(DateWordKind.DayPart, "morning=0 afternoon=1 evening=2 lunchtime=4 lunch=4 dinnertime=5 breakfast=6 daytime=7", none);
        add(DateWordKind.DayPart, "mornings=0 afternoons=1 evenings=2", plural);
        add(DateWordKind.Season, "summer=1 autumn=2 winter=3", none);
        add(DateWordKind.Season, "spring=0 fall=2", ambiguous);
        add(DateWordKind.NamedHour, "noon=12 midday=12 midnight=0", none);
        add(DateWordKind.QuarterName, "q1=1 q2=2 q3=3 q4=4", none);
        add(DateWordKind.YearKind, "fiscal=0 school=1 calendar=2 financial=0", none);
        add(DateWordKind.Holiday, "christmas xmas thanksgiving easter halloween valentine valentines independence labor labour memorial veterans martin mlk presidents "
            + "president columbus st saint good ash palm black boxing bastille juneteenth mother father mothers fathers groundhog cinco election inauguration "
            + "armistice remembrance earth international epiphany whit pentecost ascension anzac australia canada cyber new maundy holy", none);
    }

    private static void AddNumbers(Action<DateWordKind, string, DateWordFlags> add)
    {
        const DateWordFlags none = DateWordFlags.None;
        add(DateWordKind.Cardinal, "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 "
            + "sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90", none);
        add(DateWordKind.Decade, "twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90", none);
        add(DateWordKind.Hundred, "hundred", none);
        add(DateWordKind.Thousand, "thousand", none);
        add(DateWordKind.Ordinal, "first=1 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 "
            + "fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 final=100", none);
        add(DateWordKind.Half, "half a-half", none);
        add(DateWordKind.Few, "several=3 few=3 couple=2 many=0 some=0 recent=0", none);
        add(DateWordKind.A, "a an", none);
    }

    private static void AddRelations(Action<DateWordKind, string, DateWordFlags> add)
    {
        const DateWordFlags none = DateWordFlags.None;
        add(DateWordKind.Meridiem, "am=0 a.m=0 pm=1 p.m=1", none);
        add(DateWordKind.OClock, "o'clock o’clock oclock", none);
        add(DateWordKind.Relative, "last=-1 previous=-1 past=-2 preceding=-1 this=0 current=0 next=1 coming=1 upcoming=1 following=1 same=5 that=5", none);
        add(DateWordKind.Part, "early=0 earlier=0 beginning=0 start=0 mid=1 middle=1 late=2 later=2 end=2 rest=3", none);
        add(DateWordKind.Every, "every each any", none);
        add(DateWordKind.Frequency, "daily=0 everyday=0 weekly=1 fortnightly=2 biweekly=2 monthly=3 quarterly=4 annually=5 annual=5 yearly=5 biennial=6 biennially=6 hourly=7 nightly=8", none);
        add(DateWordKind.Modifier, "before=0 until=1 till=1 by=0 after=2 since=3 around=4 circa=4", none);
        add(DateWordKind.The, "the", none);
        add(DateWordKind.Of, "of", none);
        add(DateWordKind.And, "and &", none);
        add(DateWordKind.Or, "or", none);
        add(DateWordKind.To, "to through thru", none);
        add(DateWordKind.From, "from", none);
        add(DateWordKind.Between, "between", none);
        add(DateWordKind.At, "at", none);
        add(DateWordKind.On, "on", none);
        add(DateWordKind.In, "in during within", none);
        add(DateWordKind.For, "for", none);
        add(DateWordKind.Ago, "ago", none);
        add(DateWordKind.Once, "once=1 twice=2", none);
        add(DateWordKind.All, "all", none);
    }
}
