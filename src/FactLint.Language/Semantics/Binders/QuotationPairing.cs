using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Pairs the marks of one block.</summary>
internal sealed class QuotationPairing(string prose, TextSpan block, List<QuoteMark> marks, List<Quotation> found)
{
    /// <summary>Marks looked at ahead: text with more of them in one paragraph is no prose.</summary>
    private const int Reach = 200;

    private readonly Stack<QuoteMark> _open = new();
    private int _openDoubles;
    private bool _singlesAreSpeech;

    /// <summary>The article quotes people in single marks, so that one left open is a mistake and no apostrophe.</summary>
    public bool SpeaksInSingles { get; init; }

    public void Pair(QuotationBinder.Carried carried)
    {
        _singlesAreSpeech = !marks.Exists(m => m.IsDouble);
        int first = Continue(carried);
        for (int i = first; i < marks.Count; i++)
            Take(i);
        while (TryPop(out QuoteMark left))
            LeaveOpen(left, block.End, carried);
    }

    /// <summary>Goes on with the quotation of the block before; returns the index of the first mark to pair.</summary>
    private int Continue(QuotationBinder.Carried carried)
    {
        if (carried.Index < 0)
            return 0;
        bool isDouble = found[carried.Index] is { Glyph: not ('‘' or '\'' or '’') } or { Opening.Length: 2 };
        int doubled = marks.FindIndex(m => m.IsDouble == isDouble);
        int index = carried.Index;
        carried.Take();
        if (doubled < 0)
            return 0;
        QuoteMark mark = marks[doubled];
        bool reopens = mark.Role != QuoteRole.Close && string.IsNullOrWhiteSpace(prose[block.Start..mark.Start]);
        bool closes = mark.Role is QuoteRole.Close && !reopens;
        if (reopens || closes)
            found[index] = found[index] with { IsClosed = true };
        if (!closes)
            return 0;
        Add(new QuoteMark(block.Start, 0, isDouble, QuoteRole.Open), mark.Start, mark.End);
        return doubled + 1;
    }

    private void Take(int index)
    {
        QuoteMark mark = marks[index];
        bool isOpen = HasOpen(mark.IsDouble);
        switch (mark.Role)
        {
            case QuoteRole.Open when !mark.IsDouble && !HasCloser(index):
                if (isOpen && IsWholeQuoteEnd(mark))
                    Close(mark);
                else if (!isOpen && OpensSpeech(mark))
                    Push(mark);
                break;
            case QuoteRole.Open:
                Open(mark, index);
                break;
            case QuoteRole.Either when !isOpen:
                Open(mark with { Role = QuoteRole.Open }, index);
                break;
            case QuoteRole.CloseOrApostrophe when isOpen && IsPossessive(index):
                break;
            case QuoteRole.Close or QuoteRole.Either or QuoteRole.CloseOrApostrophe when isOpen:
                Close(mark);
                break;
            case QuoteRole.Close when mark.IsDouble && OpensAllTheSame(index):
                Push(mark);
                break;
            case QuoteRole.Close when mark.IsDouble:
                found.Add(new Quotation(new TextSpan(mark.Start, mark.Length), new TextSpan(mark.Start, 0), prose[mark.Start], 0, false) { IsOpened = false });
                break;
        }
    }

    /// <summary>A closing mark where only an opening one can stand, behind a space, and the next double mark closes: <c>” … gone,” he said</c>.</summary>
    private bool OpensAllTheSame(int index)
    {
        QuoteMark mark = marks[index];
        if (prose[mark.Start] != '”' || mark.Start > block.Start && !char.IsWhiteSpace(prose[mark.Start - 1]))
            return false;
        int next = marks.FindIndex(index + 1, Math.Min(Reach, marks.Count - index - 1), m => m.IsDouble);
        return next > 0 && marks[next].Role == QuoteRole.Close;
    }

    private bool IsWholeQuoteEnd(QuoteMark mark) => mark.End >= block.End;

    private bool HasOpen(bool isDouble) => isDouble ? _openDoubles > 0 : _open.Count > _openDoubles;

    private void Push(QuoteMark mark)
    {
        _open.Push(mark);
        _openDoubles += mark.IsDouble ? 1 : 0;
    }

    private bool TryPop(out QuoteMark mark)
    {
        bool popped = _open.TryPop(out mark);
        _openDoubles -= popped && mark.IsDouble ? 1 : 0;
        return popped;
    }

    /// <summary>A single mark before a capital, at the start of its paragraph or after a comma or colon, where the article quotes in single marks.</summary>
    private bool OpensSpeech(QuoteMark mark)
    {
        if (!SpeaksInSingles || mark.End >= block.End || !char.IsUpper(prose[mark.End]))
            return false;
        int before = mark.Start - 1;
        while (before >= block.Start && prose[before] == ' ')
            before--;
        return before < block.Start || prose[before] is ',' or ':';
    }

    private void Open(QuoteMark mark, int index)
    {
        // The same kind inside itself is a forgotten closing mark, unless the block closes as often as it opens.
        if (mark.IsDouble && _open.TryPeek(out QuoteMark top) && top.IsDouble && !Balances(index))
            LeaveTop(mark.Start);
        Push(mark);
    }

    private void LeaveTop(int end)
    {
        TryPop(out QuoteMark top);
        LeaveOpen(top, end, null);
    }

    /// <summary>From here on, double marks close two more often than they open: the open one, and this one inside it.</summary>
    private bool Balances(int index)
    {
        if (IsStraight(_open.Peek()) != IsStraight(marks[index]))
            return marks.FindIndex(index, Math.Min(Reach, marks.Count - index), m => m.IsDouble && m.Role == QuoteRole.Close && IsStraight(m) == IsStraight(marks[index])) >= 0;
        int depth = 1;
        for (int i = index; i < Math.Min(marks.Count, index + Reach); i++)
        {
            if (!marks[i].IsDouble)
                continue;
            depth += marks[i].Role is QuoteRole.Open ? 1 : -1;
            if (depth == 0)
                return true;
        }
        return false;
    }

    private bool IsStraight(QuoteMark mark) => mark.Length > 0 && prose[mark.Start] == '"';

    private void Close(QuoteMark mark)
    {
        while (TryPop(out QuoteMark open))
        {
            if (open.IsDouble == mark.IsDouble)
            {
                Add(open, mark.Start, mark.End);
                return;
            }
            LeaveOpen(open, mark.Start, null);
        }
    }

    private void Add(QuoteMark open, int innerEnd, int end)
    {
        var inner = TextSpan.FromBounds(open.End, Math.Max(open.End, innerEnd));
        var span = TextSpan.FromBounds(open.Start, end);
        found.Add(new Quotation(span, inner, GlyphOf(open), _open.Count, SpeechCue.IsSpeech(prose, block, span, inner)));
    }

    private void LeaveOpen(QuoteMark open, int end, QuotationBinder.Carried? carried)
    {
        if (!open.IsDouble && !_singlesAreSpeech && end == block.End && carried is null && !SpeaksInSingles)
            return;
        while (end > open.End && char.IsWhiteSpace(prose[end - 1]))
            end--;
        var span = TextSpan.FromBounds(open.Start, end);
        found.Add(new Quotation(span, TextSpan.FromBounds(open.End, end), GlyphOf(open), _open.Count, true) { IsClosed = false });
        if (open.IsDouble || SpeaksInSingles)
            carried?.Leave(found.Count - 1);
    }

    private char GlyphOf(QuoteMark open) => open.Length == 0 ? found[^1].Glyph : prose[open.Start];

    /// <summary>A single opening mark counts only when something in the block can close it; it is an apostrophe or a foreign letter otherwise.</summary>
    private bool HasCloser(int index)
    {
        for (int i = index + 1; i < Math.Min(marks.Count, index + Reach); i++)
        {
            if (!marks[i].IsDouble && marks[i].Role is QuoteRole.CloseOrApostrophe or QuoteRole.Close)
                return true;
            if (marks[i].IsDouble && marks[i].Role == QuoteRole.Close && HasOpen(true))
                return false;
        }
        return false;
    }

    /// <summary>
    /// The mark after the s of <c>the workers’ pay</c> inside single marks: a lower-case word follows at once, and a later mark can close.
    /// </summary>
    private bool IsPossessive(int index)
    {
        QuoteMark mark = marks[index];
        bool afterS = mark.Start > block.Start && prose[mark.Start - 1] is 's' or 'z' or 'x';
        bool beforeWord = mark.End + 1 < block.End && prose[mark.End] == ' ' && char.IsLower(prose[mark.End + 1]);
        if (!afterS || !beforeWord)
            return false;
        for (int i = index + 1; i < Math.Min(marks.Count, index + Reach); i++)
        {
            if (marks[i].IsDouble)
                continue;
            return marks[i].Role is QuoteRole.CloseOrApostrophe;
        }
        return false;
    }
}
