namespace FactLint.Language.Text;

/// <summary>
/// Where each character of the prose stands in the original file. Segments are sorted on both sides, so the map is monotone:
/// a later place in the prose is never an earlier place in the file. Immutable.
/// </summary>
public sealed class SourceMap
{
    private readonly Segment[] _segments;

    internal SourceMap(Segment[] segments, int proseLength, int sourceLength)
    {
        _segments = segments;
        ProseLength = proseLength;
        SourceLength = sourceLength;
    }

    /// <summary>A run of prose and where it came from. Verbatim runs have the same characters on both sides.</summary>
    internal readonly record struct Segment(TextSpan Prose, TextSpan Source, bool Verbatim);

    public int ProseLength { get; }

    public int SourceLength { get; }

    /// <summary>The map of a file that is prose from its first to its last character.</summary>
    public static SourceMap Identity(int length) => length == 0
        ? new SourceMap([], 0, 0)
        : new SourceMap([new Segment(new TextSpan(0, length), new TextSpan(0, length), true)], length, length);

    /// <summary>
    /// The place in the original file of a span of prose; always answers. It runs from the original of the span's first character
    /// to the original of its last one, so markup between them is covered and markup around them is not.
    /// </summary>
    public TextSpan ToSource(TextSpan prose)
    {
        if (_segments.Length == 0)
            return new TextSpan(0, 0);
        int start = SourceStartOf(prose.Start);
        return prose.IsEmpty ? new TextSpan(start, 0) : TextSpan.FromBounds(start, Math.Max(start, SourceEndOf(prose.End)));
    }

    /// <summary>
    /// True, with the place in the original, when the original has exactly the prose's characters there, with no markup between:
    /// the condition for an edit.
    /// </summary>
    public bool TryToVerbatim(TextSpan prose, out TextSpan source)
    {
        source = ToSource(prose);
        if (source.Length != prose.Length || prose.End > ProseLength)
            return false;
        for (int i = IndexAt(prose.Start); i < _segments.Length && _segments[i].Prose.Start < prose.End; i++)
        {
            if (!_segments[i].Verbatim && _segments[i].Prose.Overlaps(prose))
                return false;
        }
        return true;
    }

    /// <summary>The prose position that stands for an original offset, or the next one after it; the prose's length when none follows.</summary>
    public int ToProse(int source)
    {
        foreach (Segment s in _segments.AsSpan(FirstEndingAfter(source)))
        {
            if (source <= s.Source.Start)
                return s.Prose.Start;
            if (source < s.Source.End)
                return s.Verbatim ? s.Prose.Start + (source - s.Source.Start) : s.Prose.Start;
        }
        return ProseLength;
    }

    private int SourceStartOf(int prose)
    {
        int i = IndexAt(prose);
        if (i == _segments.Length)
            return _segments[^1].Source.End;
        Segment s = _segments[i];
        return s.Verbatim && prose > s.Prose.Start ? s.Source.Start + (prose - s.Prose.Start) : s.Source.Start;
    }

    private int SourceEndOf(int proseEnd)
    {
        int i = Math.Min(IndexAt(proseEnd - 1), _segments.Length - 1);
        Segment s = _segments[i];
        return s.Verbatim && proseEnd < s.Prose.End ? s.Source.Start + (proseEnd - s.Prose.Start) : s.Source.End;
    }

    /// <summary>The segment that holds a prose position; segments cover the prose without gaps.</summary>
    private int IndexAt(int prose)
    {
        int low = 0, high = _segments.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_segments[middle].Prose.End <= prose)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private int FirstEndingAfter(int source)
    {
        int low = 0, high = _segments.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_segments[middle].Source.End <= source)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
