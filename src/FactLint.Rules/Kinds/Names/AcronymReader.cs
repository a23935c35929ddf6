using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Names;

/// <summary>Reads short forms of two to six capitals, and the words whose initials they are: "the Port and Rail Agency (PRA)".</summary>
internal sealed class AcronymReader
{
    private const int Longest = 6;

    /// <summary>The most words an expansion has for each letter: small words between count.</summary>
    private const int WordsPerLetter = 2;

    private readonly SyntaxTree _tree;
    private readonly string _initials;
    private readonly bool[] _isSmall;

    public AcronymReader(SyntaxTree tree)
    {
        _tree = tree;
        _isSmall = new bool[tree.Tokens.Length];
        _initials = string.Create(tree.Tokens.Length, this, static (initials, self) =>
        {
            for (int i = 0; i < initials.Length; i++)
                initials[i] = self.InitialOf(i);
        });
    }

    /// <summary>Every short form in running text, in order.</summary>
    public IEnumerable<Acronym> Read()
    {
        foreach (Sentence sentence in _tree.Sentences)
        {
            if (IsShouted(sentence))
                continue;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (LettersAt(i) is { } letters)
                    yield return new Acronym(letters, _tree.Tokens[i].Span, IsBracketed(i) ? ExpansionBefore(i - 1, letters) : null);
            }
        }
    }

    /// <summary>Words anywhere in the article whose initials give the letters.</summary>
    public bool IsSpelledOut(string letters)
    {
        for (int i = _initials.IndexOf(letters[0], StringComparison.Ordinal); i >= 0; i = _initials.IndexOf(letters[0], i + 1))
        {
            if (EndOfExpansion(i, letters) > 0)
                return true;
        }
        return false;
    }

    private char InitialOf(int token)
    {
        if (_tree.Tokens[token].Kind != TokenKind.Word)
            return '-';
        ReadOnlySpan<char> text = _tree.TextOf(_tree.Tokens[token]);
        _isSmall[token] = text is "of" or "the" or "and" or "for" or "in" or "on" or "to" or "at" or "by" or "with" or "de" or "la" or "des" or "du" or "del" or "et";
        return text.Length > 1 && char.IsUpper(text[1]) ? '=' : char.ToUpperInvariant(text[0]);
    }

    /// <summary>One past the last word of an expansion that begins at a word, or -1.</summary>
    private int EndOfExpansion(int first, string letters)
    {
        int at = 0, limit = Math.Min(_initials.Length, first + letters.Length * WordsPerLetter + 1);
        for (int i = first; i < limit; i++)
        {
            if (_initials[i] == letters[at] && (i == first || !_isSmall[i] || letters.Length - at > 1))
                at++;
            else if (_initials[i] == '=' || (_initials[i] != '-' && !_isSmall[i]) || (_initials[i] == '-' && !IsLink(i)))
                return -1;
            if (at == letters.Length)
                return i + 1;
        }
        return -1;
    }

    private bool IsLink(int token) => _tree.TextOf(_tree.Tokens[token]) is "-" or "'" or "’" or "'s" or "’s" or "," or "&";

    private TextSpan? ExpansionBefore(int bracket, string letters)
    {
        for (int first = bracket - 1; first >= Math.Max(0, bracket - letters.Length * WordsPerLetter - 1); first--)
        {
            int end = EndOfExpansion(first, letters);
            if (end > 0 && (end == bracket || (end == bracket - 1 && _initials[end] != '-')))
                return _tree.SpanOf(first, bracket);
        }
        return null;
    }

    private string? LettersAt(int index)
    {
        Token token = _tree.Tokens[index];
        if (token.Kind != TokenKind.Word || token.Length is < 2 or > Longest + 1)
            return null;
        ReadOnlySpan<char> text = _tree.TextOf(token);
        if (text[^1] == 's' && text.Length > 2)
            text = text[..^1];
        foreach (char c in text)
        {
            if (c is not (>= 'A' and <= 'Z'))
                return null;
        }
        return text.Length > Longest || IsJoined(token.Start - 1) || IsJoined(token.End) ? null : text.ToString();
    }

    /// <summary>"F-16", "R-TX", "@NASA", "AT&amp;T": a part of something else.</summary>
    private bool IsJoined(int at)
    {
        string prose = _tree.Article.Prose;
        return at >= 0 && at < prose.Length && (prose[at] is '-' or '–' or '‑' or '@' or '#' or '/' or '_' or '&' or '$' || char.IsLetterOrDigit(prose[at]) || (prose[at] == '.' && at + 1 < prose.Length && char.IsLetterOrDigit(prose[at + 1])));
    }

    private bool IsBracketed(int index) =>
        index > 0 && index + 1 < _tree.Tokens.Length && _tree.TextOf(_tree.Tokens[index - 1]) is "(" && _tree.TextOf(_tree.Tokens[index + 1]) is ")" or "," or ";";

    /// <summary>More than half of its words are in capitals throughout.</summary>
    private bool IsShouted(in Sentence sentence)
    {
        int shouted = 0, words = 0;
        foreach (Token token in _tree.TokensOf(sentence))
        {
            if (token.Kind != TokenKind.Word || token.Length < 2)
                continue;
            words++;
            shouted += _tree.TextOf(token).ContainsAnyInRange('a', 'z') ? 0 : 1;
        }
        return shouted > 1 && shouted * 2 > words;
    }
}
