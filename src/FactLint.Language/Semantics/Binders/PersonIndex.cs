using System.Collections.Immutable;
using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Groups the places that name people into people: first by given name and surname, then each bare surname with the person last named.</summary>
internal sealed class PersonIndex
{
    private readonly ProseWords _words;
    private readonly Dictionary<string, Entry> _byFullName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Bearers> _bySurname = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Bearers> _byGivenName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Entry> _entries = [];

    private PersonIndex(ProseWords words) => _words = words;

    public static ImmutableArray<Person> Group(ProseWords words, List<NameCandidate> candidates)
    {
        var index = new PersonIndex(words);
        foreach (NameCandidate candidate in candidates)
        {
            if (candidate.IsFull)
                index.AddFull(candidate);
        }
        foreach (NameCandidate candidate in candidates)
            index.Link(candidate);
        return index.ToPeople();
    }

    private void AddFull(NameCandidate candidate)
    {
        string key = FullKey(candidate);
        if (!_byFullName.TryGetValue(key, out Entry? entry))
        {
            entry = new Entry();
            _byFullName.Add(key, entry);
            _entries.Add(entry);
        }
        // For every writing of the name: one full name can be cut in two ways, and capitals may differ.
        _bySurname.TryAdd(SurnameKey(candidate), new Bearers(entry));
        _byGivenName.TryAdd(GivenKey(candidate), new Bearers(entry));
        entry.Places.Add(candidate);
    }

    /// <summary>A surname or given name alone is the person's who was named in full last before it, or first after it.</summary>
    private void Link(NameCandidate candidate)
    {
        string name = SurnameKey(candidate);
        if (candidate.IsFull)
        {
            Entry named = _byFullName[FullKey(candidate)];
            _bySurname[name].Latest = named;
            _byGivenName[GivenKey(candidate)].Latest = named;
        }
        else if (_bySurname.TryGetValue(name, out Bearers? same) || (candidate.End - candidate.First == 1 && _byGivenName.TryGetValue(name, out same)))
        {
            same.Latest.Places.Add(candidate);
        }
        else
        {
            var entry = new Entry();
            entry.Places.Add(candidate);
            _entries.Add(entry);
            _bySurname.Add(name, new Bearers(entry));
        }
    }

    private ImmutableArray<Person> ToPeople()
    {
        foreach (Entry entry in _entries)
            entry.Places.Sort(static (a, b) => a.First.CompareTo(b.First));
        _entries.Sort(static (a, b) => a.Places[0].First.CompareTo(b.Places[0].First));
        var people = ImmutableArray.CreateBuilder<Person>(_entries.Count);
        foreach (Entry entry in _entries)
            people.Add(ToPerson(entry, $"p{people.Count + 1}"));
        return people.MoveToImmutable();
    }

    private Person ToPerson(Entry entry, string id)
    {
        NameCandidate fullest = entry.Places[0];
        foreach (NameCandidate place in entry.Places)
        {
            if (place.End - place.First > fullest.End - fullest.First)
                fullest = place;
        }
        var titles = ImmutableArray.CreateBuilder<Title>();
        foreach (NameCandidate place in entry.Places)
        {
            if (place.Before is { } before)
                titles.Add(ToTitle(before, place));
            if (place.After is { } after)
                titles.Add(ToTitle(after, place));
        }
        return new Person
        {
            Id = id,
            Name = Text(fullest.First, fullest.End),
            GivenName = !fullest.IsFull ? "" : fullest.SurnameFirst == fullest.First ? Text(fullest.SurnameEnd, fullest.End) : Text(fullest.First, fullest.SurnameFirst),
            Surname = Text(fullest.SurnameFirst, fullest.SurnameEnd),
            HasCommonGivenName = fullest.IsFull && GivenNames.Contains(_words.TextOf(fullest.SurnameFirst == fullest.First ? fullest.SurnameEnd : fullest.First)),
            Mentions = [.. entry.Places.Select(p => _words.MentionOf(p.First, p.End))],
            Titles = titles.ToImmutable(),
        };
    }

    private Title ToTitle(TitleReading reading, NameCandidate place) =>
        new(_words.SpanOf(reading.First, reading.End), reading.Office, reading.Of, reading.Status, _words.MentionOf(place.First, place.End));

    private string FullKey(NameCandidate candidate) => GivenKey(candidate) + ' ' + SurnameKey(candidate);

    private string GivenKey(NameCandidate candidate) =>
        Key(candidate.SurnameFirst == candidate.First ? candidate.SurnameEnd : candidate.First, 1);

    /// <summary>Words for comparison: one shape of the apostrophe.</summary>
    private string Key(int first, int count) => _words.NameOf(first, first + count).Replace('’', '\'');

    private string SurnameKey(NameCandidate candidate) => Key(candidate.SurnameFirst, candidate.SurnameEnd - candidate.SurnameFirst);

    private string Text(int first, int end) => _words.NameOf(first, end);

    private sealed class Entry
    {
        public List<NameCandidate> Places { get; } = [];
    }

    /// <summary>The people of one surname or given name: whom it means at this point of the article.</summary>
    private sealed class Bearers(Entry first)
    {
        public Entry Latest { get; set; } = first;
    }
}
