namespace FactLint.Language.Lexicon;

/// <summary>The features of a token in its place, each as one 32-bit hash: the words and shapes around it, the two tags before it, and pairs of these.</summary>
internal static class TagFeatures
{
    public const int Count = 26;

    /// <summary>The feature under which the tag dictionary keeps a word that has one tag only.</summary>
    public static uint Fixed(in TagCue cue) => Mix(99, cue.Word);

    /// <summary>Fills <paramref name="features"/>, which holds <see cref="Count"/>, for the token at <paramref name="i"/>.</summary>
    public static void Fill(Span<uint> features, ReadOnlySpan<TagCue> cues, int i, PartOfSpeech previous, PartOfSpeech beforeThat)
    {
        TagCue cue = cues[i], left = i > 0 ? cues[i - 1] : TagCue.Edge, right = i + 1 < cues.Length ? cues[i + 1] : TagCue.Edge;
        TagCue left2 = i > 1 ? cues[i - 2] : TagCue.Edge, right2 = i + 2 < cues.Length ? cues[i + 2] : TagCue.Edge;
        uint first = i == 0 ? 1u : 0, tag = (uint)previous, tags = tag * 32 + (uint)beforeThat, shape = cue.Shape * 2 + first;
        features[0] = Mix(1, cue.Word);
        features[1] = Mix(2, cue.Suffix1);
        features[2] = Mix(3, cue.Suffix2);
        features[3] = Mix(4, cue.Suffix3);
        features[4] = Mix(5, cue.Suffix4);
        features[5] = Mix(6, cue.Prefix);
        features[6] = Mix(7, shape);
        features[7] = Mix(8, Mix(cue.Word, shape));
        features[8] = Mix(9, Mix(cue.Suffix3, shape));
        features[9] = Mix(10, left.Word);
        features[10] = Mix(11, left2.Word);
        features[11] = Mix(12, right.Word);
        features[12] = Mix(13, right2.Word);
        features[13] = Mix(14, left.Suffix3);
        features[14] = Mix(15, right.Suffix3);
        features[15] = Mix(16, Mix(right.Shape, shape));
        features[16] = Mix(17, Mix(left.Shape, shape));
        features[17] = Mix(18, tag);
        features[18] = Mix(19, tags);
        features[19] = Mix(20, Mix(tag, cue.Word));
        features[20] = Mix(21, Mix(tag, cue.Suffix3));
        features[21] = Mix(22, Mix(cue.Word, right.Word));
        features[22] = Mix(23, Mix(left.Word, cue.Word));
        features[23] = Mix(24, Mix(tag, right.Word));
        features[24] = Mix(25, Mix(cue.Word, right.Suffix2));
        features[25] = Mix(26, Mix(tag, Mix(right.Suffix2, cue.Suffix2)));
    }

    private static uint Mix(uint a, uint b)
    {
        uint hash = (a * 0x9E3779B1) ^ (b + 0x7F4A7C15 + (a << 6));
        hash = (hash ^ (hash >> 15)) * 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }
}
