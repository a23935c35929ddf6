using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Reads the noun phrase around a noun that sources go by.</summary>
internal sealed class SourcePhraseReader(ProseWords words)
{
    private const int LongestBefore = 6;
    private const int LongestAfter = 14;

    private static readonly WordSet Clarity = new("familiar briefed privy knowledgeable");

    private static readonly WordSet SeniorWords = new("senior top high-ranking high-level ranking western european administration intelligence campaign white gop republican democratic");

    /// <summary>The phrase whose noun is the given word, or null when the word is no such noun or means a thing.</summary>
    public SourcePhrase? At(int head)
    {
        if (head < 0 || head >= words.Count)
            return null;
        if (words.IsAny(head, SourceWords.Sources))
            return ReadSource(head);
        if (words.IsAny(head, SourceWords.Insiders))
            return ReadInsider(head);
        SourceNaming? plain = PlainNaming(head);
        return plain is { } naming ? new SourcePhrase(FirstOf(head), head, head + 1, naming, IsDefinite(FirstOf(head))) : null;
    }

    private SourceNaming? PlainNaming(int head)
    {
        if (words.IsAny(head, SourceWords.Spokespeople))
            return SourceNaming.Spokesperson;
        if (words.IsAny(head, SourceWords.Media))
            return SourceNaming.Secondary;
        if (words.IsAny(head, SourceWords.Documents))
            return SourceNaming.Document;
        if (words.IsAny(head, SourceWords.Collectives))
            return SourceNaming.Collective;
        return words.IsAny(head, SourceWords.Institutions) ? SourceNaming.Institution : null;
    }

    private SourcePhrase? ReadSource(int head)
    {
        if (words[head].IsPossessive || IsThing(head))
            return null;
        int first = FirstOf(head), end = EndOfDescription(head);
        bool described = end > head + 1 || IsDescribed(first, head);
        return new SourcePhrase(first, head, described && IsDescribed(first, head) ? head + 1 : end, described || HasWithheld(first, head) ? SourceNaming.Anonymous : SourceNaming.Bare, IsDefinite(first));
    }

    private SourcePhrase? ReadInsider(int head)
    {
        if (words[head].IsPossessive || (words.Follows(head + 1) && words[head + 1].IsCapital && !words[head].IsCapital && !words.StartsSentence(head + 1)))
            return null;
        int first = FirstOf(head), end = EndOfDescription(head);
        bool clear = end > head + 1 && (words.IsAny(head + 1, Clarity) || IsCloseTo(head + 1) || IsWithKnowledge(head + 1));
        bool isPerson = words.Is(head, "person") || words.Is(head, "people") || words.Is(head, "individual") || words.Is(head, "individuals");
        bool withheld = HasWithheld(first, head);
        if (isPerson && !clear && !withheld)
            return null;
        bool counted = HasCountOrArticle(first);
        bool anonymous = withheld || clear || (counted && HasSenior(first, head));
        return new SourcePhrase(first, head, clear ? end : head + 1, anonymous ? SourceNaming.Anonymous : SourceNaming.Institution, IsDefinite(first));
    }

    private bool IsCloseTo(int index) => words.Is(index, "close") && words.Is(index + 1, "to");

    private bool IsWithKnowledge(int index)
    {
        if (!words.Is(index, "with"))
            return false;
        for (int i = index + 1; i < Math.Min(words.Count, index + 4); i++)
        {
            if (words.Is(i, "knowledge"))
                return true;
        }
        return false;
    }

    private bool HasSenior(int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (words.IsAny(i, SeniorWords) || Countries.Canonical(words.TextOf(i)) is not null)
                return true;
        }
        return words.Is(head, "diplomat") || words.Is(head, "diplomats") || words.Is(head, "insider") || words.Is(head, "insiders");
    }

    private bool HasCountOrArticle(int first) => words.IsAny(first, SourceWords.Numerals) || words.Is(first, "a") || words.Is(first, "an") || words.Is(first, "another");

    private bool HasWithheld(int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (words.IsAny(i, SourceWords.Withheld))
                return true;
        }
        return false;
    }

    private bool IsDescribed(int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (!words.IsAny(i, SourceWords.Empty) && !words.IsAny(i, SourceWords.Determiners) && !words.IsAny(i, SourceWords.Numerals))
                return true;
        }
        return words[head].Start > 0 && words.Follows(head) && words[head - 1].IsPossessive;
    }

    private bool IsDefinite(int first) => words.Is(first, "the") || words.Is(first, "that") || words.Is(first, "those") || words.Is(first, "these") || words.Is(first, "this")
        || words.Is(first, "his") || words.Is(first, "her") || words.Is(first, "its") || words.Is(first, "their");

    private bool IsThing(int head)
    {
        if (words.Follows(head) && words.IsAny(head - 1, SourceWords.Things))
            return true;
        if (head + 1 < words.Count && words[head + 1].Gap == WordGap.Space && (words.Is(head + 1, "of") || words.Is(head + 1, "for") || words.Is(head + 1, "code") || words.Is(head + 1, "material")))
            return true;
        ReadOnlySpan<char> after = words.Tree.Article.Prose.AsSpan(words[head].End);
        return after.StartsWith(":") || (words[head].Start > 0 && words.Tree.Article.Prose[words[head].Start - 1] is '-' or '–');
    }

    /// <summary>The first word of the phrase: back to its article or number, or over words known to describe sources.</summary>
    private int FirstOf(int head)
    {
        int first = head;
        for (int i = head - 1; i >= Math.Max(0, head - LongestBefore) && words[i + 1].Gap == WordGap.Space; i--)
        {
            if (words.IsAny(i, SourceWords.Determiners) || words.IsAny(i, SourceWords.Numerals))
                return i > 0 && words[i].Gap == WordGap.Space && (words.Is(i - 1, "the") || words.Is(i - 1, "a") || words.Is(i - 1, "another") || words.Is(i - 1, "these") || words.Is(i - 1, "those")) ? i - 1 : i;
            if (ReportingVerbs.Contains(words.TextOf(i)) || (FunctionWords.Contains(words.TextOf(i)) && !words.IsAny(i, SourceWords.Empty) && !words.IsAny(i, SourceWords.Modifiers)))
                break;
            bool known = words.IsAny(i, SourceWords.Modifiers) || words.IsAny(i, SourceWords.Empty) || (words[i].IsCapital && (!words.StartsSentence(i) || Countries.Canonical(words.TextOf(i)) is not null));
            if (known && first == i + 1)
                first = i;
        }
        return first;
    }

    /// <summary>One past the description after the head ("familiar with the talks"), or past the head when none follows.</summary>
    private int EndOfDescription(int head)
    {
        int end = head + 1;
        if (words[head].IsPossessive || !words.Follows(end) || !words.IsAny(end, SourceWords.Descriptions))
            return end;
        while (end < words.Count && words[end].Gap == WordGap.Space && end - head < LongestAfter && !EndsDescription(end))
            end++;
        if (end - head < LongestAfter)
            return end;
        return head + 1;
    }

    private bool EndsDescription(int index) =>
        ReportingVerbs.TenseOf(words.TextOf(index)) != Tense.None || words.Is(index, "who") || words.Is(index, "that") || words.Is(index, "has") || words.Is(index, "have") || words.Is(index, "had")
        || words.Is(index, "also") || words.Is(index, "as") || words.IsAny(index, DayWords)
        || (words.Is(index, "on") && (words.IsAny(index + 1, DayWords) || words.Is(index + 1, "condition") || words.Is(index + 2, "condition")));

    private static readonly WordSet DayWords = new("monday tuesday wednesday thursday friday saturday sunday");
}
