using FactLint.Language.Text;

namespace FactLint.Language.Syntax;

/// <summary>
/// Groups the tokens of one block into sentences. A mark that can end a sentence does so unless what follows says otherwise: lower case, a name after
/// a title or an acronym, a comma. Closing quotation marks and brackets stay with their sentence.
/// </summary>
internal ref struct SentenceSplitter
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly int _offset;
    private int _start;
    private bool _quoteOpen;
    private ListMarker _marker;

    private SentenceSplitter(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int offset)
    {
        _text = text;
        _tokens = tokens;
        _offset = offset;
    }

    /// <summary>Appends the sentences of the tokens from <paramref name="first"/> on, all of one block.</summary>
    public static void Split(string prose, List<Token> tokens, int first, int blockIndex, List<Sentence> sentences)
    {
        ReadOnlySpan<Token> own = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens)[first..];
        new SentenceSplitter(prose, own, first).Run(blockIndex, sentences);
    }

    private void Run(int blockIndex, List<Sentence> sentences)
    {
        int i = 0;
        while (i < _tokens.Length)
        {
            int next = i + 1;
            if (EndsAt(i, ref next))
                Close(next, blockIndex, sentences);
            i = next;
        }
        if (_start < _tokens.Length)
            Close(_tokens.Length, blockIndex, sentences);
    }

    private void Close(int end, int blockIndex, List<Sentence> sentences)
    {
        var span = TextSpan.FromBounds(_tokens[_start].Start, _tokens[end - 1].End);
        sentences.Add(new Sentence(sentences.Count, span, _offset + _start, end - _start, blockIndex));
        _start = end;
    }

    // Whether the sentence ends with token i and what closes it; next is the first token after those.
    private bool EndsAt(int i, ref int next)
    {
        char last = _text[_tokens[i].End - 1];
        if (last == '"')
            _quoteOpen = !_quoteOpen;
        if (next >= _tokens.Length)
            return false;
        if (last is not ('.' or '!' or '?' or '…'))
            return StartsListItem(next) || IsInterruption(i) || IsSmile(i) && StartsUpper(next);
        if (_tokens[i].Kind == TokenKind.Address || IsMarkerPeriod(i) || IsPrefixed(i) || IsOpeningEllipsis(i))
            return false;
        next = SkipClosers(next);
        if (next >= _tokens.Length)
            return false;
        return StartsListItem(next) || ListMarker.At(_text, _tokens, next).Mark == ')' || IsSpacedEllipsis(next) || Ends(i, next) && !IsInsideShortQuote(i, next);
    }

    private int SkipClosers(int i)
    {
        while (i < _tokens.Length)
        {
            int length = IsReference(i) ? 3 : IsCloser(i) || IsNoteNumber(i) ? 1 : 0;
            if (length == 0 || IsPlainPeriod(i - 1) && IsSpacedEllipsis(i))
                break;
            if (_text[_tokens[i].Start] == '"')
                _quoteOpen = false;
            i += length;
        }
        return i;
    }

    // [17] or […] after the period: a note or an omission that belongs to the sentence before.
    private readonly bool IsReference(int i) => i + 2 < _tokens.Length && _text[_tokens[i].Start] == '[' && _text[_tokens[i + 2].Start] == ']'
        && (_tokens[i + 1].Kind == TokenKind.Number && _tokens[i + 1].Length <= 3 || _text[_tokens[i + 1].Start] is '.' or '…');

    // "(type 2).10 This": the number of a note, glued to the period.
    private readonly bool IsNoteNumber(int i) => _tokens[i] is { Kind: TokenKind.Number, SpaceBefore: false, Length: <= 3 } && IsPlainPeriod(i - 1)
        && i + 1 < _tokens.Length && _tokens[i + 1].SpaceBefore && StartsUpper(i + 1);

    // ". . . The rest": an omission in front of a sentence.
    private readonly bool IsSpacedEllipsis(int i) => i + 3 < _tokens.Length && IsSpacedPeriod(i) && IsSpacedPeriod(i + 1) && IsSpacedPeriod(i + 2) && StartsUpper(i + 3);

    private readonly bool IsSpacedPeriod(int i) => _tokens[i].SpaceBefore && _text[_tokens[i].Start] == '.';

    private readonly bool IsCloser(int i)
    {
        Token token = _tokens[i];
        char c = _text[token.Start];
        if (!token.SpaceBefore)
            return c is ')' or ']' or '}' or '”' or '’' or '\'' or '"' or '»' or '.' or '!' or '?' or '…' && token.Kind == TokenKind.Punctuation || c == '*' && !IsWordNext(i + 1);
        // " with white space on both sides closes what is open; a smile belongs to what it smiles at.
        bool spaceAfter = i + 1 >= _tokens.Length || _tokens[i + 1].SpaceBefore;
        return c switch
        {
            '"' => _quoteOpen && spaceAfter,
            '”' or '.' or '!' or '?' => token.Kind == TokenKind.Punctuation && token.Length == 1,
            _ => IsSmile(i),
        };
    }

    private readonly bool IsSmile(int i) => _tokens[i] is { Kind: TokenKind.Symbol, Length: > 1, SpaceBefore: true } && _text[_tokens[i].Start] is ':' or ';' or '=';

    // "If they come, we--" At that she left.
    private readonly bool IsInterruption(int i) => i > _start && i + 1 < _tokens.Length && _text[_tokens[i].Start] is '"' or '”' && !_tokens[i].SpaceBefore
        && _text[_tokens[i - 1].Start] is '—' or '-' && !_tokens[i - 1].SpaceBefore && _tokens[i + 1].SpaceBefore && SentenceStarters.Contains(TextOf(i + 1));

    // !Kung: a mark that is glued to what follows it and not to what it follows.
    private readonly bool IsPrefixed(int i) => _tokens[i].SpaceBefore && i + 1 < _tokens.Length && !_tokens[i + 1].SpaceBefore && _tokens[i + 1].Kind is TokenKind.Word or TokenKind.Number;

    private readonly bool Ends(int i, int next)
    {
        bool afterCloser = next > i + 1;
        int word = SkipOpeners(next);
        if (word >= _tokens.Length)
            return true;
        CharKind follower = CharKinds.Of(_text[_tokens[word].Start]);
        bool capital = StartsUpper(word);
        if (follower == CharKind.Punctuation)
            return word > next || IsDashOrBullet(word) && _tokens[word].SpaceBefore && !IsAbbreviation(i) && !IsLowerAfter(word);
        if (!_tokens[next].SpaceBefore && (!capital || _tokens[i].Length > 1 && IsAbbreviation(i) || !FollowsLowerCase(i)))
            return false;
        if (IsAbbreviation(i))
            return Abbreviated.Ends(_text, _tokens[_start..], i - _start, word - _start);
        if (!capital && follower == CharKind.Letter)
            return !afterCloser && (word == next ? EndsBeforeLowerCase(i, word) : IsPlainPeriod(i) && _text[_tokens[next].Start] == '(');
        if (follower == CharKind.Digit && i > 0 && _tokens[i - 1].Kind == TokenKind.Symbol && !_tokens[i - 1].SpaceBefore)
            return false;
        if (IsEllipsis(i) && TextOf(word) is "I")
            return false;
        return !(afterCloser && IsSpeechTagAfterQuote(i, word));
    }

    // A quotation that ends with ? or ! and goes on with its speaker: "Why now?" Meloni asked.
    private readonly bool IsSpeechTagAfterQuote(int i, int word)
    {
        if (_text[_tokens[i].End - 1] is not ('!' or '?') || _text[_tokens[i + 1].Start] is not ('"' or '”' or '’' or '\''))
            return false;
        for (int at = word; at < Math.Min(word + 5, _tokens.Length) && _tokens[at].Kind == TokenKind.Word; at++)
        {
            if (at > word || !StartsUpper(at))
            {
                if (SpeechTags.Contains(TextOf(at)))
                    return true;
            }
        }
        return false;
    }

    // "The Queen! The Queen!" and they bowed; [16: firma? 13:28]: what is quoted is too short, and goes on too soon, to be sentences of its own.
    private readonly bool IsInsideShortQuote(int i, int next)
    {
        if (next > i + 1 || _text[_tokens[i].Start] is not ('!' or '?'))
            return false;
        for (int at = next; at < Math.Min(next + 4, _tokens.Length); at++)
        {
            char c = _text[_tokens[at].Start];
            if (c == ']')
                return true;
            if (c == '”' || c == '"' && !_tokens[at].SpaceBefore)
                return at + 1 < _tokens.Length && char.IsLower(_text[_tokens[at + 1].Start]) && !SpeechTags.Contains(TextOf(at + 1)) && TextOf(at + 1) is not ("he" or "she" or "they");
        }
        return false;
    }

    private readonly bool EndsBeforeLowerCase(int i, int word)
    {
        if (!IsPlainPeriod(i))
            return false;
        // eBay, iPhone: a capital inside is as good as one in front.
        return TextOf(word)[1..].ContainsAnyInRange('A', 'Z');
    }

    private readonly bool IsPlainPeriod(int i) => _tokens[i].Length == 1 && _text[_tokens[i].Start] == '.' && !_tokens[i].SpaceBefore;

    private readonly bool IsEllipsis(int i) => _text[_tokens[i].Start] == '…' || _text[_tokens[i].Start] == '.' && (_tokens[i].Length > 1 || _tokens[i].SpaceBefore);

    // "... and so on", ". . . The rest": dots in front of everything else in the sentence.
    private readonly bool IsOpeningEllipsis(int i)
    {
        int at = i;
        while (at > _start && i - at < 3 && IsSpacedPeriod(at))
            at--;
        return at == _start && IsEllipsis(at);
    }

    private readonly bool IsLowerAfter(int i) => i + 1 < _tokens.Length && _text[_tokens[i].Start] != '•' && char.IsLower(_text[_tokens[i + 1].Start]);

    private readonly int SkipOpeners(int i)
    {
        while (i < _tokens.Length && _text[_tokens[i].Start] is '"' or '“' or '‘' or '\'' or '(' or '[' or '«' or '{' or '`' && _tokens[i].Kind != TokenKind.Word)
            i++;
        return i;
    }

    private readonly bool IsAbbreviation(int i) => _tokens[i].Kind == TokenKind.Word;

    private readonly bool FollowsLowerCase(int i) => i > 0 && _tokens[i - 1].Length > 1 && char.IsLower(_text[_tokens[i - 1].End - 1]);

    private readonly bool IsWordNext(int i) => i < _tokens.Length && !_tokens[i].SpaceBefore && _tokens[i].Kind == TokenKind.Word;

    private readonly bool IsDashOrBullet(int i) => _text[_tokens[i].Start] is '-' or '–' or '—' or '•' or '*' or '·' or '_' or '/';

    private readonly bool StartsUpper(int i) => char.IsUpper(_text[_tokens[i].Start]);

    private readonly ReadOnlySpan<char> TextOf(int i) => _text.Slice(_tokens[i].Start, _tokens[i].Length);

    // The period of "1." or "a." in front of its item.
    private readonly bool IsMarkerPeriod(int i) => SkipBullet(_start) == i - 1 && IsPlainPeriod(i)
        && i + 1 < _tokens.Length && _tokens[i + 1].SpaceBefore && ListMarker.At(_text, _tokens, i - 1).IsSomething;

    // Items of a list that runs on within one block: after "1." comes "2.", after "a)" comes "b)".
    private bool StartsListItem(int i)
    {
        if (i == _start + 1 && ListMarker.At(_text, _tokens, SkipBullet(_start)) is { IsSomething: true } first)
            _marker = first;
        if (!_marker.IsSomething || i >= _tokens.Length || !_tokens[i].SpaceBefore)
            return false;
        var marker = ListMarker.At(_text, _tokens, SkipBullet(i));
        if (!marker.Follows(_marker))
            return IsNewLine(i) && StartsUpper(i);
        _marker = marker;
        return true;
    }

    private readonly int SkipBullet(int i) => i < _tokens.Length && _text[_tokens[i].Start] is '•' or '⁃' or '*' or '·' or '◦' or '▪' ? i + 1 : i;

    private readonly bool IsNewLine(int i) => i > 0 && _text[_tokens[i - 1].End.._tokens[i].Start].Contains('\n');
}
