using System.Text;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>The attributes of a start tag, read when they are asked for.</summary>
internal readonly struct HtmlAttributes(string text, HtmlToken tag)
{
    private readonly string _text = text;
    private readonly TextSpan _inside = TextSpan.FromBounds(tag.Span.Start + 1 + tag.Name.Length, Math.Max(tag.Span.Start + 1 + tag.Name.Length, tag.Span.End - 1));

    /// <summary>The decoded value, empty for an attribute without one; null when the tag does not have it.</summary>
    public string? this[string name] => TryFind(name, out TextSpan value) ? Decode(_text.AsSpan(value.Start, value.Length)) : null;

    public bool Has(string name) => TryFind(name, out _);

    /// <summary>Where the value of an attribute stands, without quotation marks.</summary>
    public bool TryFind(string name, out TextSpan value)
    {
        int at = _inside.Start;
        while (TryNext(ref at, out TextSpan found, out value))
        {
            if (_text.AsSpan(found.Start, found.Length).Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        value = default;
        return false;
    }

    private bool TryNext(ref int at, out TextSpan name, out TextSpan value)
    {
        while (at < _inside.End && (char.IsWhiteSpace(_text[at]) || _text[at] == '/'))
            at++;
        int start = at;
        while (at < _inside.End && !char.IsWhiteSpace(_text[at]) && (_text[at] is not ('=' or '/') || at == start))
            at++;
        name = TextSpan.FromBounds(start, at);
        value = new TextSpan(at, 0);
        int equals = SkipSpace(at);
        if (equals < _inside.End && _text[equals] == '=' && !name.IsEmpty)
        {
            at = SkipSpace(equals + 1);
            value = ReadValue(ref at);
        }
        return !name.IsEmpty;
    }

    private TextSpan ReadValue(ref int at)
    {
        if (at < _inside.End && _text[at] is '"' or '\'')
        {
            int start = at + 1;
            int close = start >= _inside.End ? -1 : _text.IndexOf(_text[at], start, _inside.End - start);
            int end = close < 0 ? _inside.End : close;
            at = Math.Min(_inside.End, end + 1);
            return TextSpan.FromBounds(Math.Min(start, end), end);
        }
        int from = at;
        while (at < _inside.End && !char.IsWhiteSpace(_text[at]))
            at++;
        return TextSpan.FromBounds(from, at);
    }

    private int SkipSpace(int at)
    {
        while (at < _inside.End && char.IsWhiteSpace(_text[at]))
            at++;
        return at;
    }

    private static string Decode(ReadOnlySpan<char> value)
    {
        if (!value.Contains('&'))
            return value.ToString();
        var decoded = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length;)
        {
            int length = HtmlEntity.Length(value[i..], out string text);
            decoded.Append(length > 0 ? text : value[i].ToString());
            i += Math.Max(1, length);
        }
        return decoded.ToString();
    }
}
