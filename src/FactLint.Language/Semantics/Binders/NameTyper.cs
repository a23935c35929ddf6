namespace FactLint.Language.Semantics.Binders;

/// <summary>
/// Finds the people, bodies and places of an article: names are cut out (<see cref="NameSegmenter"/>), each occurrence is weighed by its own words and its
/// surroundings (<see cref="NameEvidence"/>), and a name has one kind in the whole article, decided from all its occurrences.
/// </summary>
internal sealed class NameTyper
{
    private readonly ProseWords _words;
    private readonly NameWords _names;
    private readonly NameEvidence _evidence;
    private readonly List<NameSpan> _spans = [];
    private readonly List<(int First, int End)> _titleCase = [];
    private readonly Dictionary<string, NameVotes> _votes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameVotes>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly HashSet<string> _personWords = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _personLookup;

    private NameTyper(ProseWords words)
    {
        _words = words;
        _names = new NameWords(words);
        _evidence = new NameEvidence(_names);
        _lookup = _votes.GetAlternateLookup<ReadOnlySpan<char>>();
        _personLookup = _personWords.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The names of an article with their kinds, in article order.</summary>
    public static List<NameSpan> Read(ProseWords words)
    {
        var typer = new NameTyper(words);
        typer.Segment();
        typer.Vote();
        typer.LearnPeople();
        var typed = new List<NameSpan>(typer._spans.Count);
        foreach (NameSpan span in typer._spans)
        {
            NameKind kind = typer.Decide(span);
            if (kind is not NameKind.Unknown)
                typed.Add(span with { Kind = kind });
        }
        return typed;
    }

    private void Segment()
    {
        var segmenter = new NameSegmenter(_names, _spans);
        for (int i = 0; i < _words.Count;)
        {
            if (_names.IsCapital(i))
                i = segmenter.Read(i, _names.EndOfRun(i));
            else
                i++;
        }
    }

    private void Vote()
    {
        foreach (NameSpan span in _spans)
        {
            ReadOnlySpan<char> text = TextOf(span);
            if (!_lookup.TryGetValue(text, out NameVotes? votes))
                _lookup[text] = votes = new NameVotes();
            if (span.Kind == NameKind.Unknown)
                _evidence.Weigh(span, votes);
            else
                votes.Certain = span.Kind;
        }
    }

    /// <summary>The words of everyone named in full: a later surname or given name is theirs.</summary>
    private void LearnPeople()
    {
        foreach (NameSpan span in _spans)
        {
            if (span.Kind != NameKind.Unknown || span.Length < 2 || Decide(span) != NameKind.Person)
                continue;
            for (int i = span.First; i < span.End; i++)
            {
                if (_names.IsCapital(i) && _words.TextOf(i).Length > 2)
                    _personLookup.Add(_words.TextOf(i));
            }
        }
    }

    private NameKind Decide(NameSpan span)
    {
        if (span.Kind == NameKind.Place && span.Length == 1 && _personLookup.Contains(_words.TextOf(span.First)) && _lookup[TextOf(span)].Place == 0 && _evidence.PlaceAround(span) <= 0)
            return NameKind.Person;
        if (span.Kind != NameKind.Unknown)
            return span.Kind;
        NameVotes votes = _lookup[TextOf(span)];
        return span.Length > 1 ? votes.OfSeveralWords() : DecideOne(span, votes);
    }

    private NameKind DecideOne(NameSpan span, NameVotes votes)
    {
        if (_personLookup.Contains(_words.TextOf(span.First)))
            return NameKind.Person;
        return votes.OfOneWord();
    }

    private ReadOnlySpan<char> TextOf(NameSpan span) => _words.TextOf(_words.SpanOf(span.First, span.End));
}
