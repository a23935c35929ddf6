using System.Collections.Immutable;
using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Groups the places that name people into people: first by given name and surname, then each bare surname with the person last named.</summary>
internal sealed class PersonIndex
{
    private readonly ProseWords _words;
    private readonly Dictionary<string, Entry> _byFullName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entry>> _bySurname = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entry>> _byGivenName = new(StringComparer.Ordinal);
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
        {
            if (!candidate.IsFull)
                index.Link(candidate);
        }
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
            Register(_bySurname, entry, SurnameKey(candidate));
            Register(_byGivenName, entry, GivenKey(candidate));
        }
        entry.Places.Add(candidate);
    }

    private void Link(NameCandidate candidate)
    {
        string name = SurnameKey(candidate);
        if (_bySurname.TryGetValue(name, out List<Entry>? same) || (candidate.End - candidate.First == 1 && _byGivenName.TryGetValue(name, out same)))
        {
            Nearest(same, candidate).Places.Add(candidate);
            return;
        }
        var entry = new Entry();
        entry.Places.Add(candidate);
        _entries.Add(entry);
        Register(_bySurname, entry, name);
    }

    /// <summary>The person of that surname who was named last before a place, or first after it.</summary>
    private static Entry Nearest(List<Entry> same, NameCandidate candidate)
    {
        Entry best = same[0];
        int bestPlace = -1;
        foreach (Entry entry in same)
        {
            foreach (NameCandidate place in entry.Places)
            {
                if (place.First < candidate.First && place.IsFull && place.First > bestPlace)
                    (best, bestPlace) = (entry, place.First);
            }
        }
        return best;
    }

    private static void Register(Dictionary<string, List<Entry>> index, Entry entry, string name)
    {
        if (!index.TryGetValue(name, out List<Entry>? same))
            index.Add(name, same = []);
        same.Add(entry);
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
}
