using System.Collections.Immutable;
using System.Text;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>
/// Reads the part of TOML that front matter uses: <c>key = value</c> with strings, dates and lists of strings. What it does not know it leaves out.
/// Format: https://toml.io/en/v1.0.0.
/// </summary>
internal sealed class TomlFrontMatter
{
    private readonly string _text;
    private readonly int _end;
    private readonly ImmutableArray<FrontMatterValue>.Builder _values = ImmutableArray.CreateBuilder<FrontMatterValue>();
    private int _at;
    private string _table = "";

    private TomlFrontMatter(string text, TextSpan inside)
    {
        _text = text;
        _at = inside.Start;
        _end = inside.End;
    }

    public static ImmutableArray<FrontMatterValue> Read(string text, TextSpan inside)
    {
        var reader = new TomlFrontMatter(text, inside);
        while (reader._at < reader._end)
            reader.ReadLine();
        return reader._values.ToImmutable();
    }

    private void ReadLine()
    {
        int lineEnd = LineEnd();
        string line = _text[_at..lineEnd].Trim();
        int equals = _text.IndexOf('=', _at, lineEnd - _at);
        if (line.StartsWith('['))
            _table = line.Trim('[', ']', ' ').ToLowerInvariant();
        else if (equals > 0 && !line.StartsWith('#'))
        {
            string key = _text[_at..equals].Trim().Trim('"', '\'').ToLowerInvariant();
            _at = equals + 1;
            ReadValue(_table.Length == 0 || _table == "params" ? key : $"{_table}.{key}");
            lineEnd = LineEnd();
        }
        _at = Math.Min(_end, lineEnd + 1);
    }

    private int LineEnd()
    {
        int length = _at >= _end ? 0 : _text.AsSpan(_at, _end - _at).IndexOf('\n');
        return length < 0 ? _end : Math.Min(_end, _at + length);
    }

    private void ReadValue(string key)
    {
        SkipSpace(acrossLines: false);
        if (_at >= _end)
            return;
        switch (_text[_at])
        {
            case '"' or '\'':
                ReadString(key);
                break;
            case '[':
                ReadList(key);
                break;
            default:
                ReadBare(key);
                break;
        }
    }

    private void ReadList(string key)
    {
        _at++;
        for (SkipSpace(acrossLines: true); _at < _end && _text[_at] != ']'; SkipSpace(acrossLines: true))
        {
            if (_text[_at] is '"' or '\'')
                ReadString(key);
            else
                _at++;
        }
        _at = Math.Min(_end, _at + 1);
    }

    private void ReadBare(string key)
    {
        int end = LineEnd();
        int comment = _text.IndexOf('#', _at, end - _at);
        string value = _text[_at..(comment < 0 ? end : comment)].Trim();
        if (value.Length > 0)
            _values.Add(new FrontMatterValue(key, value, new TextSpan(_at, value.Length), false));
    }

    private void ReadString(string key)
    {
        char mark = _text[_at];
        bool isLong = _at + 2 < _end && _text[_at + 1] == mark && _text[_at + 2] == mark;
        string close = new(mark, isLong ? 3 : 1);
        int start = _at + close.Length, end = start;
        int limit = isLong ? _end : LineEnd();
        while (end < limit && string.CompareOrdinal(_text, end, close, 0, close.Length) != 0)
            end += mark == '"' && _text[end] == '\\' ? 2 : 1;
        end = Math.Min(end, limit);
        bool hasEscapes = mark == '"';
        string value = hasEscapes ? Decode(_text[start..end]) : _text[start..end];
        if (value.Length > 0)
            _values.Add(new FrontMatterValue(key, value.Trim(), TextSpan.FromBounds(start, end), hasEscapes));
        _at = Math.Min(_end, end + close.Length);
    }

    private static string Decode(string written)
    {
        var text = new StringBuilder(written.Length);
        for (int i = 0; i < written.Length;)
        {
            if (written[i] != '\\')
            {
                text.Append(written[i++]);
                continue;
            }
            (int length, string value) = SourceAligner.Escape(written.AsSpan(i));
            text.Append(value);
            i += length;
        }
        return text.ToString();
    }

    private void SkipSpace(bool acrossLines)
    {
        while (_at < _end && (_text[_at] is ' ' or '\t' || (acrossLines && _text[_at] is '\r' or '\n' or ',')))
            _at++;
    }
}
