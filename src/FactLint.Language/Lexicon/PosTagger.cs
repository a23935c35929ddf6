using FactLint.Language.Syntax;

namespace FactLint.Language.Lexicon;

/// <summary>
/// Gives each token of a sentence its universal part of speech: an averaged perceptron that reads from left to right (Collins 2002, "Discriminative
/// Training Methods for Hidden Markov Models", with greedy search), and a dictionary of the words that have one tag only.
/// The weights in <c>tagger.bin</c> come from the training part of UD English EWT (see NOTICE.md) and are made again, byte for byte, by
/// <c>dotnet run -c Release --project tests/FactLint.Evaluation -- train-tagger --train en_ewt-ud-train.conllu.gz --out src/FactLint.Language/Lexicon/tagger.bin</c>.
/// </summary>
internal static class PosTagger
{
    private static readonly Lazy<TagModel> _model = new(() => TagModel.Read(typeof(PosTagger).Assembly.GetManifestResourceStream("tagger.bin")!));

    [ThreadStatic]
    private static TagWords? _words;

    public static PartOfSpeech[] Tag(SyntaxTree tree, in Sentence sentence)
    {
        TagWords known = _words ??= new TagWords(_model.Value);
        ReadOnlySpan<Token> tokens = tree.TokensOf(sentence);
        var words = new TagWord[tokens.Length];
        for (int i = 0; i < words.Length; i++)
            words[i] = known[tree.TextOf(tokens[i])];
        return Tag(_model.Value, words, known.Edge);
    }

    /// <summary>The tags of one sentence under a model.</summary>
    public static PartOfSpeech[] Tag(TagModel model, ReadOnlySpan<TagCue> cues)
    {
        var words = new TagWord[cues.Length];
        for (int i = 0; i < words.Length; i++)
            words[i] = new TagWord(model, "", cues[i]);
        return Tag(model, words, new TagWord(model, "", TagCue.Edge));
    }

    private static PartOfSpeech[] Tag(TagModel model, ReadOnlySpan<TagWord> words, TagWord edge)
    {
        var tags = new PartOfSpeech[words.Length];
        Span<uint> pairs = stackalloc uint[TagFeatures.OfPairsCount];
        Span<short> scores = stackalloc short[TagScores.Width];
        PartOfSpeech previous = PartOfSpeech.None, beforeThat = PartOfSpeech.None;
        for (int i = 0; i < tags.Length; i++)
        {
            TagWord word = words[i];
            PartOfSpeech tag = word.Fixed;
            if (tag == PartOfSpeech.None)
            {
                TagWord left = i > 0 ? words[i - 1] : edge, right = i + 1 < words.Length ? words[i + 1] : edge;
                TagScores known = word.After(previous) + left.AsLeft + (i > 1 ? words[i - 2] : edge).AsLeft2
                    + right.AsRight(previous) + (i + 2 < words.Length ? words[i + 2] : edge).AsRight2 + model.After(previous, beforeThat);
                known.CopyTo(scores);
                TagFeatures.FillPairs(pairs, left.Cue, word.Cue, right.Cue);
                foreach (uint pair in pairs)
                    model.AddTo(scores, pair);
                tag = Best(scores);
            }
            (tags[i], beforeThat, previous) = (tag, previous, tag);
        }
        return tags;
    }

    private static PartOfSpeech Best(ReadOnlySpan<short> scores)
    {
        int best = (int)PartOfSpeech.Noun;
        for (int tag = 1; tag <= (int)PartOfSpeech.X; tag++)
        {
            if (scores[tag] > scores[best])
                best = tag;
        }
        return (PartOfSpeech)best;
    }
}
