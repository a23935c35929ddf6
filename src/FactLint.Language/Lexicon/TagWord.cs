namespace FactLint.Language.Lexicon;

/// <summary>
/// A word as the tagger meets it again and again: its cue, its only part of speech if it has one, and the sums of all weights that depend on
/// this word and at most the part of speech before, for each of the places from which it is looked at. Used by one thread.
/// </summary>
internal sealed class TagWord
{
    private readonly TagModel _model;
    private TagMemo _after;
    private TagMemo _asRight;

    public TagWord(TagModel model, string text, in TagCue cue)
    {
        _model = model;
        Text = text;
        Cue = cue;
        Fixed = model.FixedTag(TagFeatures.Fixed(cue));
        Span<uint> features = stackalloc uint[TagFeatures.OfLeftCount];
        TagFeatures.FillLeft(features, cue);
        AsLeft = TagScores.Of(model, features);
        features = features[..TagFeatures.OfSecondCount];
        TagFeatures.FillLeft2(features, cue);
        AsLeft2 = TagScores.Of(model, features);
        TagFeatures.FillRight2(features, cue);
        AsRight2 = TagScores.Of(model, features);
    }

    public string Text { get; }

    public TagCue Cue { get; }

    /// <summary>The only part of speech of the word, or none.</summary>
    public PartOfSpeech Fixed { get; }

    /// <summary>What the word says of the word right after it.</summary>
    public TagScores AsLeft { get; }

    /// <summary>What it says of the second word after it.</summary>
    public TagScores AsLeft2 { get; }

    /// <summary>What it says of the second word before it.</summary>
    public TagScores AsRight2 { get; }

    /// <summary>What it says of itself after a part of speech, or, after none, at the start of a sentence.</summary>
    public ref readonly TagScores After(PartOfSpeech previous)
    {
        ref TagScores scores = ref _after.PlaceOf(previous, out bool known);
        if (!known)
        {
            Span<uint> features = stackalloc uint[TagFeatures.OfWordCount];
            TagFeatures.FillWord(features, Cue, previous);
            scores = TagScores.Of(_model, features);
        }
        return ref scores;
    }

    /// <summary>What it says of the word right before it, which itself stands after a part of speech.</summary>
    public ref readonly TagScores AsRight(PartOfSpeech previous)
    {
        ref TagScores scores = ref _asRight.PlaceOf(previous, out bool known);
        if (!known)
        {
            Span<uint> features = stackalloc uint[TagFeatures.OfRightCount];
            TagFeatures.FillRight(features, Cue, previous);
            scores = TagScores.Of(_model, features);
        }
        return ref scores;
    }
}
