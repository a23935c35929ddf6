using FactLint.Language.Lexicon;

namespace FactLint.Evaluation.Tagging;

/// <summary>Trains the averaged perceptron behind <see cref="PosTagger"/>. The same sentences give the same weights: the order is shuffled by a fixed recurrence.</summary>
internal sealed class PerceptronTrainer
{
    public const int Tags = (int)PartOfSpeech.X + 1;

    private const int FewestUses = 4;
    private const int FewestForDictionary = 25;
    private const double ShareForDictionary = 0.995;

    private readonly List<TaggedSentence> _sentences;
    private readonly Dictionary<uint, int> _rows = [];
    private readonly Dictionary<uint, PartOfSpeech> _fixed;
    private readonly int[] _weights;
    private readonly long[] _totals;
    private readonly int[] _stamps;
    private int _step;

    public PerceptronTrainer(List<TaggedSentence> sentences)
    {
        _sentences = sentences;
        _fixed = UnambiguousWords(sentences);
        CountFeatures();
        _weights = new int[_rows.Count * Tags];
        _totals = new long[_weights.Length];
        _stamps = new int[_weights.Length];
    }

    /// <summary>The words with one tag only, by their feature in the tag dictionary.</summary>
    public IReadOnlyDictionary<uint, PartOfSpeech> Fixed => _fixed;

    /// <summary>One pass over the sentences; the share of tokens tagged right on the way.</summary>
    public double Pass(int number)
    {
        int right = 0, all = 0;
        foreach (int index in Shuffled(_sentences.Count, (uint)number))
        {
            right += Learn(_sentences[index]);
            all += _sentences[index].Words.Length;
        }
        return (double)right / all;
    }

    /// <summary>The averaged weights of every feature, in the order of its hash.</summary>
    public IEnumerable<(uint Feature, double[] Weights)> Averages()
    {
        foreach ((uint feature, int row) in _rows.OrderBy(pair => pair.Key))
        {
            var weights = new double[Tags];
            for (int tag = 0; tag < Tags; tag++)
            {
                int at = row * Tags + tag;
                weights[tag] = (_totals[at] + (long)(_step - _stamps[at]) * _weights[at]) / (double)_step;
            }
            yield return (feature, weights);
        }
    }

    private int Learn(TaggedSentence sentence)
    {
        int right = 0;
        PartOfSpeech previous = PartOfSpeech.None, beforeThat = PartOfSpeech.None;
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        for (int i = 0; i < sentence.Words.Length; i++)
        {
            if (!_fixed.TryGetValue(TagFeatures.Fixed(sentence.Cues[i]), out PartOfSpeech guess))
            {
                TagFeatures.Fill(features, sentence.Cues, i, previous, beforeThat);
                guess = Guess(features);
                if (guess != sentence.Tags[i])
                    Correct(features, guess, sentence.Tags[i]);
                _step++;
            }
            right += guess == sentence.Tags[i] ? 1 : 0;
            (previous, beforeThat) = (guess, previous);
        }
        return right;
    }

    private PartOfSpeech Guess(ReadOnlySpan<uint> features)
    {
        Span<int> scores = stackalloc int[Tags];
        foreach (uint feature in features)
        {
            if (_rows.TryGetValue(feature, out int row))
            {
                for (int tag = 0; tag < Tags; tag++)
                    scores[tag] += _weights[row * Tags + tag];
            }
        }
        int best = (int)PartOfSpeech.Noun;
        for (int tag = 1; tag < Tags; tag++)
            best = scores[tag] > scores[best] ? tag : best;
        return (PartOfSpeech)best;
    }

    private void Correct(ReadOnlySpan<uint> features, PartOfSpeech guess, PartOfSpeech truth)
    {
        foreach (uint feature in features)
        {
            if (!_rows.TryGetValue(feature, out int row))
                continue;
            Add(row * Tags + (int)truth, 1);
            Add(row * Tags + (int)guess, -1);
        }
    }

    private void Add(int at, int change)
    {
        _totals[at] += (long)(_step - _stamps[at]) * _weights[at];
        _stamps[at] = _step;
        _weights[at] += change;
    }

    private void CountFeatures()
    {
        var uses = new Dictionary<uint, int>();
        var features = new uint[TagFeatures.Count];
        foreach (TaggedSentence sentence in _sentences)
        {
            for (int i = 0; i < sentence.Words.Length; i++)
            {
                TagFeatures.Fill(features, sentence.Cues, i, i > 0 ? sentence.Tags[i - 1] : PartOfSpeech.None, i > 1 ? sentence.Tags[i - 2] : PartOfSpeech.None);
                foreach (uint feature in features)
                    uses[feature] = uses.GetValueOrDefault(feature) + 1;
            }
        }
        foreach ((uint feature, int count) in uses)
        {
            if (count >= FewestUses)
                _rows.Add(feature, _rows.Count);
        }
    }

    private static Dictionary<uint, PartOfSpeech> UnambiguousWords(List<TaggedSentence> sentences)
    {
        var counts = new Dictionary<uint, int[]>();
        foreach (TaggedSentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Words.Length; i++)
            {
                uint key = TagFeatures.Fixed(sentence.Cues[i]);
                if (!counts.TryGetValue(key, out int[]? tags))
                    counts[key] = tags = new int[Tags];
                tags[(int)sentence.Tags[i]]++;
            }
        }
        return counts.Where(pair => pair.Value.Sum() >= FewestForDictionary && pair.Value.Max() >= ShareForDictionary * pair.Value.Sum())
            .ToDictionary(pair => pair.Key, pair => (PartOfSpeech)Array.IndexOf(pair.Value, pair.Value.Max()));
    }

    private static int[] Shuffled(int count, uint seed)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        uint state = seed * 2654435769 + 1;
        for (int i = count - 1; i > 0; i--)
        {
            state = state * 1664525 + 1013904223;
            int other = (int)((ulong)state * (uint)(i + 1) >> 32);
            (order[i], order[other]) = (order[other], order[i]);
        }
        return order;
    }
}
