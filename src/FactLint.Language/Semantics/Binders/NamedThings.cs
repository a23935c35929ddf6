using System.Collections.Immutable;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Groups the occurrences of bodies and places by their names.</summary>
internal static class NamedThings
{
    public static ImmutableArray<Organization> Organizations(ProseWords words, List<NameSpan> spans) =>
        [.. Group(words, spans, NameKind.Organization).Select(group => new Organization(group.Name, [.. group.Mentions]))];

    public static ImmutableArray<Place> Places(ProseWords words, List<NameSpan> spans) =>
        [.. Group(words, spans, NameKind.Place).Select(group => new Place(group.Name, [.. group.Mentions]))];

    private static List<Named> Group(ProseWords words, List<NameSpan> spans, NameKind kind)
    {
        var groups = new List<Named>();
        var byName = new Dictionary<string, List<Mention>>(StringComparer.Ordinal);
        var lookup = byName.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (NameSpan span in spans)
        {
            if (span.Kind != kind)
                continue;
            ReadOnlySpan<char> text = words.TextOf(words.SpanOf(span.First, span.End));
            if (!lookup.TryGetValue(text, out List<Mention>? mentions))
            {
                lookup[text] = mentions = [];
                groups.Add(new(words.NameOf(span.First, span.End), mentions));
            }
            mentions.Add(words.MentionOf(span.First, span.End));
        }
        return groups;
    }

    private sealed record Named(string Name, List<Mention> Mentions);
}
