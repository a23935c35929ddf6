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

    public static PartOfSpeech[] Tag(SyntaxTree tree, in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = tree.TokensOf(sentence);
        var cues = new TagCue[tokens.Length];
        for (int i = 0; i < cues.Length; i++)
            cues[i] = TagCue.Of(tree.TextOf(tokens[i]));
        return Tag(_model.Value, cues);
    }

    /// <summary>The tags of one sentence under a model.</summary>
    public static PartOfSpeech[] Tag(TagModel model, ReadOnlySpan<TagCue> cues)
    {
        var tags = new PartOfSpeech[cues.Length];
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<int> scores = stackalloc int[(int)PartOfSpeech.X + 1];
        for (int i = 0; i < tags.Length; i++)
        {
            tags[i] = model.FixedTag(TagFeatures.Fixed(cues[i]));
            if (tags[i] != PartOfSpeech.None)
                continue;
            TagFeatures.Fill(features, cues, i, i > 0 ? tags[i - 1] : PartOfSpeech.None, i > 1 ? tags[i - 2] : PartOfSpeech.None);
            scores.Clear();
            foreach (uint feature in features)
                model.AddTo(scores, feature);
            tags[i] = Best(scores);
        }
        return tags;
    }

    private static PartOfSpeech Best(ReadOnlySpan<int> scores)
    {
        int best = (int)PartOfSpeech.Noun;
        for (int tag = 1; tag < scores.Length; tag++)
        {
            if (scores[tag] > scores[best])
                best = tag;
        }
        return (PartOfSpeech)best;
    }
}
