using System.Text;

namespace FactLint.Language.Text;

/// <summary>
/// Builds prose and its <see cref="SourceMap"/> together, in the order of the original file.
/// Each piece of prose says where it comes from; the original may be skipped, never repeated or reordered.
/// </summary>
public sealed class ProseBuilder(SourceText source)
{
    private readonly StringBuilder _prose = new();
    private readonly List<SourceMap.Segment> _segments = [];
    private int _sourceEnd;

    /// <summary>Characters of prose so far: where the next piece will start.</summary>
    public int Length => _prose.Length;

    public char LastChar => _prose.Length == 0 ? '\0' : _prose[^1];

    /// <summary>Appends characters that stand in the original exactly so.</summary>
    /// <exception cref="ArgumentException">The span starts before the end of the last piece, or ends outside the original.</exception>
    public void AppendVerbatim(TextSpan sourceSpan)
    {
        if (sourceSpan.IsEmpty)
            return;
        Check(sourceSpan);
        Add(source.Slice(sourceSpan), sourceSpan, verbatim: true);
    }

    /// <summary>Appends text that the original writes in another way, such as <c>&amp;</c> for <c>&amp;amp;</c>.</summary>
    /// <exception cref="ArgumentException">As for <see cref="AppendVerbatim"/>.</exception>
    public void AppendDecoded(string text, TextSpan sourceSpan)
    {
        if (text.Length == 0)
            return;
        Check(sourceSpan);
        Add(text, sourceSpan, verbatim: false);
    }

    /// <summary>Appends text that the original does not hold, such as the break between two blocks.</summary>
    public void AppendBreak(string text) => AppendDecoded(text, new TextSpan(_sourceEnd, 0));

    public (string Prose, SourceMap Map) Build() =>
        (_prose.ToString(), new SourceMap(_segments.ToArray(), _prose.Length, source.Length));

    private void Add(ReadOnlySpan<char> text, TextSpan sourceSpan, bool verbatim)
    {
        var prose = new TextSpan(_prose.Length, text.Length);
        _prose.Append(text);
        _sourceEnd = sourceSpan.End;
        if (verbatim && _segments is [.., { Verbatim: true } last] && last.Source.End == sourceSpan.Start)
            _segments[^1] = new SourceMap.Segment(last.Prose.Union(prose), last.Source.Union(sourceSpan), true);
        else
            _segments.Add(new SourceMap.Segment(prose, sourceSpan, verbatim));
    }

    private void Check(TextSpan sourceSpan)
    {
        if (sourceSpan.Start < _sourceEnd || sourceSpan.End > source.Length)
            throw new ArgumentException($"The piece {sourceSpan} is out of order: the last one ended at {_sourceEnd}.", nameof(sourceSpan));
    }
}
