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

    private readonly List<(SourceIdentity? Bearer, TextSpan Reason)> _reasons = [];

    /// <summary>Sources have to come in the order of the article.</summary>
    public void AddSource(SourceIdentity source)
    {
        if (Find(source, _entries.Count) is { } same)
            same.Places.Add(source);
        else
            _entries.Add(new Entry { Places = { source } });
    }

    public void AddReason(SourceIdentity? bearer, TextSpan reason) => _reasons.Add((bearer, reason));

    /// <summary>The reason given for the source that stands at a place, the one in its own words first.</summary>
    public TextSpan? ReasonOf(TextSpan source, TextSpan sentence)
    {
        Bind();
        Entry? entry = _entries.Find(e => e.Places.Exists(p => p.Span == source));
        if (entry is null)
            return null;
        int own = entry.Reasons.FindIndex(r => sentence.Contains(r));
        return own >= 0 ? entry.Reasons[own] : entry.Reasons.Count > 0 ? entry.Reasons[0] : null;
    }

    private void Bind()
    {
        foreach ((SourceIdentity? bearer, TextSpan reason) in _reasons)
        {
            if (bearer is null or { IsAll: true })
            {
                if (bearer is not null || _entries.Count == 1)
                    _entries.ForEach(e => e.Reasons.Add(reason));
                continue;
            }
            if ((EntryAt(bearer) ?? Find(bearer, _entries.Count)) is { } entry)
                entry.Reasons.Add(reason);
            else if (bearer.IsDefinite)
                _entries.FindAll(e => e.Places.Exists(p => p.Noun == bearer.Noun)).ForEach(e => e.Reasons.Add(reason));
        }
        _reasons.Clear();
    }

    private Entry? EntryAt(SourceIdentity bearer) => _entries.Find(e => e.Places.Exists(p => p.Span.Overlaps(bearer.Span) && p.Sentence == bearer.Sentence));

    private Entry? Find(SourceIdentity source, int count)
    {
        if (source.IsPronoun)
            return Nearest(source, count, anyNoun: true, source.Noun is "he" or "she");
        for (int i = count - 1; i >= 0; i--)
        {
            if (_entries[i].Places.Exists(p => p.Noun == source.Noun && p.IsPlural == source.IsPlural && (source.IsDefinite || p.IsDefinite)))
                return _entries[i];
        }
        if (source.IsDefinite && _entries.FindLast(e => e.Places.Exists(p => p.Noun == source.Noun)) is { } other)
            return other;
        if (source.IsDefinite && source.Noun is "person" or "source" or "individual" or "man" or "woman")
            return Nearest(source, count, anyNoun: true, exactNumber: true);
        return null;
    }

    private Entry? Nearest(SourceIdentity source, int count, bool anyNoun, bool exactNumber)
    {
        Entry? best = null;
        int at = -1;
        for (int i = 0; i < count; i++)
        {
            foreach (SourceIdentity place in _entries[i].Places)
            {
                bool near = place.Span.Start < source.Span.Start && source.Sentence - place.Sentence <= NearSentences;
                if (near && place.Span.Start > at && (anyNoun || place.Noun == source.Noun) && (!exactNumber || place.IsPlural == source.IsPlural))
                    (best, at) = (_entries[i], place.Span.Start);
            }
        }
        return best;
    }

    private sealed class Entry
    {
        public List<SourceIdentity> Places { get; init; } = [];

        public List<TextSpan> Reasons { get; } = [];
    }
}
