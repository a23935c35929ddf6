using System.Runtime.Intrinsics;

namespace FactLint.Language.Lexicon;

/// <summary>One score for each part of speech, added up many at a time.</summary>
internal readonly record struct TagScores(Vector256<short> Low, Vector256<short> High)
{
    /// <summary>How many scores there are; those past the last part of speech stay 0.</summary>
    public const int Width = 32;

    public static TagScores operator +(in TagScores a, in TagScores b) => new(a.Low + b.Low, a.High + b.High);

    /// <summary>The weights of all features together.</summary>
    public static TagScores Of(TagModel model, ReadOnlySpan<uint> features)
    {
        Span<short> scores = stackalloc short[Width];
        scores.Clear();
        foreach (uint feature in features)
            model.AddTo(scores, feature);
        return new TagScores(Vector256.Create<short>(scores), Vector256.Create<short>(scores[Vector256<short>.Count..]));
    }

    public void CopyTo(Span<short> scores)
    {
        Low.CopyTo(scores);
        High.CopyTo(scores[Vector256<short>.Count..]);
    }
}
