using System.Buffers;
using System.Collections.Immutable;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>
/// Builds the prose of a marked-up file block by block, in the order of the file. White space is collapsed as a browser does;
/// what is invisible there (soft hyphens, zero-width spaces) is left out. A piece that starts before the end of the last one is cut, never refused.
/// </summary>
internal sealed class BlockWriter(SourceText source)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(" \t\r\n\f\u00AD\u200B\0");

    private readonly ProseBuilder _prose = new(source);
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly List<Remark> _remarks = [];
    private BlockKind? _open;
    private int _blockStart = -1;
    private int _sourceEnd;
    private TextSpan? _space;

    public SourceText Source { get; } = source;

    public bool IsOpen => _open is not null;

    /// <summary>True when the open block has text.</summary>
    public bool HasText => _blockStart >= 0;

    public bool IsEmpty => _blocks.Count == 0 && !HasText;

    /// <summary>Ends the open block and starts one; a block without text leaves no trace.</summary>
    public void Begin(BlockKind kind)
    {
        End();
        _open = kind;
    }

    public void End()
    {
        if (HasText)
            _blocks.Add(new Block(_open!.Value, TextSpan.FromBounds(_blockStart, _prose.Length)));
        _open = null;
        _blockStart = -1;
        _space = null;
    }

    /// <summary>Characters of the original; starts a paragraph when no block is open.</summary>
    public void Text(TextSpan span)
    {
        int at = Math.Max(span.Start, _sourceEnd), end = Math.Min(span.End, Source.Length);
        while (at < end)
        {
            int length = Source.Text.AsSpan(at, end - at).IndexOfAny(Special);
            int wordEnd = length < 0 ? end : at + length;
            if (wordEnd > at)
                Verbatim(TextSpan.FromBounds(at, wordEnd));
            at = wordEnd;
            if (at >= end)
                return;
            int spaceEnd = at;
            while (spaceEnd < end && IsSpace(Source.Text[spaceEnd]))
                spaceEnd++;
            if (spaceEnd > at)
                Space(TextSpan.FromBounds(at, spaceEnd));
            at = Math.Max(spaceEnd, at + (spaceEnd > at ? 0 : 1));
        }
    }

    /// <summary>Text that the original writes in another way.</summary>
    public void Decoded(string text, TextSpan span)
    {
        if (text.Length == 1 && IsSpace(text[0]))
            Space(span);
        else if (text is not ("\u00AD" or "\u200B" or ""))
        {
            Open();
            _prose.AppendDecoded(text, Behind(span));
            _sourceEnd = Math.Max(_sourceEnd, span.End);
        }
    }

    /// <summary>White space; shows only between two pieces of text of a block.</summary>
    public void Space(TextSpan span)
    {
        if (HasText)
            _space ??= span;
    }

    /// <summary>A note to the desk.</summary>
    public void Remark(TextSpan span, string text)
    {
        bool isOnLine = HasText && Source.Text.AsSpan(_sourceEnd, Math.Max(0, span.Start - _sourceEnd)).IndexOfAny('\r', '\n') < 0;
        _remarks.Add(new Remark(span, text, _prose.Length, isOnLine));
    }

    public Article Build(ArticleMetadata metadata)
    {
        End();
        (string prose, SourceMap map) = _prose.Build();
        return new Article(Source, prose, map, KeyPoints.Mark(prose, _blocks.ToImmutable())) { Metadata = metadata, Remarks = [.. _remarks.OrderBy(r => r.Source.Start)] };
    }

    private void Verbatim(TextSpan span)
    {
        Open();
        _prose.AppendVerbatim(span);
        _sourceEnd = span.End;
    }

    /// <summary>Writes what has to stand before the next piece of text: the break between blocks, or the space between words.</summary>
    private void Open()
    {
        _open ??= BlockKind.Paragraph;
        if (!HasText)
        {
            if (_prose.Length > 0)
                _prose.AppendBreak("\n\n");
            _blockStart = _prose.Length;
        }
        else if (_space is { } space)
        {
            TextSpan behind = Behind(space);
            if (behind.Length == 1 && Source.Text[behind.Start] == ' ')
                _prose.AppendVerbatim(behind);
            else
                _prose.AppendDecoded(" ", behind);
            _sourceEnd = behind.End;
        }
        _space = null;
    }

    private TextSpan Behind(TextSpan span)
    {
        int start = Math.Clamp(span.Start, _sourceEnd, Math.Max(_sourceEnd, Source.Length));
        return TextSpan.FromBounds(start, Math.Clamp(span.End, start, Math.Max(start, Source.Length)));
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n' or '\f';
}
