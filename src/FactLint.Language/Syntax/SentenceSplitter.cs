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
            int end = EndFrom(i);
            if (end > 0 && end <= _tokens.Length)
            {
                Close(end, blockIndex, sentences);
                i = end;
            }
            else
            {
                i++;
            }
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

    // The index one past the last token of the sentence if it ends with token i and what closes it; otherwise 0.
    private int EndFrom(int i)
    {
        char last = _text[_tokens[i].End - 1];
        if (last == '"')
            _quoteOpen = !_quoteOpen;
        if (last is not ('.' or '!' or '?' or '…'))
            return StartsListItem(i + 1) ? i + 1 : 0;
        if (_tokens[i].Kind == TokenKind.Address || IsMarkerPeriod(i))
            return 0;
        int next = SkipClosers(i + 1);
        if (next >= _tokens.Length)
            return 0;
        return StartsListItem(next) || Ends(i, next) ? next : 0;
    }

    private int SkipClosers(int i)
    {
        while (i < _tokens.Length && IsCloser(i))
        {
            if (_text[_tokens[i].Start] == '"')
                _quoteOpen = false;
            i++;
        }
        return i;
    }

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
            ':' or ';' or '=' => token is { Kind: TokenKind.Symbol, Length: > 1 },
            _ => false,
        };
    }

    private readonly bool Ends(int i, int next)
    {
        bool afterCloser = next > i + 1;
        int word = SkipOpeners(next);
        if (word >= _tokens.Length)
            return true;
        CharKind follower = CharKinds.Of(_text[_tokens[word].Start]);
        bool capital = StartsUpper(word);
        if (follower == CharKind.Punctuation)
            return word > next || IsDashOrBullet(word) && _tokens[word].SpaceBefore && !IsAbbreviation(i);
        if (!_tokens[next].SpaceBefore && (!capital || _tokens[i].Length > 1 && IsAbbreviation(i) || !FollowsLowerCase(i)))
            return false;
        if (IsAbbreviation(i))
            return Abbreviated.Ends(_text, _tokens[_start..], i - _start, word - _start);
        if (!capital && follower == CharKind.Letter)
            return word == next && !afterCloser && EndsBeforeLowerCase(i, word);
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

    private readonly bool EndsBeforeLowerCase(int i, int word)
    {
        if (_text[_tokens[i].End - 1] != '.' || _tokens[i].Length > 1)
            return false;
        // eBay, iPhone: a capital inside is as good as one in front.
        return TextOf(word)[1..].ContainsAnyInRange('A', 'Z');
    }

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
    private readonly bool IsMarkerPeriod(int i) => i == _start + 1 && _tokens[i].Length == 1 && _text[_tokens[i].Start] == '.' && !_tokens[i].SpaceBefore
        && i + 1 < _tokens.Length && _tokens[i + 1].SpaceBefore && ListMarker.At(_text, _tokens, _start).IsSomething;

    // Items of a list that runs on within one block: after "1." comes "2.", after "a)" comes "b)".
    private bool StartsListItem(int i)
    {
        if (i == 1)
            _marker = ListMarker.At(_text, _tokens, 0);
        if (!_marker.IsSomething || i >= _tokens.Length || !_tokens[i].SpaceBefore)
            return false;
        var marker = ListMarker.At(_text, _tokens, i);
        if (!marker.Follows(_marker))
            return false;
        _marker = marker;
        return true;
    }
}
