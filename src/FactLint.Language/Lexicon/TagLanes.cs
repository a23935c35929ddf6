using System.Runtime.Intrinsics;

namespace FactLint.Language.Lexicon;

/// <summary>
/// Scores of parts of speech side by side, one lane of a vector each. Marks and symbols share a lane, so that all fit into one vector;
/// <see cref="TagMarks"/> tells them apart.
/// </summary>
internal static class TagLanes
{
    public const int Count = 16;

    private const int Together = (int)PartOfSpeech.Sconj;

    /// <summary>The part of speech under which one is counted: a symbol is a mark.</summary>
    public static PartOfSpeech Merged(PartOfSpeech part) => part == PartOfSpeech.Sym ? PartOfSpeech.Punct : part;

    /// <summary>The lane of a part of speech other than none.</summary>
    public static int Of(PartOfSpeech part) => part switch
    {
        PartOfSpeech.Verb => Together,
        PartOfSpeech.X => Together + 1,
        _ => (int)Merged(part) - 1,
    };

    /// <summary>The part of speech with the highest score; a noun when nothing beats it, else the first of equals.</summary>
    public static PartOfSpeech Best(ReadOnlySpan<short> scores)
    {
        int best = (int)PartOfSpeech.Noun - 1;
        for (int lane = 0; lane < Count; lane++)
        {
            if (scores[lane] > scores[best])
                best = lane;
        }
        return best < Together ? (PartOfSpeech)(best + 1) : best == Together ? PartOfSpeech.Verb : PartOfSpeech.X;
    }

    /// <summary>The weights of all features together.</summary>
    public static Vector256<short> Sum(TagModel model, ReadOnlySpan<uint> features)
    {
        Span<short> scores = stackalloc short[Count];
        scores.Clear();
        foreach (uint feature in features)
            model.AddTo(scores, feature);
        return Vector256.Create<short>(scores);
    }
}
