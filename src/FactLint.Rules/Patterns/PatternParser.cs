using System.Collections.Immutable;
using System.Globalization;
using FactLint.Rules.Patterns.Elements;

namespace FactLint.Rules.Patterns;

/// <summary>Reads the pattern language of rule files; the table of <c>rules/README.md</c> describes it. One use, one pattern.</summary>
internal sealed class PatternParser
{
    private const int GapLength = 8;
    private const int DeepestNesting = 50;
    private const string Special = "()|?*+{}!<>@=^$";

    private readonly string _text;
    private readonly PatternElements _elements;
    private int _at;
    private int _depth;

    public PatternParser(string text, PatternElements elements)
    {
        _text = text;
        _elements = elements;
    }

    /// <exception cref="PatternSyntaxException">The text is not a pattern.</exception>
    public PatternNode Parse()
    {
        SkipSpace();
        if (_at == _text.Length)
            throw Mistake(0, "This pattern is empty: write the words to find");
        PatternNode node = ReadChoice(new HashSet<string>(StringComparer.Ordinal));
        if (_at < _text.Length)
            throw Mistake(_at, "This “)” closes nothing: remove it, or add the “(” it belongs to");
        return node;
    }

    /// <param name="captured">The captures so far in this alternative; grows by those found.</param>
    private PatternNode ReadChoice(HashSet<string> captured)
    {
        var options = ImmutableArray.CreateBuilder<PatternNode>();
        var all = new HashSet<string>(captured, StringComparer.Ordinal);
        do
        {
            var inOption = new HashSet<string>(captured, StringComparer.Ordinal);
            options.Add(ReadSeries(inOption));
            all.UnionWith(inOption);
        }
        while (Accept('|'));
        captured.UnionWith(all);
        return options.Count == 1 ? options[0] : new PatternNode.Choice(options.ToImmutable());
    }

    private PatternNode ReadSeries(HashSet<string> captured)
    {
        var parts = ImmutableArray.CreateBuilder<PatternNode>();
        SkipSpace();
        while (_at < _text.Length && _text[_at] is not ('|' or ')'))
        {
            parts.Add(ReadItem(captured));
            SkipSpace();
        }
        if (parts.Count == 0)
            throw Mistake(_at, "An alternative is empty here: remove the “|”, or write “?” after the group to make it optional");
        return parts.Count == 1 ? parts[0] : new PatternNode.Series(parts.ToImmutable());
    }

    private PatternNode ReadItem(HashSet<string> captured)
    {
        int start = _at;
        if (ReadCaptureName() is not { } name)
            return ReadRepeated(captured);
        if (name == PatternMatch.Whole)
            throw Mistake(start, "“match” is already the name of the whole match: choose another name");
        if (!captured.Add(name))
            throw Mistake(start, $"The name “{name}” is given twice in one alternative: choose another name for one of them");
        if (_at == _text.Length || char.IsWhiteSpace(_text[_at]) || _text[_at] is '|' or ')')
            throw Mistake(_at, $"Nothing is named by “{name}=”: put the words right after the “=”, in brackets if there are several");
        return new PatternNode.Capture(name, ReadRepeated(captured));
    }

    private string? ReadCaptureName()
    {
        int end = _at;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] is '_' or '-'))
            end++;
        if (end == _at || end == _text.Length || _text[end] != '=')
            return null;
        string name = _text[_at..end];
        _at = end + 1;
        return name;
    }

    private PatternNode ReadRepeated(HashSet<string> captured)
    {
        int start = _at;
        bool isNot = _text[_at] == '!';
        if (isNot)
            _at++;
        bool isGap = IsGap();
        PatternNode node = isGap ? new PatternNode.Atom(AnyElement.Instance) : ReadPrimary(captured);
        if (isNot)
            node = new PatternNode.Atom(new NotElement([.. Excluded(node, start)]));
        if (isGap)
            return ReadGap(node);
        if (ReadCount() is not { } count)
            return node;
        if (node is PatternNode.Anchor)
            throw Mistake(start, "“^” and “$” cannot be repeated");
        if (ReadCount() is not null)
            throw Mistake(_at - 1, "Two repetitions stand one after the other: keep one, or put brackets around the first");
        return new PatternNode.Repeat(node, count.Least, count.Most);
    }

    private bool IsGap() => _at < _text.Length && (_text[_at] == '…' || _text.AsSpan(_at).StartsWith("...", StringComparison.Ordinal));

    private PatternNode.Repeat ReadGap(PatternNode any)
    {
        int start = _at;
        _at += _text[_at] == '…' ? 1 : 3;
        if (_at < _text.Length && _text[_at] is '?' or '*' or '+')
            throw Mistake(_at, "Say how many tokens “...” may skip with two numbers, as in “...{0,20}”");
        (int least, int? most) = ReadCount() ?? (0, GapLength);
        return most is null ? throw Mistake(start, "“...” needs a largest number, as in “...{0,20}”") : new PatternNode.Repeat(any, least, most);
    }

    private static IEnumerable<PatternElement> Excluded(PatternNode node, int start) => node switch
    {
        PatternNode.Atom atom => [atom.Element],
        PatternNode.Choice choice => choice.Options.SelectMany(option => Excluded(option, start)),
        _ => throw Mistake(start, "After “!” write one word, class or list, or several with “|” in brackets"),
    };

    private (int Least, int? Most)? ReadCount()
    {
        if (_at == _text.Length)
            return null;
        switch (_text[_at])
        {
            case '?':
                _at++;
                return (0, 1);
            case '*':
                _at++;
                return (0, null);
            case '+':
                _at++;
                return (1, null);
            case '{':
                return ReadBraces();
            default:
                return null;
        }
    }

    private (int Least, int? Most) ReadBraces()
    {
        int open = _at;
        int close = _text.IndexOf('}', open);
        string[] numbers = close < 0 ? [] : _text[(open + 1)..close].Split(',');
        bool isCount = numbers.Length is 1 or 2 && IsNumber(numbers[0], out _) && (numbers.Length == 1 || numbers[1].Length == 0 || IsNumber(numbers[1], out _));
        if (!isCount)
            throw Mistake(open, "Write how often as “{2}”, “{1,3}” or “{2,}”");
        _at = close + 1;
        _ = IsNumber(numbers[0], out int least);
        int? most = numbers.Length == 1 ? least : IsNumber(numbers[1], out int number) ? number : null;
        if (most < least || most == 0)
            throw Mistake(open, most == 0 ? "This part may stand zero times only: remove it" : $"The numbers are the wrong way round: write “{{{most},{least}}}”");
        return (least, most);
    }

    private static bool IsNumber(string text, out int number) =>
        int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < AutomatonBuilder.MostStates;

    private PatternNode ReadPrimary(HashSet<string> captured)
    {
        if (_at == _text.Length)
            throw Mistake(_at, "Something is missing at the end: write the word, class or list that “!” excludes");
        int start = _at;
        switch (_text[_at])
        {
            case '(':
                return ReadGroup(captured);
            case '<':
                return new PatternNode.Atom(_elements.Lemmas(ReadTo('>', "<say>"), start + 1));
            case '@':
                _at++;
                string list = ReadWhile(c => char.IsLetterOrDigit(c) || c is '-' or '_');
                return new PatternNode.Atom(_elements.List(list, start));
            case '^' or '$':
                return new PatternNode.Anchor(_text[_at++] == '^');
            case '\'' when !IsClitic():
                return Spelled(ReadTo('\'', "'US'"), start + 1);
            case var c when Special.Contains(c):
                throw Mistake(start, $"“{c}” stands where a word is expected; write '{c}' for the character itself");
            default:
                return ReadWord();
        }
    }

    private PatternNode ReadGroup(HashSet<string> captured)
    {
        int open = _at++;
        if (++_depth > DeepestNesting)
            throw Mistake(open, $"Brackets are nested more than {DeepestNesting} deep: write the pattern more simply");
        PatternNode node = ReadChoice(captured);
        if (!Accept(')'))
            throw Mistake(open, "This “(” is never closed: add a “)”");
        _depth--;
        return node;
    }

    private string ReadTo(char close, string example)
    {
        int end = _text.IndexOf(close, _at + 1);
        if (end <= _at + 1)
            throw Mistake(_at, end < 0 ? $"“{_text[_at]}” is never closed: write it like {example}" : $"Nothing stands between the marks: write it like {example}");
        string inner = _text[(_at + 1)..end];
        _at = end + 1;
        return inner;
    }

    private string ReadWhile(Func<char, bool> holds)
    {
        int start = _at;
        while (_at < _text.Length && holds(_text[_at]))
            _at++;
        return _text[start.._at];
    }

    /// <summary>A possessive or contracted ending such as <c>'s</c>, not the start of an exact spelling.</summary>
    private bool IsClitic()
    {
        int end = _at + 1;
        while (end < _text.Length && char.IsLetter(_text[end]))
            end++;
        return _text[(_at + 1)..end] is "s" or "re" or "ve" or "ll" or "d" or "m" && (end == _text.Length || _text[end] != '\'');
    }

    private PatternNode Spelled(string spelling, int start)
    {
        ImmutableArray<PatternNode> parts = [.. _elements.Spelling(spelling, start).Select(element => new PatternNode.Atom(element))];
        return parts.Length == 1 ? parts[0] : new PatternNode.Series(parts);
    }

    private PatternNode.Atom ReadWord()
    {
        int start = _at++;
        if (_text[start] is not (',' or ';' or ':'))
        {
            while (_at < _text.Length && !EndsWord())
                _at++;
        }
        string word = _text[start.._at];
        bool isClass = word is "X" || word.Length > 1 && word.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;
        return new PatternNode.Atom(isClass ? _elements.Class(word, start) : _elements.Words(word, start));
    }

    private bool EndsWord() => char.IsWhiteSpace(_text[_at]) || Special.Contains(_text[_at]) || IsGap()
        || _text[_at] is ',' or ';' or ':' && (_at + 1 == _text.Length || !char.IsLetterOrDigit(_text[_at + 1]));

    private bool Accept(char c)
    {
        SkipSpace();
        if (_at == _text.Length || _text[_at] != c)
            return false;
        _at++;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
    }

    private static PatternSyntaxException Mistake(int offset, string message) => new(new PatternMistake(offset, message));
}
