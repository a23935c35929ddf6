using static FactLint.Language.Semantics.Quantities.NumberWordClass;

namespace FactLint.Language.Semantics.Quantities;

/// <summary>
/// Adds up number words from left to right: "two hundred and two thousand" is 202,000, "ninety-five hundred" 9,500. Stops before the first
/// word that does not join.
/// </summary>
internal ref struct CountingWords
{
    private readonly ReadOnlySpan<char> _text;
    private readonly bool _joinsWithAnd;
    private readonly bool _begun;
    private readonly bool _isWord;
    private decimal _total;
    private decimal _current;
    private long _lastScale;
    private NumberWordClass _last;

    public CountingWords(ReadOnlySpan<char> text, int start, bool joinsWithAnd)
    {
        _text = text;
        End = start;
        _joinsWithAnd = joinsWithAnd;
        _lastScale = long.MaxValue;
    }

    /// <summary>Goes on from a number that ends at <paramref name="end"/>: digits, or the one of "a hundred".</summary>
    public CountingWords(ReadOnlySpan<char> text, int end, bool joinsWithAnd, decimal number, bool isWord = false)
        : this(text, end, joinsWithAnd)
    {
        _current = number;
        _begun = true;
        _isWord = isWord;
    }

    public int End { get; private set; }

    public readonly decimal Value => _total + _current;

    public bool IsOrdinal { get; private set; }

    /// <summary>Its last word is a plural: two hundreds, dozens.</summary>
    public bool IsPlural { get; private set; }

    /// <summary>The factor of the number's last word; 1 when that is no hundred, million ….</summary>
    public readonly long Factor => _last switch
    {
        Scale => _lastScale,
        Hundred => 100,
        Dozen => 12,
        _ => 1,
    };

    /// <summary>The value of the last word when it was one of twenty to ninety, else 0.</summary>
    public readonly decimal LastTens => _last == Tens ? _current % 100 : 0;

    /// <summary>What was added after the last "and"; 0 without one.</summary>
    public decimal AfterAnd { get; private set; }

    /// <summary>The factor before that "and" when it was a thousand or more, else 1.</summary>
    public long ScaleBeforeAnd { get; private set; }

    public readonly bool IsAny => _last != None || _begun;

    /// <summary>Takes all words that join, from the place where the last one ended.</summary>
    public void Read()
    {
        while (!IsOrdinal && !IsPlural)
        {
            int at = IsAny ? Letters.NextWord(_text, End) : End;
            if (at < 0)
                return;
            int end = Letters.EndOfWord(_text, at);
            NumberWord word = NumberWords.Of(_text[at..end]);
            if (word.Class == None)
            {
                if (!Letters.IsWord(_text, at, "and") || !TakeAnd(end))
                    return;
                continue;
            }
            if (!Fits(word) || _last == Scale && _lastScale >= 1_000_000 && word.Class is Digit or Teen or Tens && !IsMultiplied(end))
                return;
            Take(word);
            End = end;
        }
    }

    // "a million two hundred", but "sold a million two years ago".
    private readonly bool IsMultiplied(int end)
    {
        for (int words = 0; words < 3 && Letters.NextWord(_text, end) is > 0 and int at; words++)
        {
            end = Letters.EndOfWord(_text, at);
            NumberWord word = NumberWords.Of(_text[at..end]);
            if (word.Class is Hundred or Scale or None)
                return word.Class != None;
        }
        return false;
    }

    private readonly bool Fits(NumberWord word)
    {
        if (word.IsOrdinal && (word.IsPlural || Value == 1 && IsAny && word.Class is Hundred or Scale))
            return false;
        bool fromDigits = _last == None && IsAny;
        bool opens = !IsAny || _last is Hundred or Scale && (_isWord || !_begun);
        return word.Class switch
        {
            Digit => opens || _last == Tens && word.Value > 0 && _current % 10 == 0,
            Teen => opens && !word.IsPlural,
            Tens => opens,
            Hundred => fromDigits || _last is Digit or Teen or Tens && _current is > 0 and < 100,
            Dozen => IsAny && _total == 0 && _current > 0,
            Scale => fromDigits || IsAny && _current > 0 && word.Value < _lastScale || _last == Scale && _lastScale == 100_000 && word.Value == 10_000_000,
            _ => false,
        };
    }

    private void Take(NumberWord word)
    {
        switch (word.Class)
        {
            case Digit or Teen or Tens:
                _current += word.Value;
                break;
            case Hundred or Dozen:
                _current *= word.Value;
                break;
            case Scale when _current == 0:
                _total *= word.Value;
                break;
            default:
                _total += _current * word.Value;
                _current = 0;
                _lastScale = word.Value;
                break;
        }
        _last = word.Class;
        IsOrdinal = word.IsOrdinal;
        IsPlural = word.IsPlural;
    }

    // "two hundred and six", "one thousand and two hundred", "3 hundred and 21"; not "one hundred and two hundred".
    private bool TakeAnd(int afterAnd)
    {
        if (!_joinsWithAnd || _last is not (Hundred or Scale))
            return false;
        int at = Letters.AfterSpace(_text, afterAnd);
        if (at < 0)
            return false;
        decimal room = _last == Hundred ? 100 : _lastScale;
        (decimal tail, int end, bool ordinal) = TailAt(at, room);
        if (end == 0)
            return false;
        _current += tail;
        AfterAnd = tail;
        ScaleBeforeAnd = _last == Scale ? _lastScale : 1;
        End = end;
        _last = tail % 100 is >= 20 && tail % 10 == 0 ? Tens : Digit;
        IsOrdinal = ordinal;
        return true;
    }

    private readonly (decimal Tail, int End, bool IsOrdinal) TailAt(int at, decimal room)
    {
        if (char.IsAsciiDigit(_text[at]))
        {
            bool read = DigitReader.TryRead(_text, at, out NumberReading digits, out _);
            return read && digits is { Form: NumberForm.Cardinal, HasPoint: false } && digits.Value < room && digits.Value < 1000 && room <= 1000 ? (digits.Value, digits.End, false) : default;
        }
        var tail = new CountingWords(_text, at, joinsWithAnd: false);
        tail.ReadSmall();
        return tail.IsAny && tail.Value > 0 && tail.Value < room && (room <= 1000 || _isWord || !_begun) ? (tail.Value, tail.End, tail.IsOrdinal) : default;
    }

    /// <summary>Takes hundreds, thousands and millions only: what multiplies a number with decimals.</summary>
    public void ReadFactors()
    {
        while (Letters.NextWord(_text, End) is > 0 and int at)
        {
            int end = Letters.EndOfWord(_text, at);
            NumberWord word = NumberWords.Of(_text[at..end]);
            if (word.Class is not (Hundred or Scale) || word.IsOrdinal || word.IsPlural || !Fits(word))
                return;
            Take(word);
            End = end;
        }
    }

    // Up to 999; when a hundred follows that does not belong to it, it was no tail.
    private void ReadSmall()
    {
        while (!IsOrdinal)
        {
            int at = IsAny ? Letters.NextWord(_text, End) : End;
            if (at < 0)
                return;
            int end = Letters.EndOfWord(_text, at);
            NumberWord word = NumberWords.Of(_text[at..end]);
            if (word.Class is None or Dozen or Scale or Share || !Fits(word))
                return;
            Take(word);
            End = end;
        }
    }
}
