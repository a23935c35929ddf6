using System.Collections.Immutable;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Patterns;

/// <summary>
/// What the elements of a pattern see: the tokens of one sentence, by their indices in the tree. Parts of speech and facts are computed
/// only when a step asks for them.
/// </summary>
internal sealed class SentenceView
{
    private SemanticModel _model = null!;
    private ImmutableArray<Token> _tokens;
    private PatternFacts? _facts;
    private int _firstWord;
    private int _endOfWords;

    /// <summary>Index of the sentence's first token.</summary>
    public int First { get; private set; }

    /// <summary>Index one past the last token that may be taken.</summary>
    public int End { get; private set; }

    public PatternFacts Facts => _facts ??= PatternFacts.Of(_model);

    public void Enter(SemanticModel model, in Sentence sentence)
    {
        if (!ReferenceEquals(_model, model))
        {
            _model = model;
            _tokens = model.Tree.Tokens;
            _facts = null;
        }
        First = sentence.FirstToken;
        End = sentence.EndToken;
        _firstWord = -1;
        _endOfWords = -1;
    }

    /// <summary>Takes the part of the sentence from <paramref name="first"/> up to <paramref name="end"/> for the whole.</summary>
    public void Narrow(int first, int end)
    {
        First = first;
        End = end;
        _firstWord = -1;
        _endOfWords = -1;
    }

    /// <summary>Forgets the article, so that it can be collected.</summary>
    public void Leave()
    {
        _model = null!;
        _tokens = default;
        _facts = null;
    }

    public int WordAt(int token) => _tokens[token].WordId;

    public ReadOnlySpan<char> TextAt(int token) => _model.Tree.TextOf(_tokens[token].Span);

    public PartOfSpeech TagAt(int token) => _model.PartOfSpeechOf(token);

    /// <summary>True at the first token, and after opening marks with nothing but marks before them.</summary>
    public bool IsStart(int token)
    {
        if (_firstWord < 0)
        {
            _firstWord = First;
            while (_firstWord < End && IsMark(_firstWord))
                _firstWord++;
        }
        return token <= _firstWord;
    }

    /// <summary>True past the last token, and where nothing but closing marks follows.</summary>
    public bool IsEnd(int token)
    {
        if (_endOfWords < 0)
        {
            _endOfWords = End;
            while (_endOfWords > First && IsMark(_endOfWords - 1))
                _endOfWords--;
        }
        return token >= _endOfWords;
    }

    private bool IsMark(int token) => _tokens[token].Kind == TokenKind.Punctuation;
}
