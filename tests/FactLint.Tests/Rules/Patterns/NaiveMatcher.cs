using FactLint.Rules.Patterns;

namespace FactLint.Tests.Rules.Patterns;

/// <summary>Matches by trying everything, as simply as can be: what <see cref="Pattern"/> is compared with.</summary>
internal static class NaiveMatcher
{
    /// <summary>Start and end of each match of a pattern of words, <c>.</c> standing for any word, over a text of words.</summary>
    public static List<(int First, int End)> FindAll(PatternNode pattern, SentenceView view)
    {
        var matches = new List<(int, int)>();
        for (int start = view.First; start < view.End;)
        {
            int end = Ends(pattern, view, start).DefaultIfEmpty(-1).Max();
            if (end > start)
                matches.Add((start, end));
            start = Math.Max(end, start + 1);
        }
        return matches;
    }

    private static HashSet<int> Ends(PatternNode node, SentenceView view, int at) => node switch
    {
        PatternNode.Atom atom => AtomEnds(atom, view, at),
        PatternNode.Capture capture => Ends(capture.Body, view, at),
        PatternNode.Anchor anchor => (anchor.AtStart ? view.IsStart(at) : view.IsEnd(at)) ? [at] : [],
        PatternNode.Choice choice => [.. choice.Options.SelectMany(option => Ends(option, view, at))],
        PatternNode.Series series => series.Parts.Aggregate(new HashSet<int> { at }, (ends, part) => [.. ends.SelectMany(end => Ends(part, view, end))]),
        PatternNode.Repeat repeat => RepeatEnds(repeat, view, at),
        _ => throw new InvalidOperationException(),
    };

    private static HashSet<int> AtomEnds(PatternNode.Atom atom, SentenceView view, int at)
    {
        if (at >= view.End)
            return [];
        ulong lengths = atom.Element.LengthsAt(view, at);
        return [.. Enumerable.Range(0, 64).Where(i => (lengths >> i & 1) != 0).Select(i => at + i + 1)];
    }

    private static HashSet<int> RepeatEnds(PatternNode.Repeat repeat, SentenceView view, int at)
    {
        HashSet<int> reached = [at];
        HashSet<int> ends = repeat.Least == 0 ? [at] : [];
        int rounds = Math.Min(repeat.Most ?? int.MaxValue, repeat.Least + view.End - view.First + 1);
        for (int round = 1; round <= rounds; round++)
        {
            reached = [.. reached.SelectMany(end => Ends(repeat.Body, view, end))];
            if (round >= repeat.Least)
                ends.UnionWith(reached);
        }
        return ends;
    }
}
