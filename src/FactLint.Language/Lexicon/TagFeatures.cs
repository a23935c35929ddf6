namespace FactLint.Language.Lexicon;

/// <summary>
/// The features of a token in its place, each as one 32-bit hash: the words and shapes around it, the two tags before it, and pairs of these.
/// They come in groups, so that those of a word alone need be looked up only once for all its places.
/// </summary>
internal static class TagFeatures
{
    public const int OfWordCount = 9;

    public const int AfterTagCount = 3;

    public const int OfLeftCount = 3;

    public const int OfSecondCount = 1;

    public const int OfRightCount = 3;

    public const int OfTagsCount = 2;

    public const int OfPairsCount = 3;

    public const int Count = OfWordCount + AfterTagCount + OfLeftCount + OfRightCount + 2 * OfSecondCount + OfTagsCount + OfPairsCount;

    /// <summary>The feature under which the tag dictionary keeps a word that has one tag only.</summary>
    public static uint Fixed(in TagCue cue) => Mix(99, cue.Word);

    /// <summary>Fills <paramref name="features"/>, which holds <see cref="Count"/>, for the token at <paramref name="i"/>.</summary>
    public static void Fill(Span<uint> features, ReadOnlySpan<TagCue> cues, int i, PartOfSpeech previous, PartOfSpeech beforeThat)
    {
        TagCue left = i > 0 ? cues[i - 1] : TagCue.Edge, right = i + 1 < cues.Length ? cues[i + 1] : TagCue.Edge;
        FillWord(features, cues[i], i == 0);
        FillAfterTag(features = features[OfWordCount..], cues[i], previous);
        FillLeft(features = features[AfterTagCount..], left);
        FillRight(features = features[OfLeftCount..], right);
        FillLeft2(features = features[OfRightCount..], i > 1 ? cues[i - 2] : TagCue.Edge);
        FillRight2(features = features[OfSecondCount..], i + 2 < cues.Length ? cues[i + 2] : TagCue.Edge);
        FillTags(features = features[OfSecondCount..], previous, beforeThat);
        FillPairs(features[OfTagsCount..], left, cues[i], new TagRight(right, previous));
    }

    /// <summary>The word by itself.</summary>
    public static void FillWord(Span<uint> features, in TagCue cue, bool startsSentence)
    {
        uint shape = ShapeOf(cue, startsSentence);
        features[0] = Mix(1, cue.Word);
        features[1] = Mix(2, cue.Suffix1);
        features[2] = Mix(3, cue.Suffix2);
        features[3] = Mix(4, cue.Suffix3);
        features[4] = Mix(5, cue.Suffix4);
        features[5] = Mix(6, cue.Prefix);
        features[6] = Mix(7, shape);
        features[7] = Mix(8, Mix(cue.Word, shape));
        features[8] = Mix(9, Mix(cue.Suffix3, shape));
    }

    /// <summary>The word with the part of speech before it. A sentence starts where there is none.</summary>
    public static void FillAfterTag(Span<uint> features, in TagCue cue, PartOfSpeech previous)
    {
        uint tag = (uint)previous;
        features[0] = Mix(20, Mix(tag, cue.Word));
        features[1] = Mix(21, Mix(tag, cue.Suffix3));
        features[2] = Mix(25, Mix(tag, ShapeOf(cue, previous == PartOfSpeech.None)));
    }

    /// <summary>The word before.</summary>
    public static void FillLeft(Span<uint> features, in TagCue left)
    {
        features[0] = Mix(10, left.Word);
        features[1] = Mix(14, left.Suffix3);
        features[2] = Mix(17, left.Shape);
    }

    /// <summary>The word after.</summary>
    public static void FillRight(Span<uint> features, in TagCue right)
    {
        features[0] = Mix(12, right.Word);
        features[1] = Mix(15, right.Suffix3);
        features[2] = Mix(16, right.Shape);
    }

    /// <summary>The second word before.</summary>
    public static void FillLeft2(Span<uint> features, in TagCue left2) => features[0] = Mix(11, left2.Word);

    /// <summary>The second word after.</summary>
    public static void FillRight2(Span<uint> features, in TagCue right2) => features[0] = Mix(13, right2.Word);

    /// <summary>The parts of speech of the two words before.</summary>
    public static void FillTags(Span<uint> features, PartOfSpeech previous, PartOfSpeech beforeThat)
    {
        uint tag = (uint)previous;
        features[0] = Mix(18, tag);
        features[1] = Mix(19, tag * 32 + (uint)beforeThat);
    }

    /// <summary>The word with the one before it and with the one after it, and this one with the part of speech before the word.</summary>
    public static void FillPairs(Span<uint> features, in TagCue left, in TagCue cue, in TagRight right)
    {
        features[0] = Mix(22, Mix(cue.Word, right.Cue.Word));
        features[1] = Mix(23, Mix(left.Word, cue.Word));
        features[2] = Mix(26, Mix((uint)right.Previous, right.Cue.Suffix3));
    }

    private static uint ShapeOf(in TagCue cue, bool startsSentence) => cue.Shape * 2 + (startsSentence ? 1u : 0);

    private static uint Mix(uint a, uint b)
    {
        uint hash = (a * 0x9E3779B1) ^ (b + 0x7F4A7C15 + (a << 6));
        hash = (hash ^ (hash >> 15)) * 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }
}
