using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactLint.Rules.Patterns.Elements;

namespace FactLint.Rules.Patterns;

/// <summary>
/// Builds the automaton of a pattern: first Thompson's, back to front, then without its empty moves. Both are bounded, so a short pattern
/// such as <c>((a{99}){99}){99}</c> is refused and not unrolled.
/// </summary>
internal sealed class AutomatonBuilder
{
    public const int MostStates = 10_000;
    private const int MostEdges = 100_000;

    private readonly List<State> _states = [];
    private readonly List<string> _captures = [];
    private int _edges;

    /// <exception cref="PatternSyntaxException">The pattern is too large, or can match nothing at all.</exception>
    public static PatternAutomaton Build(PatternNode pattern)
    {
        var builder = new AutomatonBuilder();
        int accept = builder.Add(new State(StateKind.Accept));
        return builder.Fold(builder.Add(pattern, accept));
    }

    private int Add(PatternNode node, int next) => node switch
    {
        PatternNode.Atom atom => Add(new State(StateKind.Step) { Element = atom.Element, Next = [next] }),
        PatternNode.Anchor anchor => Add(new State(anchor.AtStart ? StateKind.AtStart : StateKind.AtEnd) { Next = [next] }),
        PatternNode.Capture capture => AddCapture(capture, next),
        PatternNode.Series series => AddSeries(series, next),
        PatternNode.Choice choice => Add(new State(StateKind.Fork) { Next = [.. choice.Options.Select(option => Add(option, next))] }),
        PatternNode.Repeat repeat => AddRepeat(repeat, next),
        _ => throw new InvalidOperationException("unknown part of a pattern"),
    };

    private int AddSeries(PatternNode.Series series, int next)
    {
        for (int i = series.Parts.Length - 1; i >= 0; i--)
            next = Add(series.Parts[i], next);
        return next;
    }

    private int AddCapture(PatternNode.Capture capture, int next)
    {
        int index = _captures.IndexOf(capture.Name);
        if (index < 0)
        {
            index = _captures.Count;
            _captures.Add(capture.Name);
        }
        int close = Add(new State(StateKind.Mark) { Mark = 2 * index + 1, Next = [next] });
        return Add(new State(StateKind.Mark) { Mark = 2 * index, Next = [Add(capture.Body, close)] });
    }

    private int AddRepeat(PatternNode.Repeat repeat, int next)
    {
        int at = next;
        if (repeat.Most is { } most)
        {
            for (int i = repeat.Least; i < most; i++)
                at = Add(new State(StateKind.Fork) { Next = [Add(repeat.Body, at), next] });
        }
        else
        {
            var loop = new State(StateKind.Fork);
            at = Add(loop);
            loop.Next = [Add(repeat.Body, at), next];
        }
        for (int i = 0; i < repeat.Least; i++)
            at = Add(repeat.Body, at);
        return at;
    }

    private int Add(State state)
    {
        if (_states.Count >= MostStates)
            throw TooLarge();
        _states.Add(state);
        return _states.Count - 1;
    }

    private PatternAutomaton Fold(int start)
    {
        var steps = new List<int>();
        for (int i = 0; i < _states.Count; i++)
        {
            if (_states[i].Kind == StateKind.Step)
            {
                _states[i].Step = steps.Count;
                steps.Add(i);
            }
        }
        ImmutableArray<PatternEdge> entry = EdgesFrom(start);
        foreach (PatternEdge edge in entry)
            Refuse(edge);
        var edges = new ImmutableArray<PatternEdge>[steps.Count];
        var elements = new PatternElement[steps.Count];
        for (int i = 0; i < steps.Count; i++)
        {
            elements[i] = _states[steps[i]].Element!;
            edges[i] = EdgesFrom(_states[steps[i]].Next[0]);
        }
        return new PatternAutomaton([.. elements], entry, ImmutableCollectionsMarshal.AsImmutableArray(edges), [.. _captures]);
    }

    private static void Refuse(PatternEdge entry)
    {
        if (entry.Target == PatternEdge.Accept)
            throw new PatternSyntaxException(new PatternMistake(0, "This pattern can match nothing at all: make at least one part of it obligatory"));
    }

    /// <summary>Every step or end that empty moves lead to, each once per set of anchors passed, in the order of preference.</summary>
    private ImmutableArray<PatternEdge> EdgesFrom(int start)
    {
        var edges = ImmutableArray.CreateBuilder<PatternEdge>();
        var seen = new HashSet<(int, bool, bool)>();
        var open = new Stack<(int State, bool AtStart, bool AtEnd, ImmutableArray<int> Marks)>();
        open.Push((start, false, false, []));
        while (open.TryPop(out var at))
        {
            if (!seen.Add((at.State, at.AtStart, at.AtEnd)))
                continue;
            State state = _states[at.State];
            if (state.Kind is StateKind.Step or StateKind.Accept)
            {
                if (++_edges > MostEdges)
                    throw TooLarge();
                edges.Add(new PatternEdge(state.Kind == StateKind.Accept ? PatternEdge.Accept : state.Step, at.AtStart, at.AtEnd, at.Marks));
                continue;
            }
            at.AtStart |= state.Kind == StateKind.AtStart;
            at.AtEnd |= state.Kind == StateKind.AtEnd;
            if (state.Kind == StateKind.Mark)
                at.Marks = at.Marks.Add(state.Mark);
            for (int i = state.Next.Length - 1; i >= 0; i--)
                open.Push(at with { State = state.Next[i] });
        }
        return edges.ToImmutable();
    }

    private static PatternSyntaxException TooLarge() => new(new PatternMistake(
        0, "This pattern grows too large when its repetitions are written out: use smaller numbers between { and }, or split it"));

    private enum StateKind
    {
        Step,
        Fork,
        Mark,
        AtStart,
        AtEnd,
        Accept,
    }

    private sealed class State(StateKind kind)
    {
        public StateKind Kind { get; } = kind;

        public PatternElement? Element { get; init; }

        public int Mark { get; init; }

        public ImmutableArray<int> Next { get; set; } = [];

        /// <summary>The number of a step in the finished automaton.</summary>
        public int Step { get; set; }
    }
}
