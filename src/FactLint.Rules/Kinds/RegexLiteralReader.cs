using System.Text;

namespace FactLint.Rules.Kinds;

/// <summary>
/// Reads the plain characters of a regular expression that no match can do without, group by group. Whatever it does not know it takes for
/// something that may match anything, so it is never wrong and sometimes too modest.
/// </summary>
internal sealed class RegexLiteralReader(string expression)
{
    private const int MostTexts = 32;
    private const int Deepest = 16;

    private int _at;
    private int _depth;

    /// <summary>True when some part of the expression takes small and capital letters for the same.</summary>
    public bool IgnoresCase { get; private set; }

    private bool _isUnknown;

    /// <summary>Sets of texts: every match holds one of each set.</summary>
    public List<string[]> Read()
    {
        List<string[]> sets = ReadChoice();
        return _isUnknown || _at < expression.Length ? [] : sets;
    }

    private List<string[]> ReadChoice()
    {
        List<string[]> first = ReadSeries();
        if (_at >= expression.Length || expression[_at] != '|')
            return first;
        List<string>? texts = [];
        Add(first);
        while (_at < expression.Length && expression[_at] == '|')
        {
            _at++;
            Add(ReadSeries());
        }
        return texts is { Count: > 0 and <= MostTexts } ? [[.. texts]] : [];

        void Add(List<string[]> series)
        {
            if (series.Count == 0)
                texts = null;
            else
                texts?.AddRange(series.MaxBy(RegexLiterals.Weight)!);
        }
    }

    private List<string[]> ReadSeries()
    {
        var sets = new List<string[]>();
        var run = new StringBuilder();
        while (_at < expression.Length && expression[_at] is not ('|' or ')'))
        {
            (char? literal, List<string[]> inside) = ReadItem();
            (int least, bool isQuantified) = ReadQuantifier();
            if (literal is { } kept && least > 0)
                run.Append(kept);
            if (literal is null || isQuantified)
                Flush();
            if (least > 0)
                sets.AddRange(inside);
        }
        Flush();
        return sets;

        void Flush()
        {
            if (run.Length > 0)
                sets.Add([run.ToString()]);
            run.Clear();
        }
    }

    private (char? Literal, List<string[]> Inside) ReadItem()
    {
        char c = expression[_at];
        switch (c)
        {
            case '\\':
                return (ReadEscape(), []);
            case '(':
                return (null, ReadGroup());
            case '[':
                return (null, ReadClass());
            default:
                _at++;
                return (c is '^' or '$' or '.' or '*' or '+' or '?' or '{' or '}' or ']' ? null : c, []);
        }
    }

    /// <summary>A backslash and a mark stand for the mark; any other escape is left to the engine.</summary>
    private char? ReadEscape()
    {
        int start = _at;
        char c = start + 1 < expression.Length ? expression[start + 1] : '\0';
        int length = c switch
        {
            'u' => 6,
            'x' => 4,
            'c' => 3,
            'p' or 'P' or 'k' => expression.IndexOfAny(['}', '>', '\''], Math.Min(start + 4, expression.Length)) + 1 - start,
            _ => 2,
        };
        _at = Math.Min(start + Math.Max(length, 2), expression.Length);
        return c == '\0' || char.IsLetterOrDigit(c) || c == '_' ? null : c;
    }

    private List<string[]> ReadGroup()
    {
        _at++;
        bool isKept = ReadGroupHead();
        if (++_depth > Deepest)
            _isUnknown = true;
        List<string[]> inside = _isUnknown ? [] : ReadChoice();
        _depth--;
        if (_at < expression.Length && expression[_at] == ')')
            _at++;
        else
            _isUnknown = true;
        return isKept ? inside : [];
    }

    /// <summary>Goes behind <c>?:</c>, <c>?&lt;name&gt;</c> and the like; true when what follows is part of the match.</summary>
    private bool ReadGroupHead()
    {
        if (_at >= expression.Length || expression[_at] != '?')
            return true;
        _at++;
        switch (_at < expression.Length ? expression[_at] : '\0')
        {
            case ':' or '>':
                _at++;
                return true;
            case '=' or '!':
                _at++;
                return false;
            case '<' when _at + 1 < expression.Length && expression[_at + 1] is '=' or '!':
                _at += 2;
                return false;
            case '<':
                _at = expression.IndexOf('>', _at) + 1;
                return _at > 0 || Unknown();
            case '-' or (>= 'a' and <= 'z'):
                return ReadOptions();
            default:
                return Unknown();
        }
    }

    /// <summary><c>?i:</c> and <c>?i</c>; with <c>x</c>, blanks and comments stand between the characters.</summary>
    private bool ReadOptions()
    {
        for (; _at < expression.Length && (expression[_at] == '-' || char.IsAsciiLetterLower(expression[_at])); _at++)
        {
            IgnoresCase |= expression[_at] == 'i';
            if (expression[_at] == 'x')
                return Unknown();
        }
        if (_at < expression.Length && expression[_at] == ':')
            _at++;
        return true;
    }

    private bool Unknown()
    {
        _isUnknown = true;
        _at = expression.Length;
        return false;
    }

    /// <summary>A class of a few characters, each of them written out, is a set; any other may be anything.</summary>
    private List<string[]> ReadClass()
    {
        int start = ++_at;
        if (_at < expression.Length && expression[_at] == '^')
            _at++;
        if (_at < expression.Length && expression[_at] == ']')
            _at++;
        for (; _at < expression.Length && expression[_at] != ']'; _at++)
        {
            if (expression[_at] == '\\')
                _at++;
            else if (expression[_at] == '[' && expression[_at - 1] == '-')
                return Unknown() ? [] : [];
        }
        ReadOnlySpan<char> inside = expression.AsSpan(start, Math.Max(0, Math.Min(_at, expression.Length) - start));
        _at++;
        return inside.Length is 0 or > 4 || inside[0] == '^' || inside.ContainsAny('\\', '-', '[') ? [] : [[.. inside.ToArray().Select(c => c.ToString())]];
    }

    /// <summary>How often the item before must stand there at least, and whether it may stand there again.</summary>
    private (int Least, bool IsQuantified) ReadQuantifier()
    {
        if (_at >= expression.Length)
            return (1, false);
        (int least, int length) = expression[_at] switch
        {
            '*' or '?' => (0, 1),
            '+' => (1, 1),
            '{' => ReadCount(),
            _ => (1, 0),
        };
        _at += length;
        if (length > 0 && _at < expression.Length && expression[_at] == '?')
            _at++;
        return (least, length > 0);
    }

    /// <summary><c>{3}</c>, <c>{3,}</c> or <c>{3,5}</c>; any other brace is a character.</summary>
    private (int Least, int Length) ReadCount()
    {
        int close = expression.IndexOf('}', _at);
        ReadOnlySpan<char> inside = close < 0 ? default : expression.AsSpan(_at + 1, close - _at - 1);
        if (inside.IsEmpty || !char.IsAsciiDigit(inside[0]) || !inside.Trim("0123456789,").IsEmpty)
            return (1, 0);
        return (inside[0] == '0' ? 0 : 1, close + 1 - _at);
    }
}
