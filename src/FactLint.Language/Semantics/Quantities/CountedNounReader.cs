using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;

namespace FactLint.Language.Semantics.Quantities;

/// <summary>Finds the noun behind a figure by the parts of speech of a few words.</summary>
internal static class CountedNounReader
{
    private const int MostWords = 5;

    public static CountedNoun? Of(SyntaxTree tree, PartOfSpeechTags tags, Quantity quantity)
    {
        int first = tree.TokenIndexAt(quantity.Span.End);
        int sentence = tree.SentenceIndexAt(quantity.Span.Start);
        int limit = sentence < tree.Sentences.Length ? Math.Min(tree.Sentences[sentence].EndToken, first + MostWords) : first;
        int head = -1;
        for (int i = first; i < limit; i++)
        {
            PartOfSpeech pos = tags[i];
            if (pos is PartOfSpeech.Noun or PartOfSpeech.Propn)
                head = i;
            else if (head >= 0 || !(pos is PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Num || pos == PartOfSpeech.Adv && i == first || IsOf(tree, i, first) || tree.TextOf(tree.Tokens[i]) is "-"))
                break;
        }
        if (head < 0)
            return null;
        string lemma = Morphology.LemmaOf(tree.TextOf(tree.Tokens[head]).ToString(), PartOfSpeech.Noun);
        return new CountedNoun(lemma.ToLowerInvariant(), tree.SpanOf(first, head + 1));
    }

    private static bool IsOf(SyntaxTree tree, int token, int first) => token == first && tree.TextOf(tree.Tokens[token]) is "of";
}
