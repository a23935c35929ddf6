using FactLint.Language.Lexicon;
using FactLint.Language.Text;

namespace FactLint.Language.Syntax;

/// <summary>
/// Cuts a block of prose into tokens in one pass, with the splits of Universal Dependencies' English treebanks. A word's number in the table is
/// that of the word it stands for: the number of <c>n't</c> is that of <c>not</c>, of <c>wo</c> before it that of <c>will</c>.
/// </summary>
internal ref struct Tokenizer
{
    // couldn't've has two.
    private const int MostClitics = 3;

    private readonly ReadOnlySpan<char> _text;
    private readonly WordTable _words;
    private readonly List<Token> _tokens;
    private int _at;
    private int _searched;
    private bool _space = true;

    private Tokenizer(ReadOnlySpan<char> text, int at, WordTable words, List<Token> tokens)
    {
        _text = text;
        _at = at;
        _words = words;
        _tokens = tokens;
    }

    /// <summary>Appends the tokens of <paramref name="block"/> to <paramref name="tokens"/>; never throws.</summary>
    public static void Tokenize(string prose, TextSpan block, WordTable words, List<Token> tokens) =>
        new Tokenizer(prose.AsSpan(0, block.End), block.Start, words, tokens).Run();

    private void Run()
    {
        while (_at < _text.Length)
        {
            switch (CharKinds.Of(_text[_at]))
            {
                case CharKind.Space:
                    _space = true;
                    _at++;
                    break;
                case CharKind.Letter:
                    ReadWord();
                    break;
                case CharKind.Digit:
                    ReadNumber();
                    break;
                case CharKind.HighSurrogate:
                    ReadPair();
                    break;
                case CharKind.Mark when _at + 1 < _text.Length && CharKinds.EndOfWord(_text, _at) is var end && end > _at + 1:
                    EmitWord(end);
                    break;
                default:
                    ReadMark();
                    break;
            }
        }
    }

    private void ReadWord()
    {
        int end = CharKinds.EndOfWord(_text, _at);
        if (end < _text.Length && CharKinds.Of(_text[end]) != CharKind.Space)
        {
            char next = _text[end];
            if (next is '.' or '@' or ':' or '-' or '+' && end >= _searched && Addresses.EndOf(_text, _at, end, out _searched) is > 0 and int address)
            {
                Emit(address, TokenKind.Address);
                return;
            }
            end = ExtendWord(end, next);
        }
        EmitWord(end);
    }

    // Joins what belongs to a word beyond its letters: an apostrophe inside, an abbreviation's period, a prefix's hyphen.
    private int ExtendWord(int end, char next)
    {
        if (next == '-' && IsLetterAt(end + 1) && (Affixes.IsPrefix(_text[_at..end]) || Affixes.IsSuffix(WordAt(end + 1))))
        {
            end = CharKinds.EndOfWord(_text, end + 1);
            next = end < _text.Length ? _text[end] : ' ';
        }
        while (CharKinds.IsApostrophe(next) && IsLetterAt(end + 1))
        {
            end = CharKinds.EndOfWord(_text, end + 1);
            next = end < _text.Length ? _text[end] : ' ';
        }
        if (next == '.')
            return Periods.EndOfWord(_text, _at, end);
        if (next == '$' && end - _at <= 3 && char.IsAsciiLetterUpper(_text[_at]))
            return end + 1;
        return next == '&' && IsLetterAt(end + 1) && end - _at <= 3 && char.IsAsciiLetterUpper(_text[_at]) && char.IsAsciiLetterUpper(_text[end + 1])
            ? CharKinds.EndOfWord(_text, end + 1) : end;
    }

    private void ReadNumber()
    {
        int end = Numbers.EndOf(_text, _at);
        if (!IsLetterAt(end))
        {
            Emit(end, TokenKind.Number);
            return;
        }
        int letters = CharKinds.EndOfWord(_text, end);
        ReadOnlySpan<char> suffix = _text[end..letters];
        if (Numbers.IsUnit(suffix) || suffix.Length == 1 && letters < _text.Length && _text[letters] == '.' && suffix[0] is 'a' or 'p')
            Emit(end, TokenKind.Number);
        else
            Emit(letters, suffix is "s" or "st" or "nd" or "rd" or "th" ? TokenKind.Number : TokenKind.Word);
    }

    private void ReadPair()
    {
        if (CharKinds.OfPair(_text, _at) is CharKind.Letter or CharKind.Digit)
            EmitWord(CharKinds.EndOfWord(_text, _at));
        else
            Emit(Symbols.EndOfPair(_text, _at), TokenKind.Symbol);
    }

    private void ReadMark()
    {
        char c = _text[_at];
        if (CharKinds.IsApostrophe(c) && EndOfApostrophe() is > 0 and int clipped)
        {
            EmitWord(clipped);
            return;
        }
        if (c is '@' or '#' && Addresses.EndOfHandle(_text, _at) is > 0 and int handle)
        {
            Emit(handle, TokenKind.Address);
            return;
        }
        if (c == '.' && _space && _at + 1 < _text.Length && CharKinds.IsDigit(_text[_at + 1]))
        {
            Emit(Numbers.EndOf(_text, _at + 1), TokenKind.Number);
            return;
        }
        if (_space && Symbols.EndOfEmoticon(_text, _at) is > 0 and int face)
            Emit(face, TokenKind.Symbol);
        else
            Emit(Symbols.EndOfMark(_text, _at), CharKinds.Of(c) == CharKind.Punctuation ? TokenKind.Punctuation : TokenKind.Symbol);
    }

    // 's after a mark or a space, 'em, '90s; 0 when the apostrophe stands alone.
    private readonly int EndOfApostrophe()
    {
        int end = CharKinds.EndOfWord(_text, _at + 1);
        if (end == _at + 1)
            return 0;
        ReadOnlySpan<char> word = _text[(_at + 1)..end];
        bool decade = word.Length == 3 && char.IsAsciiDigit(word[0]) && word[1] == '0' && word[2] == 's';
        return decade || Contractions.IsClitic(word) || Contractions.IsClipped(word) ? end : 0;
    }

    private void EmitWord(int end, int clitics = 0)
    {
        ReadOnlySpan<char> word = _text[_at..end];
        int cut = clitics == MostClitics ? 0 : word.IndexOfAny('\'', '’', 'ʼ') > 0 || word.Contains('`') ? Contractions.LastCut(word) : Contractions.CutOfFused(word);
        if (cut == 0)
        {
            Emit(end, TokenKind.Word);
            return;
        }
        int start = _at;
        bool negated = end - start - cut == 3 && (_text[end - 1] | 0x20) == 't' && CharKinds.IsApostrophe(_text[end - 2]);
        if (negated && Contractions.FullFormBeforeNot(_text[start..(start + cut)]) is { } full)
            Emit(start + cut, TokenKind.Word, _words.Find(full));
        else
            EmitWord(start + cut, clitics + 1);
        if (CharKinds.IsApostrophe(_text[start + cut]) || negated)
            EmitClitic(end);
        else
            Emit(end, TokenKind.Word);
    }

    private void EmitClitic(int end)
    {
        string? full = Contractions.FullForm(_text[_at..end]);
        Emit(end, TokenKind.Word, _words.Find(full ?? _text[_at..end]));
    }

    private void Emit(int end, TokenKind kind) => Emit(end, kind, _words.Find(_text[_at..end]));

    private void Emit(int end, TokenKind kind, int wordId)
    {
        _tokens.Add(new Token(_at, end - _at, wordId, kind, _space));
        _space = false;
        _at = end;
    }

    private readonly bool IsLetterAt(int at) => at < _text.Length && CharKinds.IsLetter(_text[at]);

    private readonly ReadOnlySpan<char> WordAt(int at) => _text[at..CharKinds.EndOfWord(_text, at)];
}
