using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>
/// Tells an article's unnamed sources apart, so that a reason for anonymity goes to the source it was given for and to no other: the same noun in
/// the same number with "the", the same words again, a pronoun in the next sentences.
/// </summary>
internal sealed class AnonymityIndex
{
    private const int NearSentences = 3;

    private readonly List<Entry> _entries = [];
    private readonly List<(SourceIdentity Place, Entry Entry)> _places = [];
    private readonly Dictionary<int, Entry> _byStart = [];
    private readonly Dictionary<(string Noun, bool IsPlural), Entry> _last = [];
    private readonly Dictionary<(string Noun, bool IsPlural), Entry> _lastDefinite = [];
    private readonly List<(SourceIdentity? Bearer, TextSpan Reason)> _reasons = [];

    /// <summary>Sources have to come in the order of the article.</summary>
    public void AddSource(SourceIdentity source)
    {
        Entry? entry = Find(source, _places.Count);
        if (entry is null)
            _entries.Add(entry = new Entry());
        _places.Add((source, entry));
        _byStart[source.Span.Start] = entry;
        _last[(source.Noun, source.IsPlural)] = entry;
        if (source.IsDefinite)
            _lastDefinite[(source.Noun, source.IsPlural)] = entry;
    }

    public void AddReason(SourceIdentity? bearer, TextSpan reason) => _reasons.Add((bearer, reason));

    /// <summary>The reason given for the source that stands at a place, the one in its own sentence first.</summary>
    public TextSpan? ReasonOf(TextSpan source, TextSpan sentence)
    {
        Bind();
        if (!_byStart.TryGetValue(source.Start, out Entry? entry))
            return null;
        foreach (TextSpan reason in entry.Reasons)
        {
            if (sentence.Contains(reason))
                return reason;
            if (reason.Start > sentence.End)
                break;
        }
        return entry.Reasons.Count > 0 ? entry.Reasons[0] : null;
    }

    private void Bind()
    {
        foreach ((SourceIdentity? bearer, TextSpan reason) in _reasons)
        {
            if (bearer is null or { IsAll: true })
            {
                if (bearer is not null && reason.Length > 0 || _entries.Count == 1)
                    AddToAll(reason);
                continue;
            }
            if (_byStart.TryGetValue(bearer.Span.Start, out Entry? own))
                own.Reasons.Add(reason);
            else
                (Find(bearer, PlacesBefore(bearer)) ?? OnlyOneIn(bearer))?.Reasons.Add(reason);
        }
        _reasons.Clear();
    }

    /// <summary>"All spoke on condition of anonymity because …": everybody, once per article.</summary>
    private void AddToAll(TextSpan reason)
    {
        foreach (Entry entry in _entries)
        {
            if (entry.Reasons.Count == 0)
                entry.Reasons.Add(reason);
        }
    }

    /// <summary>"One owner of a shop that sells boots who asked not to be named": nobody else in the sentence can be meant.</summary>
    private Entry? OnlyOneIn(SourceIdentity bearer)
    {
        int first = PlacesBefore(bearer);
        while (first > 0 && _places[first - 1].Place.Sentence == bearer.Sentence)
            first--;
        Entry? only = null;
        for (int i = first; i < _places.Count && _places[i].Place.Sentence == bearer.Sentence; i++)
        {
            if (only is not null && only != _places[i].Entry)
                return null;
            only = _places[i].Entry;
        }
        return only;
    }

    private int PlacesBefore(SourceIdentity bearer)
    {
        int low = 0, high = _places.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_places[middle].Place.Span.Start < bearer.Span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private Entry? Find(SourceIdentity source, int count)
    {
        if (source.IsPronoun)
            return Nearest(source, count, source.Noun is "he" or "she");
        if ((source.IsDefinite ? _last : _lastDefinite).TryGetValue((source.Noun, source.IsPlural), out Entry? same))
            return same;
        if (!source.IsDefinite)
            return null;
        if (_last.TryGetValue((source.Noun, !source.IsPlural), out Entry? other))
            return other;
        return source.Noun is "person" or "source" or "individual" or "man" or "woman" ? Nearest(source, count, exactNumber: true) : null;
    }

    private Entry? Nearest(SourceIdentity source, int count, bool exactNumber)
    {
        for (int i = count - 1; i >= 0; i--)
        {
            (SourceIdentity place, Entry entry) = _places[i];
            if (source.Sentence - place.Sentence > NearSentences)
                return null;
            if (place.Span.Start < source.Span.Start && (!exactNumber || place.IsPlural == source.IsPlural))
                return entry;
        }
        return null;
    }

    private sealed class Entry
    {
        /// <summary>In article order.</summary>
        public List<TextSpan> Reasons { get; } = [];
    }
}
