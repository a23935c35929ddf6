using System.Collections.Immutable;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Quantities;

/// <summary>
/// Finds quantities in a single pass over the characters that belong to no date: digits, currency signs and the words that numbers begin with wake
/// the readers, everything else is stepped over.
/// </summary>
internal ref struct QuantityScanner
{
    private readonly string _prose;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<DateReference> _dates;
    private readonly List<Quantity> _found;
    private ReadOnlySpan<char> _text;
    private int _start;
    private bool _isHeadline;
    private int _token;
    private int _date;

    public QuantityScanner(SyntaxTree tree, ImmutableArray<DateReference> dates, List<Quantity> found)
    {
        _prose = tree.Article.Prose;
        _tokens = tree.Tokens.AsSpan();
        _dates = dates.AsSpan();
        _found = found;
    }

    /// <summary>Appends the quantities of a block; blocks come in the order of the article.</summary>
    public void Scan(Block block)
    {
        _text = _prose.AsSpan(0, block.Span.End);
        _start = block.Span.Start;
        _isHeadline = block.Kind is BlockKind.Headline or BlockKind.Subheading;
        int at = _start;
        while (at < _text.Length)
        {
            while (_date < _dates.Length && _dates[_date].Span.End <= at)
                _date++;
            int stop = _date < _dates.Length ? Math.Min(_dates[_date].Span.Start, _text.Length) : _text.Length;
            at = at < stop ? ScanTo(at, stop) : Math.Max(at, _dates[_date].Span.End);
        }
    }

    private int ScanTo(int at, int stop)
    {
        while (at < stop)
        {
            char c = _text[at];
            if (char.IsAsciiLetter(c))
                at = ReadWord(at);
            else if (char.IsAsciiDigit(c))
                at = ReadNumber(at, at);
            else if (c <= ' ' || c is ',' or '\'' or '"')
                at++;
            else
                at = c < 128 ? ReadMark(at, c) : ReadOther(at, c);
        }
        return at;
    }

    private int ReadMark(int at, char c)
    {
        switch (c)
        {
            case '$':
                return ReadSign(at);
            case '.' when Letters.IsDigit(_text, at + 1) && (at == _start || !char.IsLetterOrDigit(_text[at - 1])):
                return ReadNumber(at, at);
            case '-' or '+' when Letters.IsDigit(_text, at + 1) && (at == _start || Letters.IsSpace(_text[at - 1]) || _text[at - 1] is '(' or '['):
                return ReadNumber(at, at);
            case '-' when at + 2 < _text.Length && _text[at + 1] == ' ' && Letters.IsDigit(_text, at + 2) && (at == _start || _text[at - 1] == ' '):
                return ReadSpacedMinus(at);
            case '%' when at == _start || Letters.IsSpace(_text[at - 1]):
                Add(at, new Measured(QuantityType.Percent, null, null, at + 1), default);
                return at + 1;
            case '@' or '#' when Letters.IsLetter(_text, at + 1):
                return EndOfRun(at + 1);
            default:
                return at + 1;
        }
    }

    private int ReadOther(int at, char c)
    {
        if (Currencies.OfSign(c) is not null)
            return ReadSign(at);
        if (c is '−' && Letters.IsDigit(_text, at + 1) || VulgarFraction.Of(c) is not null)
            return ReadNumber(at, at);
        return char.IsLetter(c) ? EndOfRun(at) : at + 1;
    }

    // "to convert - 20 degrees": a minus apart from its number is read before temperatures, and where nothing else stands.
    private int ReadSpacedMinus(int at)
    {
        if (!NumberReader.TryRead(_text, at + 2, out NumberReading number))
            return at + 1;
        Measured measured = MeasureReader.After(_text, number);
        bool alone = at == _start && measured.End == _text.Length;
        if (!alone && measured.Type != QuantityType.Temperature || measured.Value is null)
            return at + 2;
        Add(at, measured with { Value = -measured.Value }, number);
        return measured.End;
    }

    private int ReadSign(int sign)
    {
        string code = CurrencyReader.OfSign(_text, sign, out int start);
        int amount = sign + 1;
        if (amount < _text.Length && _text[amount] is ' ' or '\u00A0' or '\u202F')
            amount++;
        if (!CurrencyReader.TryReadAmount(_text, amount, out NumberReading number) || InAddress(sign))
            return sign + 1;
        if (start > _start && _text[start - 1] is '-' or '−' && (start - 1 == _start || !char.IsLetterOrDigit(_text[start - 2]) && _text[start - 2] is not ')'))
        {
            start--;
            number = number with { Value = -number.Value };
        }
        return AddMoney(start, new Measured(QuantityType.Currency, number.Value, code, number.End), number);
    }

    private readonly int AddMoney(int start, in Measured money, in NumberReading number)
    {
        Measured whole = Rates.OfMoney(_text, money);
        Add(start, whole, number);
        return whole.End;
    }

    private int ReadWord(int at)
    {
        int end = Letters.EndOfWord(_text, at);
        char next = end < _text.Length ? _text[end] : ' ';
        if (char.IsAsciiDigit(next))
            return ReadMixed(at, end);
        if (next > 127 && char.IsLetter(next))
            return EndOfRun(end);
        int length = end - at;
        if (char.IsAsciiLetterUpper(_text[at]) && length <= 5 && (next == ' ' && Letters.IsDigit(_text, end + 1) || next == '.' && length == 2) && ReadPrefixed(at, end) is > 0 and int money)
            return money;
        if (!WordFilter.IsPossible(_text[at], length > 1 ? _text[at + 1] : '\0', length))
            return end;
        if (length is > 2 and < 6 && char.IsAsciiLetterLower(_text[at]) && next == ' ' && Letters.IsDigit(_text, end + 1) && ReadPrefixed(at, end) is > 0 and int lower)
            return lower;
        if (NumberReader.TryRead(_text, at, out NumberReading number))
            return ReadWords(at, end, number);
        return ReadBare(at, end);
    }

    // Number words: "one" may be a pronoun, an ordinal may be half of "second to last".
    private int ReadWords(int at, int end, in NumberReading number)
    {
        if (number.Form == NumberForm.Ordinal)
            return ReadOrdinal(at, end, number);
        if (end - at == 3 && number.End == end && number.Value == 1 && !IsUnitNext(end) && Pronouns.IsOne(_text, at, end, _start) || CodeShapes.IsNameWord(_text, number, _start) && !_isHeadline && !IsInCapitals(number))
            return number.End;
        return ReadNumber(at, at);
    }

    // "that one mile"
    private readonly bool IsUnitNext(int end) => Letters.AfterSpace(_text, end) is > 0 and int at && UnitReader.TryRead(_text, at, false, out UnitOfMeasure unit, out int last) && last - at > 2 && unit.Kind != UnitKind.Time;

    private readonly bool IsInCapitals(in NumberReading number) => number.End - number.Start > 2 && char.IsAsciiLetterUpper(_text[number.Start + 1]);

    private readonly int ReadOrdinal(int at, int end, in NumberReading number)
    {
        int last = RelativeOrdinals.EndOfToLast(_text, end);
        if (last > 0)
        {
            int start = at >= 4 && _text[(at - 4)..at].Equals("the ", StringComparison.OrdinalIgnoreCase) ? at - 4 : at;
            _found.Add(new Quantity(TextSpan.FromBounds(start, last), QuantityType.Ordinal, null, null));
            return last;
        }
        if (CodeShapes.IsNameWord(_text, number, _start) && number.Value != 1 && !_isHeadline && !char.IsAsciiLetterUpper(_text[Math.Min(number.Start + 1, _text.Length - 1)]) && Letters.IsWord(_text, at, "Second"))
            return number.End;
        _found.Add(new Quantity(TextSpan.FromBounds(at, number.End), QuantityType.Ordinal, number.Value, null) { LastDigit = number.Unit });
        return number.End;
    }

    private readonly int ReadBare(int at, int end)
    {
        char first = (char)(_text[at] | 0x20);
        Measured bare = default;
        if (first == 'p' && PercentReader.TryBare(_text, at, out bare) || first is 'c' or 'f' or 'd' && TemperatureReader.TryBare(_text, at, out bare))
        {
            _found.Add(new Quantity(TextSpan.FromBounds(at, bare.End), bare.Type, bare.Value, bare.Unit));
            return bare.End;
        }
        if (!RelativeOrdinals.TryRead(_text, at, end, out int start, out int last))
            return end;
        _found.Add(new Quantity(TextSpan.FromBounds(start, last), QuantityType.Ordinal, null, null));
        return last;
    }

    // USD 200, Rs. 5 crore: a code or short name apart from its amount.
    private int ReadPrefixed(int at, int end)
    {
        ReadOnlySpan<char> prefix = _text[at..end];
        if (!Currencies.MayStandApart(prefix))
            return 0;
        int amount = Letters.SkipSpaces(_text, _text[end] == '.' ? end + 1 : end);
        decimal factor = 1;
        string? code = Currencies.OfPrefix(prefix);
        if (code is null && prefix.Length == 4 && prefix[0] == 'M' && (code = Currencies.OfCode(prefix[1..])) is not null)
            factor = 1_000_000;
        return code is null ? 0 : ReadAmount(at, amount, code, factor);
    }

    private int ReadAmount(int at, int amount, string code, decimal factor)
    {
        if (!CurrencyReader.TryReadAmount(_text, amount, out NumberReading number) || Letters.IsLetter(_text, number.End) || InAddress(at))
            return 0;
        number = number with { Value = number.Value * factor, Scale = number.Scale * factor, Unit = number.Unit * factor };
        return AddMoney(at, new Measured(QuantityType.Currency, number.Value, code, number.End), number);
    }

    // Letters and digits in one: RM120, USD115.5, R2.4bn are money, A380 and 24703L202 codes.
    private int ReadMixed(int at, int end)
    {
        ReadOnlySpan<char> prefix = _text[at..end];
        if (prefix.Length <= 4 && char.IsAsciiLetter(prefix[0]) && Currencies.OfPrefix(prefix) is { } code && (prefix.Length > 1 || IsLargeSum(end)) && ReadAmount(at, end, code, 1) is > 0 and int money)
            return money;
        return EndOfRun(end);
    }

    // R100 may be a road; R2.4bn and R1,500 are rand.
    private readonly bool IsLargeSum(int at) => NumberReader.TryRead(_text, at, out NumberReading number)
        && (number.IsGrouped || number.Scale > 1 || number.HasPoint && number.Unit == 0.01m || number.End < _text.Length && _text[number.End] is 'm' && !Letters.IsLetter(_text, number.End + 1));

    private int ReadNumber(int at, int start)
    {
        if (!NumberReader.TryRead(_text, at, out NumberReading number))
            return Math.Max(at + 1, Skip(at));
        if (number.Form == NumberForm.Ordinal)
        {
            if (!InAddress(at))
                _found.Add(new Quantity(TextSpan.FromBounds(at, number.End), QuantityType.Ordinal, number.Value, null) { LastDigit = number.Unit });
            return number.End;
        }
        if (number.IsDigits && EndOfCode(number) is > 0 and int code)
            return code;
        if (CodeShapes.IsLabelled(_text, number))
            return number.End;
        Measured measured = MeasureReader.After(_text, number);
        if (measured.IsTime)
            return measured.End;
        if (measured.Type == QuantityType.Number)
            return ReadPlain(start, number, measured);
        if (measured.Type == QuantityType.Currency)
            return AddMoney(start, measured, number);
        Add(start, measured, number);
        return measured.End;
    }

    private int ReadPlain(int start, in NumberReading number, Measured measured)
    {
        int end = number.End;
        if (end < _text.Length && Letters.IsLetter(_text, end))
            return ReadClose(start, number);
        if (number.Form == NumberForm.Cardinal && Compounds.IsDescription(_text, end))
            return end;
        if (number.IsDigits && (CodeShapes.IsYear(_text, number) || CodeShapes.IsAddress(_text, number)) || NumberContexts.IsHalfOfGame(_text, number))
            return end;
        if (AgeReader.IsAge(_text, number, ref start))
        {
            Add(start, new Measured(QuantityType.Age, number.Value, "year", end), number);
            return end;
        }
        if (_text[..end].EndsWith("/32") && number.IsDigits)
        {
            // Bond prices are quoted in 32nds of a dollar.
            Add(start, new Measured(QuantityType.Currency, number.Value, "USD", end), number);
            return end;
        }
        if (number.Scale == 1000 && NumberContexts.IsRace(_text, number))
        {
            NumberReading distance = number with { Value = number.Value / 1000, Scale = 1, Unit = 1 };
            Add(start, new Measured(QuantityType.Dimension, distance.Value, "kilometer", end), distance);
            return end;
        }
        Measured whole = Ratios.Of(_text, number, measured);
        Add(start, whole, number);
        return whole.End;
    }

    // Letters close behind the digits that are no unit: "2m people" counts millions, the rest are codes.
    private int ReadClose(int start, in NumberReading number)
    {
        if (!number.IsDigits)
            return EndOfRun(number.End);
        bool million = _text[number.End] is 'm' or 'M' && !Letters.IsLetter(_text, number.End + 1) && MillionLetter.CountsThings(_text, number.End + 1);
        if (!million)
            return EndOfRun(number.End);
        NumberReading millions = number with { End = number.End + 1, Value = number.Value * 1_000_000, Unit = number.Unit * 1_000_000, Scale = 1_000_000 };
        Add(start, new Measured(QuantityType.Number, millions.Value, null, millions.End), millions);
        return millions.End;
    }

    private int EndOfCode(in NumberReading number)
    {
        if (CodeShapes.EndOfRun(_text, number) is > 0 and int run)
            return run;
        if (CodeShapes.IsCode(_text, number) || CodeShapes.IsListMarker(_text, number, _start) || InAddress(number.Start))
            return Math.Max(number.End, EndOfRun(number.End));
        return 0;
    }

    private readonly int EndOfRun(int at)
    {
        while (at < _text.Length && (char.IsLetterOrDigit(_text[at]) || _text[at] is '_' || _text[at] is '-' or '.' or ',' && Letters.IsDigit(_text, at + 1) && char.IsAsciiDigit(_text[at - 1])))
            at++;
        return at;
    }

    private readonly int Skip(int at)
    {
        while (at < _text.Length && (char.IsAsciiLetterOrDigit(_text[at]) || _text[at] is '.' or ',' or ':' or '/' && Letters.IsDigit(_text, at + 1)))
            at++;
        return at;
    }

    private bool InAddress(int at)
    {
        while (_token < _tokens.Length && _tokens[_token].End <= at)
            _token++;
        return _token < _tokens.Length && _tokens[_token].Kind == TokenKind.Address && _tokens[_token].Start <= at;
    }

    private readonly void Add(int start, in Measured measured, in NumberReading number) => _found.Add(new Quantity(TextSpan.FromBounds(start, measured.End), measured.Type, measured.Value, measured.Unit)
    {
        Number = number.End > number.Start && !measured.IsShare ? TextSpan.FromBounds(number.Start, number.End) : TextSpan.FromBounds(start, measured.End),
        LastDigit = number.Unit * measured.Factor,
        Scale = number.Scale * measured.Factor,
        IsFraction = measured.IsShare || number.Form == NumberForm.Fraction && measured.Type == QuantityType.Number,
    });
}
