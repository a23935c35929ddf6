using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Dates;

/// <summary>One sentence as readers of dates see it. Words outside the sentence are <see cref="DateWordKind.None"/>.</summary>
internal sealed class DateText(SyntaxTree tree, DateTime? now)
{
    private DateWord[] _words = new DateWord[128];
    private int _firstToken;

    /// <summary>The day, and where known the time, of the article.</summary>
    public DateTime? Now { get; } = now;

    /// <summary>Whether 8/7/2025 is 8 July: the article says that its English is not that of the United States or Canada.</summary>
    public bool IsDayFirst { get; } = IsDayFirstIn(tree.Article.Metadata.Language);

    public int Count { get; private set; }

    public DateWord this[int at] => (uint)at < (uint)Count ? _words[at] : default;

    /// <summary>Turns to another sentence; false when it holds no date.</summary>
    public bool Enter(in Sentence sentence)
    {
        if (_words.Length < sentence.TokenCount)
            _words = new DateWord[2 * sentence.TokenCount];
        _firstToken = sentence.FirstToken;
        Count = sentence.TokenCount;
        return DateLexer.Read(tree, sentence, _words);
    }

    public bool Is(int at, DateWordKind kind) => this[at].Kind == kind;

    public bool Is(int at, string word) => (uint)at < (uint)Count && Text(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    public ReadOnlySpan<char> Text(int at)
    {
        if ((uint)at >= (uint)Count)
            return [];
        Token token = tree.Tokens[_firstToken + at];
        return tree.Article.Prose.AsSpan(token.Start, token.Length);
    }

    public TextSpan Span(int first, int end) => tree.SpanOf(_firstToken + first, _firstToken + end);

    /// <summary>The same without the full stop of an abbreviation that also ends the sentence.</summary>
    public TextSpan SpanOf(int first, int end)
    {
        TextSpan span = Span(first, end);
        return end == Count && this[end - 1].Kind is DateWordKind.Month or DateWordKind.Weekday && Text(end - 1)[^1] == '.' ? new TextSpan(span.Start, span.Length - 1) : span;
    }

    /// <summary>No white space before the word.</summary>
    public bool IsJoined(int at) => (uint)at < (uint)Count && !tree.Tokens[_firstToken + at].SpaceBefore;

    /// <summary>The word begins with a lower-case letter.</summary>
    public bool IsLower(int at) => (uint)at < (uint)Count && char.IsLower(Text(at)[0]);

    public bool IsCapital(int at) => (uint)at < (uint)Count && char.IsUpper(Text(at)[0]);

    /// <summary>Past one word of a kind, if it stands there.</summary>
    public int Skip(int at, DateWordKind kind) => Is(at, kind) ? at + 1 : at;

    /// <summary>A number stands here, with a unit behind it.</summary>
    public bool IsUnitNext(int at) => this[at].Kind is DateWordKind.Number or DateWordKind.Cardinal or DateWordKind.Decimal
        && (Is(at + 1, DateWordKind.Unit) || this[at + 1].Kind is DateWordKind.Cardinal or DateWordKind.Dash);

    // A language without a country (“en”) says nothing.
    private static bool IsDayFirstIn(ReadOnlySpan<char> language) => language.Length > 3 && language[2] is '-' or '_' && language[..2].Equals("en", StringComparison.OrdinalIgnoreCase)
        && !(language[3..].Equals("US", StringComparison.OrdinalIgnoreCase) || language[3..].Equals("CA", StringComparison.OrdinalIgnoreCase) || language[3..].Equals("PH", StringComparison.OrdinalIgnoreCase));

    public bool IsUnit(int at, DateUnit unit) => this[at] is { Kind: DateWordKind.Unit } word && word.Value == (int)unit;
}
