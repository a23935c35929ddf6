using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;

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
    private readonly HashSet<string> _personWords = new(StringComparer.OrdinalIgnoreCase);
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
        typer.ReadBrackets();
        typer.ReadLists();
        typer.LearnPeople();
        var typed = new List<NameSpan>(typer._spans.Count);
        foreach (NameSpan span in typer._spans)
        {
            NameKind kind = typer.Decide(span);
            if (kind is not NameKind.Unknown)
                typed.Add(span with { Kind = kind });
            if (kind == NameKind.Organization && span.Length > 1)
                typer.AddPlacesIn(span, typed);
        }
        return typed;
    }

    /// <summary>A place in the name of a body is mentioned too: <c>University of Cape Town</c>, <c>Kenya Airways</c>; not in names known as a whole.</summary>
    private void AddPlacesIn(NameSpan body, List<NameSpan> typed)
    {
        if (_names.LongestEntry(body.First) is var (end, known) && end == body.End && (known & NameClass.AnyOrganization) != 0)
            return;
        for (int i = body.First; i < body.End; i++)
        {
            (int entryEnd, NameClass entry) = _names.LongestEntry(i);
            int placeEnd = entryEnd > i && entryEnd <= body.End && (entry & NameClass.Place) != 0 ? entryEnd : _names.Has(i, NameClass.Place) && entryEnd == i ? i + 1 : i;
            if (placeEnd == i || (i == body.First && placeEnd == body.End))
                continue;
            typed.Add(new NameSpan(i, placeEnd, NameKind.Place));
            i = placeEnd - 1;
        }
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
            if (span is { Kind: NameKind.Place, Length: 1 })
                votes.Place += Math.Max(0, _evidence.PlaceAround(span));
        }
    }

    /// <summary><c>World Health Organization (WHO)</c>, <c>gross domestic product (GDP)</c>: what an acronym in brackets is short for says what it names.</summary>
    private void ReadBrackets()
    {
        for (int i = 0; i < _spans.Count; i++)
        {
            NameSpan acronym = _spans[i];
            if (acronym.Length != 1 || acronym.First == 0 || !_names.Has(acronym.First, NameRole.Acronym) || !IsBracketed(acronym.First))
                continue;
            if (!_names.IsCapital(acronym.First - 1))
                _lookup[TextOf(acronym)].Certain = NameKind.Other;
            else if (i > 0 && _spans[i - 1] is { Length: > 1 } full && full.End == acronym.First && full.Kind is NameKind.Other or NameKind.Unknown && HasInitials(full, _words.TextOf(acronym.First)))
                Introduce(i - 1, full, acronym);
        }
    }

    private void Introduce(int index, NameSpan full, NameSpan acronym)
    {
        if (full.Kind == NameKind.Other)
            _lookup[TextOf(acronym)].Certain = NameKind.Other;
        else
            _spans[index] = full with { Kind = NameKind.Organization };
    }

    private bool IsBracketed(int index)
    {
        string prose = _words.Tree.Article.Prose;
        return _words[index].Start > 0 && prose[_words[index].Start - 1] == '(' && _words[index].End < prose.Length && prose[_words[index].End] is ')' or ',' or ';';
    }

    private bool HasInitials(NameSpan full, ReadOnlySpan<char> acronym)
    {
        int at = 0;
        for (int i = full.First; i < full.End && at < acronym.Length; i++)
        {
            if (char.ToUpperInvariant(_words.TextOf(i)[0]) == acronym[at])
                at++;
        }
        return at == acronym.Length;
    }

    /// <summary>Names in a list are of one kind: <c>Puntarenas, Esparza and Cañas</c>.</summary>
    private void ReadLists()
    {
        for (int i = 1; i < _spans.Count; i++)
            PassOn(_spans[i - 1], _spans[i]);
        for (int i = _spans.Count - 1; i > 0; i--)
            PassOn(_spans[i], _spans[i - 1]);
    }

    /// <summary>Tells a name in a list what kind its neighbour is.</summary>
    private void PassOn(NameSpan from, NameSpan to)
    {
        if (to.Kind != NameKind.Unknown || !AreListed(from.First < to.First ? from : to, from.First < to.First ? to : from))
            return;
        NameVotes votes = _lookup[TextOf(to)];
        NameKind kind = from.Kind != NameKind.Unknown ? from.Kind : Decide(from);
        if (kind == NameKind.Place)
            votes.Place = Math.Max(votes.Place, 2);
        else if (kind == NameKind.Organization)
            votes.Organization = Math.Max(votes.Organization, 2);
        else if (kind == NameKind.Person && from.Length > 1 && to.Length > 1)
            votes.Person = Math.Max(votes.Person, 3);
    }

    private bool AreListed(NameSpan first, NameSpan second)
    {
        if (_words[first.End - 1].IsPossessive)
            return false;
        return second.First == first.End
            ? _words[second.First].Gap == WordGap.Comma
            : second.First == first.End + 1 && !_names.IsCapital(first.End) && (_words.Is(first.End, "and") || _words.Is(first.End, "or")) && _words[first.End].Gap <= WordGap.Comma && _words[second.First].Gap == WordGap.Space;
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
                if (_names.IsCapital(i) && _words.TextOf(i).Length > 2 && !IsPlainPlace(i, span))
                    _personWords.Add(_words.NameOf(i, i + 1).Replace('’', '\''));
            }
        }
    }

    /// <summary>A country or city at the end of a name, which nobody is called by: <c>Per Bolivia</c>.</summary>
    private bool IsPlainPlace(int index, NameSpan span) =>
        index == span.End - 1 && _names.Has(index, NameClass.Place) && !_names.Has(index, NameClass.AnyGiven | NameClass.AnySurname);

    private NameKind Decide(NameSpan span)
    {
        if (span.Kind == NameKind.Place && span.Length == 1 && IsPersonWord(span.First) && _lookup[TextOf(span)].Place < 2)
            return NameKind.Person;
        NameVotes votes = _lookup[TextOf(span)];
        if (span.Kind == NameKind.Organization && votes.Certain == NameKind.Other && span.Length == 1)
            return NameKind.Other;
        if (span.Kind != NameKind.Unknown)
            return span.Kind;
        return span.Length > 1 ? votes.OfSeveralWords() : DecideOne(span, votes);
    }

    private NameKind DecideOne(NameSpan span, NameVotes votes)
    {
        if (IsPersonWord(span.First))
            return NameKind.Person;
        return votes.OfOneWord();
    }

    private bool IsPersonWord(int index)
    {
        ReadOnlySpan<char> text = _words.TextOf(index);
        return _personLookup.Contains(text) || (text.Contains('’') && _personWords.Contains(_words.NameOf(index, index + 1).Replace('’', '\'')));
    }

    private ReadOnlySpan<char> TextOf(NameSpan span) => _words.TextOf(_words.SpanOf(span.First, span.End));
}
