using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactLint.Language.Lexicon;

/// <summary>
/// The words a thread met last, each with the sums of all weights that depend on this word and at most the part of speech before, for each of
/// the places from which it is looked at. Most words of an article have been met before, and nothing here but the speed depends on which.
/// Bounded, and laid out flat, because the time goes into fetching it from memory.
/// </summary>
internal sealed class TagWords
{
    /// <summary>What stands before and after a sentence.</summary>
    public const int Edge = 0;

    private const int PlaceBits = 13;

    // Words that find both their places taken by words of the sentence at hand go here in turn; one more than a token looks at.
    private const int Spare = 6;

    private const int OwnScores = 5;

    private const int Row = OwnScores + TagModel.Parts;

    private readonly TagModel _model;
    private readonly Entry[] _entries = new Entry[1 + Spare + (1 << PlaceBits)];
    private readonly Vector256<short>[] _scores = new Vector256<short>[(1 + Spare + (1 << PlaceBits)) * Row];
    private int _spare;

    public TagWords(TagModel model)
    {
        _model = model;
        Fill(Edge, "", TagCue.Edge);
    }

    public ref readonly TagCue CueOf(int word) => ref _entries[word].Cue;

    /// <summary>The only part of speech of a word, or none.</summary>
    public PartOfSpeech FixedOf(int word) => _entries[word].Fixed;

    /// <summary>What a word says of the word right after it.</summary>
    public ref readonly Vector256<short> AsLeft(int word) => ref _scores[word * Row];

    /// <summary>What it says of the second word after it.</summary>
    public ref readonly Vector256<short> AsLeft2(int word) => ref _scores[word * Row + 1];

    /// <summary>What it says of the second word before it.</summary>
    public ref readonly Vector256<short> AsRight2(int word) => ref _scores[word * Row + 2];

    /// <summary>What it says of the word right before it.</summary>
    public ref readonly Vector256<short> AsRight(int word) => ref _scores[word * Row + 3];

    /// <summary>What it says of itself after a part of speech, or, after none, at the start of a sentence.</summary>
    public ref readonly Vector256<short> After(int word, PartOfSpeech previous)
    {
        ref Vector256<short> scores = ref _scores[word * Row + OwnScores + (int)previous];
        ref Entry entry = ref _entries[word];
        if ((entry.Known >> (int)previous & 1) == 0)
        {
            Span<uint> features = stackalloc uint[TagFeatures.OfWordCount];
            TagFeatures.FillAfterTag(features, entry.Cue, previous);
            scores = TagLanes.Sum(_model, features[..TagFeatures.AfterTagCount]);
            if (previous == PartOfSpeech.None)
            {
                TagFeatures.FillWord(features, entry.Cue, startsSentence: true);
                scores += TagLanes.Sum(_model, features);
            }
            else
            {
                scores += _scores[word * Row + 4];
            }
            entry.Known |= 1u << (int)previous;
        }
        return ref scores;
    }

    /// <summary>The number of a word. It holds until the words in use have moved on: none of <paramref name="inUse"/> is pushed out.</summary>
    public int NumberOf(ReadOnlySpan<char> text, ReadOnlySpan<int> inUse)
    {
        int first = 1 + Spare + PlaceOf(text), second = 1 + Spare + ((first - 1 - Spare) ^ 1);
        if (IsAt(first, text))
            return first;
        if (IsAt(second, text))
            return second;
        int place = !inUse.Contains(first) ? first : !inUse.Contains(second) ? second : 1 + (_spare = (_spare + 1) % Spare);
        Fill(place, text.ToString(), TagCue.Of(text));
        return place;
    }

    private bool IsAt(int place, ReadOnlySpan<char> text) => _entries[place].Text is { } known && text.SequenceEqual(known);

    private void Fill(int place, string text, TagCue cue)
    {
        _entries[place] = new Entry { Text = text, Cue = cue, Fixed = _model.FixedTag(TagFeatures.Fixed(cue)) };
        Span<uint> features = stackalloc uint[TagFeatures.OfWordCount];
        Span<Vector256<short>> scores = _scores.AsSpan(place * Row, OwnScores);
        TagFeatures.FillLeft(features, cue);
        scores[0] = TagLanes.Sum(_model, features[..TagFeatures.OfLeftCount]);
        TagFeatures.FillLeft2(features, cue);
        scores[1] = TagLanes.Sum(_model, features[..TagFeatures.OfSecondCount]);
        TagFeatures.FillRight2(features, cue);
        scores[2] = TagLanes.Sum(_model, features[..TagFeatures.OfSecondCount]);
        TagFeatures.FillRight(features, cue);
        scores[3] = TagLanes.Sum(_model, features[..TagFeatures.OfRightCount]);
        TagFeatures.FillWord(features, cue, startsSentence: false);
        scores[4] = TagLanes.Sum(_model, features);
    }

    private static int PlaceOf(ReadOnlySpan<char> text)
    {
        uint hash = (uint)text.Length;
        foreach (uint pair in MemoryMarshal.Cast<char, uint>(text))
            hash = (hash ^ pair) * 0x9E3779B1;
        if ((text.Length & 1) != 0)
            hash = (hash ^ text[^1]) * 0x9E3779B1;
        return (int)(hash >> (32 - PlaceBits));
    }

    private struct Entry
    {
        public string? Text;
        public TagCue Cue;
        public uint Known;
        public PartOfSpeech Fixed;
    }
}
