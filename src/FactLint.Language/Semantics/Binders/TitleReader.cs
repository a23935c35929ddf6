using FactLint.Language.Semantics.Lexica;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>
/// Reads the title that ends right before a name ("former U.S. President") or stands after it between commas ("the Slovak prime minister").
/// "Former" and the like bind to the head word nearest the name.
/// </summary>
internal sealed class TitleReader(ProseWords words)
{
    private const int LongestTitle = 9;

    private static readonly WordSet StrongHeads = new("""
        president chancellor premier taoiseach minister secretary secretary-general governor senator congressman congresswoman representative mayor archbishop cardinal ayatollah
        ambassador lieutenant colonel sergeant admiral professor councillor spokesman spokeswoman spokesperson president-elect governor-elect mayor-elect chairman chairwoman
        sheriff sultan emir pope
        """);

    private static readonly WordSet Parties = new("Republican Democratic Democrat Labour Labor Conservative Tory Liberal Green Socialist Independent");

    private static readonly WordSet PairedBefore = new("attorney secretary director solicitor inspector consul major lieutenant brigadier surgeon auditor lt. maj. brig. adjutant vicar governor");

    private static readonly WordSet PlacePrefixes = new("New North South West East", exactCase: true);

    private static readonly WordSet Determiners = new("the a an his her its their our");

    /// <summary>The title before the name that starts at a word, or null.</summary>
    public TitleReading? Before(int name)
    {
        if (!words.Follows(name))
            return null;
        (int first, int end) = HeadBefore(name);
        if (first < 0)
            return null;
        bool weak = end - first == 1 && !StrongHeads.Contains(Plain(first)) && words.TextOf(first)[^1] != '.';
        TitleStatus status = StatusInHead(first, end);
        string office = OfficeOf(first, end);
        var (start, of, outer) = Widen(first, name);
        if (outer is { } said)
            status = status == TitleStatus.Then ? status : said;
        if (of is null)
            of = CountryAfterOf(first, end);
        return new TitleReading(start, end, office, of, status, weak);
    }

    /// <summary>The title after the name that ends before a word, set off by a comma, or null.</summary>
    public TitleReading? After(int nameEnd)
    {
        if (nameEnd >= words.Count || words[nameEnd].Gap != WordGap.Comma || words[nameEnd].Block != words[nameEnd - 1].Block || words[nameEnd - 1].IsPossessive || words.Is(nameEnd, "and") || words.Is(nameEnd, "or") || IsOtherClause(nameEnd))
            return null;
        int end = nameEnd + 1;
        while (end < words.Count && (words[end].Gap == WordGap.Space || IsAfterPluralPossessive(end)) && end - nameEnd < LongestTitle + 2)
            end++;
        bool closed = end >= words.Count || words[end].Gap is WordGap.Comma or WordGap.Stop or WordGap.Mark;
        int start = words.IsAny(nameEnd, Determiners) ? nameEnd + 1 : nameEnd;
        for (int head = start; head < end && closed; head++)
        {
            if (!IsHeadWord(head) || (head + 1 < end && (IsHeadWord(head + 1) || words.Is(head + 1, "executive") || words[head].IsPossessive)))
                continue;
            return AfterWithHead(start, head, end);
        }
        return null;
    }

    /// <summary>"Who is vying to be president", "who was mayor then": only "who is the mayor" gives an office.</summary>
    private bool IsOtherClause(int first) => words.Is(first, "who") && !(words.Is(first + 1, "is") && words.IsAny(first + 2, Determiners));

    /// <summary>The title that a comma parts from the name it explains, or null: "the French president, Ana Bravo, said".</summary>
    public TitleReading? Apposed(int name, int nameEnd)
    {
        if (name < 2 || words[name].Gap != WordGap.Comma || words[name].Block != words[name - 1].Block || words[nameEnd - 1].IsPossessive)
            return null;
        bool closed = nameEnd >= words.Count || words[nameEnd].Gap is WordGap.Comma or WordGap.Stop;
        if (!closed || !IsHeadWord(name - 1) || words[name - 1].IsCapital || words[name - 1].IsPossessive)
            return null;
        int first = OfficeStart(name - 1);
        var (start, of, status) = Widen(first, name);
        if (!words.Follows(start) || !words.Is(start - 1, "the"))
            return null;
        return new TitleReading(start, name, OfficeOf(first, name), of, status ?? StatusInHead(first, name), false);
    }

    /// <summary>"The Tenants' Law Center": an apostrophe after an s, a space and a capital go on with the name.</summary>
    private bool IsAfterPluralPossessive(int index)
    {
        if (words[index].Gap != WordGap.Mark || !words[index].IsCapital || words[index].Start != words[index - 1].End + 2)
            return false;
        return words.TextOf(index - 1)[^1] == 's' && words.TextOf(TextSpan.FromBounds(words[index - 1].End, words[index].Start)) is "' " or "’ ";
    }

    private TitleReading? AfterWithHead(int start, int head, int end)
    {
        if (head + 1 < end && !words.Is(head + 1, "of") && !words.Is(head + 1, "for"))
            return null;
        int first = head;
        while (first > start && IsOfficePart(first - 1, first))
            first--;
        var (_, of, status) = Widen(first, end);
        for (int i = start; i < first && status is null; i++)
        {
            if (Offices.IsStatus(words.TextOf(i)))
                status = StatusOf(words.TextOf(i));
        }
        int last = head + 1 < end ? end : head + 1;
        string office = OfficeOf(first, head + 1);
        TitleStatus inHead = StatusInHead(first, head + 1);
        of ??= CountryAfterOf(head, end);
        return new TitleReading(start, last, office, of, status ?? inHead, false);
    }

    /// <summary>The words of the office right before a name: its first word and one past its last, or -1.</summary>
    private (int First, int End) HeadBefore(int name)
    {
        int head = name - 1;
        if (words[head].IsPossessive)
            return (-1, -1);
        if (IsHeadWord(head) || (words.Is(head, "executive") && words.Is(head - 1, "chief") && words.Follows(head)))
            return (OfficeStart(head), name);
        for (int i = head - 1; i >= Math.Max(0, name - 6) && words.Follows(i + 1); i--)
        {
            bool linked = words.Is(i + 1, "of") || words.Is(i + 1, "for");
            if (linked && IsHeadWord(i) && IsObject(i + 2, name))
                return (OfficeStart(i), name);
        }
        return (-1, -1);
    }

    /// <summary>The words between "minister of" and the name: an office has no pronouns or verbs there.</summary>
    private bool IsObject(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Offices.IsHonorific(words.TextOf(i)))
                return false;
            if (!words[i].IsCapital && !words.Is(i, "the") && !words.Is(i, "and") && !words.Is(i, "staff") && !words.Is(i, "state") && !Offices.IsPortfolio(words.TextOf(i)) && !words.Is(i, "affairs"))
                return false;
        }
        return end > first && !words.Is(end - 1, "and") && !words.Is(end - 1, "the") && !words.Is(end - 1, "new") && !words[first].IsPossessive && Countries.Canonical(words.TextOf(end - 1)) is null;
    }

    private int OfficeStart(int head)
    {
        int first = head;
        while (words.Follows(first) && IsOfficePart(first - 1, first))
            first--;
        return first;
    }

    private bool IsOfficePart(int index, int next)
    {
        ReadOnlySpan<char> word = words.TextOf(index);
        if (words[index].IsPossessive)
            return false;
        if (Offices.IsPortfolio(word) || (words.Is(next, "executive") && words.Is(index, "chief")))
            return !words.StartsSentence(index) || words[index].IsCapital;
        if (PairedBefore.Contains(word))
            return words.Is(next, "general") || words.Is(next, "gen.") || words.Is(next, "colonel") || words.Is(next, "col.") || words.Is(next, "governor") || words.Is(next, "gov.");
        if (words.Is(index, "detective"))
            return words.IsAny(next, DetectiveRanks);
        if (words.Is(next, "officer") && OfficerBranches.Contains(word))
            return words.Is(index - 1, "chief") && words.Follows(index);
        return words.Is(index, "vice") || words.Is(index, "deputy") || (words.Is(index, "majority") || words.Is(index, "minority")) && words.IsAny(next, LeaderWords);
    }

    private static readonly WordSet LeaderWords = new("leader whip");

    private static readonly WordSet DetectiveRanks = new("inspector sergeant constable superintendent chief");

    /// <summary>What the officers of a company are chief of.</summary>
    private static readonly WordSet OfficerBranches = new("financial operating technology marketing medical scientific legal commercial product compliance risk strategy human people investment sustainability");

    private bool IsHeadWord(int index)
    {
        ReadOnlySpan<char> word = words.TextOf(index);
        return Offices.IsHead(word) || (Offices.IsPrefixed(word) && Offices.IsHead(word[(word.IndexOf('-') + 1)..]));
    }

    /// <summary>Goes left over country, body, party and status.</summary>
    private (int Start, string? Of, TitleStatus? Status) Widen(int first, int limit)
    {
        int start = first;
        string? of = null;
        while (start > 0 && (words[start].Gap == WordGap.Space || IsAfterShortState(start)) && limit - start < LongestTitle)
        {
            int index = start - 1;
            ReadOnlySpan<char> word = words.TextOf(index);
            if (Offices.IsStatus(word) && !words[index].IsPossessive)
                return (index, of, StatusOf(word));
            if (CountryEndingAt(index) is var (country, from))
            {
                of ??= country;
                start = from;
                continue;
            }
            if (!words[index].IsCapital || (FunctionWords.Contains(word) && !IsPlacePrefix(index)) || IsHeadWord(index) || Offices.IsHonorific(word) || words[index].IsPossessive)
                break;
            if (!Parties.Contains(word))
                of ??= BodyEndingAt(index);
            start = index;
        }
        return (start, of, null);
    }

    /// <summary>"Fla. Gov.": the clipped name of a state, whose full stop ends no sentence.</summary>
    private bool IsAfterShortState(int index) => words[index].Block == words[index - 1].Block
        && words.TextOf(TextSpan.FromBounds(words[index - 1].End, words[index].Start)) is ". " && UsStates.IsClipped(words.TextOf(index - 1));

    /// <summary>The New of New Jersey, the North of North Carolina.</summary>
    private bool IsPlacePrefix(int index) => words.IsAny(index, PlacePrefixes) && words.Follows(index + 1) && words[index + 1].IsCapital;

    private (string Country, int First)? CountryEndingAt(int last)
    {
        for (int first = Math.Max(0, last - Countries.LongestName + 1); first <= last; first++)
        {
            if (words[first].Block == words[last].Block && Countries.Canonical(words.TextOf(words.SpanOf(first, last + 1))) is { } country)
                return (country, first);
        }
        return null;
    }

    private string BodyEndingAt(int last)
    {
        int first = last;
        while (words.Follows(first) && words[first - 1].IsCapital && (!FunctionWords.Contains(words.TextOf(first - 1)) || IsPlacePrefix(first - 1)) && Countries.Canonical(words.TextOf(first - 1)) is null && !Offices.IsStatus(words.TextOf(first - 1)))
            first--;
        return words.TextOf(words.SpanOf(first, last + 1)).ToString();
    }

    private string? CountryAfterOf(int head, int end)
    {
        for (int i = head + 1; i < end; i++)
        {
            int first = words.Is(i, "of") ? i + 1 : -1;
            if (first >= 0 && words.Is(first, "the"))
                first++;
            if (first < 0 || first >= end)
                continue;
            for (int last = Math.Min(end, first + Countries.LongestName) - 1; last >= first; last--)
            {
                if (Countries.Canonical(words.TextOf(words.SpanOf(first, last + 1))) is { } country)
                    return country;
            }
            return words[first].IsCapital && !Offices.IsPortfolio(words.TextOf(first)) ? words.TextOf(words.SpanOf(first, end)).ToString() : null;
        }
        return null;
    }

    private string OfficeOf(int first, int end)
    {
        var parts = new List<string>();
        for (int i = first; i < end; i++)
            parts.Add(Offices.FullForm(Plain(i)));
        return string.Join(' ', parts);
    }

    /// <summary>The word without a status fixed to it: <c>President</c> of <c>then-President</c> and <c>President-elect</c>.</summary>
    private ReadOnlySpan<char> Plain(int index)
    {
        ReadOnlySpan<char> word = words.TextOf(index);
        if (Offices.IsPrefixed(word))
            word = word[(word.IndexOf('-') + 1)..];
        return word.EndsWith("-elect", StringComparison.OrdinalIgnoreCase) ? word[..^6] : word;
    }

    private TitleStatus StatusInHead(int first, int end)
    {
        ReadOnlySpan<char> last = words.TextOf(end - 1);
        if (last.EndsWith("-elect", StringComparison.OrdinalIgnoreCase))
            return TitleStatus.Elect;
        if (Offices.IsPrefixed(words.TextOf(first)))
            return StatusOf(words.TextOf(first));
        return words.Is(first, "vice") ? TitleStatus.Vice : words.Is(first, "deputy") && end - first > 1 ? TitleStatus.Deputy : TitleStatus.Current;
    }

    private static TitleStatus StatusOf(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return lower switch
        {
            "former" or "previous" or "ex" or "fired" or "ousted" or "deposed" or "sacked" or "onetime" or "one-time" => TitleStatus.Former,
            "then" => TitleStatus.Then,
            "late" => TitleStatus.Late,
            "acting" or "interim" or "caretaker" => TitleStatus.Acting,
            "incoming" or "would-be" => TitleStatus.Elect,
            "deputy" => TitleStatus.Deputy,
            "vice" => TitleStatus.Vice,
            _ when lower.StartsWith("then-") => TitleStatus.Then,
            _ when lower.StartsWith("ex-") => TitleStatus.Former,
            _ => TitleStatus.Current,
        };
    }
}
