using FactLint.Language.Syntax;

namespace FactLint.Language.Lexicon;

/// <summary>The words around the token at hand, by their numbers in <see cref="TagWords"/>: two before it and two after it.</summary>
internal ref struct TagWindow
{
    private readonly TagWords _words;
    private readonly SyntaxTree _tree;
    private readonly Sentence _sentence;
    private Around _around;

    public TagWindow(TagWords words, SyntaxTree tree, in Sentence sentence)
    {
        (_words, _tree, _sentence) = (words, tree, sentence);
        _around[2] = Read(0);
        _around[3] = Read(1);
        _around[4] = Read(2);
    }

    public readonly int Left2 => _around[0];

    public readonly int Left => _around[1];

    public readonly int Word => _around[2];

    public readonly int Right => _around[3];

    public readonly int Right2 => _around[4];

    /// <summary>Puts the token of the sentence into the middle that follows the one there.</summary>
    public void Move(int token)
    {
        for (int i = 0; i < 4; i++)
            _around[i] = _around[i + 1];
        _around[4] = Read(token + 2);
    }

    private readonly int Read(int token) =>
        token < _sentence.TokenCount ? _words.NumberOf(_tree.TextOf(_tree.Tokens[_sentence.FirstToken + token]), _around) : TagWords.Edge;

    [System.Runtime.CompilerServices.InlineArray(5)]
    private struct Around
    {
        private int _first;
    }
}
