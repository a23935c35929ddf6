using System.Globalization;

namespace FactLint.Language.Semantics.Quantities;

/// <summary>
/// Units of measure by name and symbol, with their size (BIPM, The International System of Units, 9th edition; NIST Handbook 44, appendix C). A ton is
/// the American one; a gallon likewise.
/// </summary>
internal static class Units
{
    // name, other spellings and symbols = factor to the base unit of the kind; symbols after the semicolon mind their case.
    private const string Text = """
        Length
        meter metre ; m = 1
        kilometer kilometre kilometers km kms klick ; = 1000
        centimeter centimetre cm ; = 0.01
        millimeter millimetre mm ; = 0.001
        micrometer micrometre micron ; μm µm = 0.000001
        nanometer nanometre ; nm = 0.000000001
        mile mi ; = 1609.344
        yard yd yds ; = 0.9144
        foot feet ft ; = 0.3048
        inch inches ; in = 0.0254
        light-year lightyear ; = 9460730472580800
        Area
        hectare ; ha = 10000
        acre ; = 4046.8564224
        Volume
        liter litre ; l L = 1
        milliliter millilitre ml ; = 0.001
        centiliter centilitre ; cl = 0.01
        gallon gal ; = 3.785411784
        pint ; pt = 0.473176473
        quart ; qt = 0.946352946
        barrel bbl bpd ; = 158.987294928
        bushel ; = 35.23907016688
        Weight
        kilogram kilogramme kilo kg kgs ; = 1
        gram gramme ; g = 0.001
        milligram milligramme mg ; = 0.000001
        microgram microgramme mcg ; μg µg = 0.000000001
        tonne ; t = 1000
        ton ; = 907.18474
        kiloton kilotonne ; kt = 1000000
        megaton megatonne ; Mt = 1000000000
        pound lb lbs ; = 0.45359237
        ounce oz ; = 0.028349523125
        carat ; = 0.0002
        Speed
        mph ; = 0.44704
        kph kmh kmph km/h ; = 0.27777777777777777778
        knot ; = 0.51444444444444444444
        Energy
        joule ; J = 1
        kilojoule kj ; = 1000
        calorie ; cal = 4.184
        kilocalorie kcal ; = 4184
        kilowatt-hour kilowatthour kwh ; = 3600000
        megawatt-hour megawatthour mwh ; = 3600000000
        gigawatt-hour gigawatthour gwh ; = 3600000000000
        terawatt-hour terawatthour twh ; = 3600000000000000
        Power
        watt ; W = 1
        kilowatt kw ; = 1000
        megawatt ; MW = 1000000
        gigawatt gw ; = 1000000000
        terawatt ; TW = 1000000000000
        horsepower hp bhp ; = 745.69987158227
        Data
        byte ; = 1
        kilobyte kb ; = 1000
        megabyte ; MB = 1000000
        gigabyte gb ; = 1000000000
        terabyte tb ; = 1000000000000
        petabyte ; PB = 1000000000000000
        megabit mbps ; Mb = 125000
        gigabit gbps ; Gb = 125000000
        megapixel ; = 1
        Angle
        radian rad ; = 1
        Frequency
        hertz hz ; = 1
        kilohertz khz ; = 1000
        megahertz mhz ; = 1000000
        gigahertz ghz ; = 1000000000
        Pressure
        pascal ; Pa = 1
        hectopascal hpa ; = 100
        millibar ; mb = 100
        psi ; = 6894.757293168
        Electric
        volt ; V = 1
        kilovolt kv ; = 1000
        decibel ; dB = 1
        Time
        second sec secs ; = 1
        minute min mins ; = 60
        hour hr hrs ; = 3600
        day ; = 86400
        week ; = 604800
        fortnight ; = 1209600
        month ; = 2629746
        year yr yrs ; = 31556952
        decade ; = 315569520
        century centuries ; = 3155695200
        millennium millennia ; = 31556952000
        millisecond ; ms = 0.001
        """;

    private static readonly string[] KindNames = ["", "Length", "Area", "Volume", "Weight", "Speed", "Energy", "Power", "Data", "Angle", "Frequency", "Pressure", "Electric", "Time"];

    private static readonly Dictionary<string, UnitOfMeasure> Words = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, UnitOfMeasure> Symbols = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, UnitOfMeasure>.AlternateLookup<ReadOnlySpan<char>> ByWord = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly Dictionary<string, UnitOfMeasure>.AlternateLookup<ReadOnlySpan<char>> BySymbol = Symbols.GetAlternateLookup<ReadOnlySpan<char>>();

    static Units()
    {
        UnitKind kind = UnitKind.None;
        foreach (string line in Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = line.IndexOf('=');
            if (equals < 0)
                kind = KindNamed(line);
            else
                Add(line[..equals], kind, decimal.Parse(line[(equals + 1)..], CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A name or symbol of letters, in singular or plural; any case, except for symbols such as m and MW.</summary>
    public static UnitOfMeasure? Of(ReadOnlySpan<char> word) => BySymbol.TryGetValue(word, out UnitOfMeasure? unit) || ByWord.TryGetValue(word, out unit)
        || word.Length > 3 && (word[^1] | 0x20) == 's' && ByWord.TryGetValue(word[..^1], out unit) ? unit : null;

    /// <summary>The square or cube of a length: square mile, cubic meter.</summary>
    public static UnitOfMeasure Raised(UnitOfMeasure length, int power) => power == 2
        ? new("square " + length.Name, UnitKind.Area, length.Factor * length.Factor)
        : new("cubic " + length.Name, UnitKind.Volume, length.Factor * length.Factor * length.Factor * 1000);

    /// <summary>A speed: mile per hour, meter per second.</summary>
    public static UnitOfMeasure PerTime(UnitOfMeasure length, bool hour) =>
        new(length.Name + (hour ? " per hour" : " per second"), UnitKind.Speed, hour ? length.Factor / 3600 : length.Factor);

    /// <summary>The unit that <see cref="Quantity.Unit"/> names; null for a counted noun such as the story of "six-story".</summary>
    public static UnitOfMeasure? Named(string name)
    {
        if (Of(name) is { } plain)
            return plain;
        if (name.StartsWith("square ", StringComparison.Ordinal) && Of(name.AsSpan(7)) is { } square)
            return Raised(square, 2);
        if (name.StartsWith("cubic ", StringComparison.Ordinal) && Of(name.AsSpan(6)) is { } cube)
            return Raised(cube, 3);
        int per = name.IndexOf(" per ", StringComparison.Ordinal);
        return per > 0 && Of(name.AsSpan(0, per)) is { Kind: UnitKind.Length } length ? PerTime(length, name.EndsWith("hour", StringComparison.Ordinal)) : null;
    }

    private static UnitKind KindNamed(string name)
    {
        for (UnitKind kind = UnitKind.Length; kind <= UnitKind.Time; kind++)
        {
            if (name == KindNames[(int)kind])
                return kind;
        }
        return UnitKind.None;
    }

    private static void Add(string names, UnitKind kind, decimal factor)
    {
        string[] halves = names.Split(';');
        string[] words = halves[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var unit = new UnitOfMeasure(words[0], kind, factor);
        foreach (string word in words)
            Words[word] = unit;
        foreach (string symbol in halves[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            Symbols[symbol] = unit;
    }
}
