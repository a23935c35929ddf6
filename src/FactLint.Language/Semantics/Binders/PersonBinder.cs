using System.Collections.Immutable;
using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>
/// Finds the people of an article: runs of capitalised words with evidence of being a person (a title or form of address before, an office
/// after, a known given name, a reporting verb), then every later mention by surname.
/// </summary>
internal static class PersonBinder
{
    private static readonly WordSet Who = new("who whose", exactCase: true);

    public static ImmutableArray<Person> Bind(ProseWords words)
    {
        var reader = new NameReader(words);
        var titles = new TitleReader(words);
        var candidates = new List<NameCandidate>();
        for (int i = 0; i < words.Count;)
        {
            int end = words[i].IsCapital ? reader.EndOfName(i) : i;
            if (end == i)
            {
                i++;
                continue;
            }
            candidates.Add(Read(words, reader, titles, i, end));
            i = end;
        }
        return PersonIndex.Group(words, candidates);
    }

    private static NameCandidate Read(ProseWords words, NameReader reader, TitleReader titles, int first, int end)
    {
        // A sentence may open with a plain word before a name: "Critics Jane Doe and …" is rare, "Yesterday Jane Doe" is not; both start at the given name.
        int start = first;
        if (end - first > 2 && words.StartsSentence(first) && !GivenNames.Contains(words.TextOf(first)) && GivenNames.Contains(words.TextOf(first + 1)))
            start++;
        for (int i = first + 1; i < end - 1; i++)
        {
            if (GivenNames.Contains(words.TextOf(i)) && (Offices.IsThing(words.TextOf(i - 1)) || Offices.IsPortfolio(words.TextOf(i - 1))))
                start = i;
        }
        bool named = !EndsAsThing(words, start, end);
        TitleReading? before = named ? titles.Before(start) : null;
        if (before is { Status: TitleStatus.Former } && IsFollowedByRole(words, end))
            before = null;
        TitleReading? after = named && end - start > 1 ? titles.After(end) : null;
        (int surname, int surnameEnd) = reader.Surname(start, end);
        bool introduced = named && IsPerson(words, reader, start, end, before, after);
        return new NameCandidate(start, end, surname, surnameEnd, introduced ? before : null, introduced ? after : null, introduced);
    }

    /// <summary>"former President Trump aide": the status belongs to the aide.</summary>
    private static bool IsFollowedByRole(ProseWords words, int end) => words.Follows(end) && Offices.IsRole(words.TextOf(end)) && !words[end].IsCapital;

    /// <summary><c>Clinton Foundation</c>, <c>Kennedy Center</c>, <c>Johnson &amp; Johnson</c>.</summary>
    private static bool EndsAsThing(ProseWords words, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Offices.IsThing(words.TextOf(i)) && !(i > first && i == end - 1 && GivenNames.Contains(words.TextOf(first)) && words.TextOf(i) is "Green" or "Street" or "Price" or "Hall" or "Park" or "Rivers" or "Church" or "Day" or "Young" or "Brothers"))
                return true;
        }
        if (end >= words.Count || words[end - 1].IsPossessive)
            return false;
        bool joined = words.Follows(end) && words[end].IsCapital && Offices.IsThing(words.TextOf(end));
        return joined || (words[end].Gap == WordGap.Mark && words[end].IsCapital && words.Tree.Article.Prose.AsSpan(words[end - 1].End, words[end].Start - words[end - 1].End).Trim() is "&");
    }

    private static bool IsPerson(ProseWords words, NameReader reader, int first, int end, TitleReading? before, TitleReading? after)
    {
        bool single = end - first == 1;
        if (before is not null)
            return !single || !before.IsWeak || GivenNames.Contains(words.TextOf(first));
        if (words.Follows(first) && Offices.IsHonorific(words.TextOf(first - 1)))
            return true;
        if (single)
            return false;
        if (after is not null)
            return !words.Is(first - 1, "the");
        if (GivenNames.Contains(words.TextOf(first)))
            return !reader.IsTitleCase(first) && !IsAfterThe(words, first);
        return IsAddressedAsPerson(words, end) && !IsAfterThe(words, first) && !reader.IsTitleCase(first);
    }

    private static bool IsAfterThe(ProseWords words, int first) => words.Follows(first) && words.Is(first - 1, "the");

    private static bool IsAddressedAsPerson(ProseWords words, int end)
    {
        if (end >= words.Count || words[end - 1].IsPossessive)
            return false;
        if (words[end].Gap == WordGap.Comma)
            return words.IsAny(end, Who) || IsAge(words, end);
        return words[end].Gap == WordGap.Space && ReportingVerbs.IsPlain(words.TextOf(end));
    }

    private static bool IsAge(ProseWords words, int index) =>
        int.TryParse(words.TextOf(index), out int age) && age is > 5 and < 111 && index + 1 < words.Count && words[index + 1].Gap is WordGap.Comma or WordGap.Stop;
}
