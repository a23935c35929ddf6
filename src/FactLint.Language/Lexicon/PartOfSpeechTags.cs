using FactLint.Language.Syntax;

namespace FactLint.Language.Lexicon;

/// <summary>The parts of speech of one article's tokens, tagged sentence by sentence on first use. Safe from any thread.</summary>
public sealed class PartOfSpeechTags(SyntaxTree tree)
{
    private readonly PartOfSpeech[]?[] _bySentence = new PartOfSpeech[]?[tree.Sentences.Length];

    /// <summary>The part of speech of a token, given by its index in the tree.</summary>
    public PartOfSpeech this[int token]
    {
        get
        {
            Sentence sentence = tree.Sentences[tree.SentenceIndexAt(tree.Tokens[token].Start)];
            return Of(sentence)[token - sentence.FirstToken];
        }
    }

    /// <summary>The parts of speech of a sentence's tokens. Two threads may tag the same sentence at once; both get the same answer.</summary>
    public ReadOnlySpan<PartOfSpeech> Of(in Sentence sentence) => _bySentence[sentence.Index] ??= PosTagger.Tag(tree, sentence);
}
