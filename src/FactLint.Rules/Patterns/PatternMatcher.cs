using System.Collections.Immutable;

namespace FactLint.Rules.Patterns;

/// <summary>
/// Runs an automaton over a sentence. For each step and token, the longest end that can be reached from there is found once and kept
/// (dynamic programming from the end), so the time is bounded by edges × tokens whatever the pattern, for all matches of the sentence together;
/// only what a possible match reaches is looked at. One thread at a time.
/// </summary>
internal sealed class PatternMatcher
{
    private const int Unseen = 0;
    private const int NoEnd = -1;
    private const int MostCells = 1 << 20;
    private const int MostKeptCells = 1 << 16;

    private readonly SentenceView _view = new();
    private PatternAutomaton _automaton = null!;
    private int[] _cells = [];
    private Dictionary<long, int>? _sparse;
    private Frame[] _frames = new Frame[16];

    public SentenceView View => _view;

    /// <summary>Starts on a pattern; the view already shows the sentence.</summary>
    public void Enter(PatternAutomaton automaton)
    {
        _automaton = automaton;
        long cells = (long)automaton.Steps.Length * (_view.End - _view.First);
        _sparse = cells > MostCells ? [] : null;
        if (_sparse is not null)
            return;
        if (_cells.Length < cells)
            _cells = new int[Math.Max(256, (int)cells)];
        Array.Clear(_cells, 0, (int)cells);
    }

    /// <summary>Forgets the article, and memory that only a very long sentence needs.</summary>
    public void Leave()
    {
        _view.Leave();
        _sparse = null;
        if (_cells.Length > MostKeptCells)
            _cells = [];
    }

    /// <summary>The end of the longest match that begins at a token, or -1.</summary>
    public int LongestFrom(int token)
    {
        if (_automaton.FirstWords is { } words && !words.Contains(_view.WordAt(token)))
            return NoEnd;
        int best = NoEnd;
        foreach (PatternEdge edge in _automaton.Start)
        {
            if (IsOpen(edge, token))
                best = Math.Max(best, Longest(edge.Target, token));
        }
        return best;
    }

    /// <summary>The captures of the match that <see cref="LongestFrom"/> found; of several ways to it, the one the pattern prefers.</summary>
    public IReadOnlyDictionary<string, (int First, int End)> CapturesOf(int token, int end)
    {
        if (_automaton.Captures.IsEmpty)
            return ImmutableDictionary<string, (int, int)>.Empty;
        var marks = new int[2 * _automaton.Captures.Length];
        Array.Fill(marks, -1);
        ImmutableArray<PatternEdge> edges = _automaton.Start;
        while (true)
        {
            PatternEdge taken = edges.First(edge => EndBy(edge, token) == end);
            foreach (int mark in taken.Marks)
                marks[mark] = token;
            if (taken.Target == PatternEdge.Accept)
                return Named(marks);
            token = EndOfStep(taken.Target, token, end);
            edges = _automaton.Edges[taken.Target];
        }
    }

    private Dictionary<string, (int, int)> Named(int[] marks)
    {
        var captures = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        for (int i = 0; i < _automaton.Captures.Length; i++)
        {
            if (marks[2 * i] >= 0 && marks[2 * i + 1] > marks[2 * i])
                captures.Add(_automaton.Captures[i], (marks[2 * i], marks[2 * i + 1]));
        }
        return captures;
    }

    /// <summary>Where a step ends on the way to the match's end.</summary>
    private int EndOfStep(int step, int token, int end)
    {
        var frame = new Frame { Step = step, Token = token };
        Take(ref frame);
        while (!_automaton.Edges[step].Any(edge => EndBy(edge, frame.End) == end))
            NextEnd(ref frame);
        return frame.End;
    }

    /// <summary>The longest end by an edge; every cell it needs is filled by now or filled here.</summary>
    private int EndBy(in PatternEdge edge, int token)
    {
        if (!IsOpen(edge, token))
            return NoEnd;
        return edge.Target == PatternEdge.Accept ? token : token < _view.End ? Longest(edge.Target, token) : NoEnd;
    }

    private bool IsOpen(in PatternEdge edge, int token) => (!edge.AtStart || _view.IsStart(token)) && (!edge.AtEnd || _view.IsEnd(token));

    private int Longest(int step, int token)
    {
        int known = Known(step, token);
        if (known != Unseen)
            return Decode(known);
        int depth = 0;
        Push(ref depth, step, token);
        while (true)
        {
            ref Frame frame = ref _frames[depth - 1];
            if (frame.End != NoEnd && Advance(ref frame, out int nextStep))
            {
                Push(ref depth, nextStep, frame.End);
                continue;
            }
            if (frame.Best != NoEnd && frame.IsAssumed && _automaton.Steps[frame.Step].LengthsAt(_view, frame.Token) == 0)
                frame.Best = NoEnd;
            Keep(frame.Step, frame.Token, frame.Best);
            if (--depth == 0)
                return frame.Best;
        }
    }

    /// <summary>Follows a frame's edges as far as their ends are known; true with the step to look into when one is not.</summary>
    private bool Advance(ref Frame frame, out int nextStep)
    {
        do
        {
            ReadOnlySpan<PatternEdge> edges = _automaton.Edges[frame.Step].AsSpan();
            for (; frame.Edge < edges.Length; frame.Edge++)
            {
                ref readonly PatternEdge edge = ref edges[frame.Edge];
                if (!IsOpen(edge, frame.End))
                    continue;
                if (edge.Target == PatternEdge.Accept)
                {
                    frame.Best = Math.Max(frame.Best, frame.End);
                    continue;
                }
                if (frame.End >= _view.End)
                    continue;
                int known = Known(edge.Target, frame.End);
                if (known == Unseen)
                {
                    nextStep = edge.Target;
                    return true;
                }
                frame.Best = Math.Max(frame.Best, Decode(known));
            }
        }
        while (NextEnd(ref frame));
        nextStep = 0;
        return false;
    }

    private void Push(ref int depth, int step, int token)
    {
        if (depth == _frames.Length)
            Array.Resize(ref _frames, depth * 2);
        ref Frame frame = ref _frames[depth++];
        frame = new Frame { Step = step, Token = token, Best = NoEnd, IsAssumed = _automaton.Steps[step].IsDear };
        if (frame.IsAssumed)
            frame.End = token + 1;
        else
            Take(ref frame);
    }

    /// <summary>Sets the frame on the first end of its step, or on none.</summary>
    private void Take(ref Frame frame)
    {
        frame.Lengths = _automaton.Steps[frame.Step].LengthsAt(_view, frame.Token);
        if (frame.Lengths == 0)
            frame.End = _automaton.Steps[frame.Step].FactEndAt(_view, frame.Token);
        else
            NextEnd(ref frame);
    }

    /// <summary>Sets the frame on the next, longer end of its step; false when there is none.</summary>
    private static bool NextEnd(ref Frame frame)
    {
        if (frame.Lengths == 0)
            return false;
        frame.End = frame.Token + System.Numerics.BitOperations.TrailingZeroCount(frame.Lengths) + 1;
        frame.Lengths &= frame.Lengths - 1;
        frame.Edge = 0;
        return true;
    }

    private int Known(int step, int token)
    {
        long cell = CellOf(step, token);
        return _sparse is null ? _cells[cell] : _sparse.GetValueOrDefault(cell, Unseen);
    }

    private void Keep(int step, int token, int end)
    {
        long cell = CellOf(step, token);
        int value = end == NoEnd ? NoEnd : end + 1;
        if (_sparse is null)
            _cells[cell] = value;
        else
            _sparse[cell] = value;
    }

    private static int Decode(int kept) => kept == NoEnd ? NoEnd : kept - 1;

    private long CellOf(int step, int token) => (long)(token - _view.First) * _automaton.Steps.Length + step;

    /// <summary>A step at a token, on the way through its ends and edges.</summary>
    private struct Frame
    {
        public int Step;
        public int Token;
        public int End;
        public int Edge;
        public int Best;
        public ulong Lengths;

        /// <summary>The step is taken to match until its edges are followed.</summary>
        public bool IsAssumed;
    }
}
