using System.Runtime.Intrinsics;
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

    /// <summary>The shipped model.</summary>
    public static TagModel Model => _model.Value;

    [ThreadStatic]
    private static TagWords? _words;

    public static PartOfSpeech[] Tag(SyntaxTree tree, in Sentence sentence)
    {
        var tags = new PartOfSpeech[sentence.TokenCount];
        TagModel model = Model;
        TagWords words = _words ??= new TagWords(model);
        var window = new TagWindow(words, tree, sentence);
        Span<uint> pairs = stackalloc uint[TagFeatures.OfPairsCount];
        Span<short> scores = stackalloc short[TagLanes.Count];
        PartOfSpeech previous = PartOfSpeech.None, beforeThat = PartOfSpeech.None;
        for (int i = 0; i < tags.Length; i++, window.Move(i))
        {
            PartOfSpeech tag = words.FixedOf(window.Word);
            if (tag == PartOfSpeech.None)
            {
                Vector256<short> known = words.After(window.Word, previous) + words.AsLeft(window.Left) + words.AsLeft2(window.Left2)
                    + words.AsRight(window.Right) + words.AsRight2(window.Right2) + model.After(previous, beforeThat);
                known.CopyTo(scores);
                TagFeatures.FillPairs(pairs, words.CueOf(window.Left), words.CueOf(window.Word), new TagRight(words.CueOf(window.Right), previous));
                foreach (uint pair in pairs)
                    model.AddTo(scores, pair);
                tag = TagLanes.Best(scores);
                if (previous == PartOfSpeech.None && OpeningName.Is(tag, TextAt(tree, sentence, 0), TextAt(tree, sentence, 1)))
                    tag = PartOfSpeech.Propn;
                else if (tag is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adv && i > 0 && DescribingAdjective.Is(TextAt(tree, sentence, i), TextAt(tree, sentence, i - 1), TextAt(tree, sentence, i + 1)))
                    tag = PartOfSpeech.Adj;
            }
            (beforeThat, previous) = (previous, tag);
            tags[i] = tag == PartOfSpeech.Punct ? MarkAt(tree, sentence, i) : tag;
        }
        return tags;
    }

    /// <summary>The tags of one sentence under a model, the plain way, in which marks and symbols are one. What the fast way must come to.</summary>
    public static PartOfSpeech[] Tag(TagModel model, ReadOnlySpan<TagCue> cues)
    {
        var tags = new PartOfSpeech[cues.Length];
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<short> scores = stackalloc short[TagLanes.Count];
        for (int i = 0; i < tags.Length; i++)
        {
            tags[i] = model.FixedTag(TagFeatures.Fixed(cues[i]));
            if (tags[i] != PartOfSpeech.None)
                continue;
            TagFeatures.Fill(features, cues, i, i > 0 ? tags[i - 1] : PartOfSpeech.None, i > 1 ? tags[i - 2] : PartOfSpeech.None);
            scores.Clear();
            foreach (uint feature in features)
                model.AddTo(scores, feature);
            tags[i] = TagLanes.Best(scores);
        }
        return tags;
    }

    private static PartOfSpeech MarkAt(SyntaxTree tree, in Sentence sentence, int i) =>
        TagMarks.Of(TextAt(tree, sentence, i), TextAt(tree, sentence, i - 1), TextAt(tree, sentence, i + 1));

    private static ReadOnlySpan<char> TextAt(SyntaxTree tree, in Sentence sentence, int i) =>
        i >= 0 && i < sentence.TokenCount ? tree.TextOf(tree.TokensOf(sentence)[i]) : default;
}
