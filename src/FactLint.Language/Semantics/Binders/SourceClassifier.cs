using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Says how a source phrase is named.</summary>
internal sealed class SourceClassifier(SentenceScan scan, NounPhraseReader phrases, SourceReader sources, PersonPlaces people)
{
    private static readonly WordSet Clear = new("familiar briefed privy knowledgeable");

    private static readonly WordSet Held = new("anonymity anonymously");

    private static readonly WordSet Companies = new("inc. corp. co. ltd. times post news journal house department party committee foundation institute university bank court congress senate pac council center centre association agency bureau commission union group campaign press media");

    /// <summary>The source, or null when the phrase names a thing that cannot speak.</summary>
    public Source? Read(NounPhrase phrase) => Name(phrase) is { } source ? source with { Phrase = PhraseOf(phrase) } : null;

    /// <summary>How a phrase that is no name is classed, without taking note of it.</summary>
    public SourceNaming? Peek(NounPhrase phrase) => IsPronoun(phrase) || PersonIn(phrase) is not null ? null : Unnamed(phrase, SemanticHead(phrase), default)?.Naming;

    private Source? Name(NounPhrase phrase)
    {
        TextSpan span = scan.SpanOf(phrase.First, phrase.End);
        if (IsPronoun(phrase))
            return new Source(span, SourceNaming.Pronoun, PersonOf(phrase), null);
        int head = SemanticHead(phrase);
        if ((PersonIn(phrase) ?? Recalled(phrase, head)) is { } id)
        {
            people.Speaks(id, scan.Sentence.Index, DescriptionOf(phrase));
            return new Source(span, SourceNaming.Named, id, null);
        }
        return Unnamed(phrase, head, span);
    }

    private Source? Unnamed(NounPhrase phrase, int head, TextSpan span)
    {
        if (scan.Is(head, "source") || scan.Is(head, "sources"))
        {
            if (IsThing(phrase.First, head))
                return null;
            // "Media sources" are outlets.
            if (head > phrase.First && (SourceWords.Media.Contains(scan.TextOf(head - 1)) || scan.Is(head - 1, "news")))
                return new Source(span, SourceNaming.Secondary, null, null);
            return new Source(span, IsDescribed(phrase, head) ? SourceNaming.Anonymous : SourceNaming.Bare, null, null);
        }
        return Other(phrase, head, span);
    }

    /// <summary>Up to the relative clause or mark that ends the phrase proper.</summary>
    private TextSpan PhraseOf(NounPhrase phrase)
    {
        int end = phrase.Head + 1;
        while (end < phrase.End && !scan.Has(end, ClauseTraits.Relative) && !scan.IsMark(end, ',') && !scan.IsMark(end, '—') && !scan.IsMark(end, '('))
            end++;
        return scan.SpanOf(phrase.First, end);
    }

    /// <summary>The noun that says who speaks: of "one of the officials" it is officials.</summary>
    public int SemanticHead(NounPhrase phrase)
    {
        int head = phrase.Head;
        for (int steps = 0; steps < 3; steps++)
        {
            bool counts = scan.TagOf(head) == PartOfSpeech.Num || SourceWords.Counts.Contains(scan.TextOf(head));
            int of = scan.Is(head + 1, "of") ? head + 1 : -1;
            if (!counts || of < 0 || of >= phrase.End)
                break;
            int end = phrases.End(of + 1);
            if (end <= of + 1)
                break;
            head = end - 1;
        }
        return head;
    }

    /// <summary>The description says that the name is held back or why this person knows: "familiar with", "who spoke on condition of anonymity".</summary>
    public bool IsClear(NounPhrase phrase, int head)
    {
        for (int i = phrase.First; i < head; i++)
        {
            if (SourceWords.Withheld.Contains(scan.TextOf(i)))
                return true;
        }
        for (int i = head + 1; i < phrase.End; i++)
        {
            ReadOnlySpan<char> word = scan.TextOf(i);
            if (Held.Contains(word) || (Clear.Contains(word) && i <= head + 3) || (i == head + 1 && scan.Is(i, "close") && scan.Is(i + 1, "to")))
                return true;
            if (scan.Is(i, "knowledge") && i <= head + 4 || scan.Is(i, "involved") && i == head + 1 && scan.Is(i + 1, "in"))
                return true;
            if ((scan.Is(i, "authorized") || scan.Is(i, "authorised")) && (scan.Has(i - 1, ClauseTraits.Negation) || scan.Has(i - 2, ClauseTraits.Negation)))
                return true;
            if ((scan.Is(i, "named") || scan.Is(i, "identified")) && scan.Is(i - 1, "be"))
                return true;
        }
        return false;
    }

    private bool IsPronoun(NounPhrase phrase) => phrase.End == phrase.First + 1 && scan.TagOf(phrase.First) is PartOfSpeech.Pron or PartOfSpeech.Sconj or PartOfSpeech.Det
        && (!scan.Has(phrase.First, ClauseTraits.People) && !scan.Is(phrase.First, "one") || scan.Has(phrase.First, ClauseTraits.Nominative | ClauseTraits.Relative));

    /// <summary>A person named by the phrase itself, not only in its description: "spokeswoman Anna Lind", "the chairman, Kim Dahl".</summary>
    private string? PersonIn(NounPhrase phrase)
    {
        if (people.At(scan.Offset + phrase.Head) is { } head && !phrases.IsPossessiveMark(phrase.Head + 1))
            return head;
        int after = phrase.Head + 1;
        while (after < phrase.End && !scan.IsMark(after, ','))
            after++;
        return after + 1 < phrase.End ? people.At(scan.Offset + after + 1) : null;
    }

    /// <summary>The person behind he, she or who.</summary>
    private string? PersonOf(NounPhrase phrase)
    {
        if (scan.Is(phrase.First, "he") || scan.Is(phrase.First, "she"))
            return people.OfPronoun(scan.Is(phrase.First, "she"), scan.Offset + phrase.First, scan.Sentence);
        return scan.Has(phrase.First, ClauseTraits.Relative) && sources.Antecedent(phrase.First) is { } antecedent ? PersonIn(antecedent) : null;
    }

    /// <summary>"The senator", "that official": somebody whom the article has named with this noun.</summary>
    private string? Recalled(NounPhrase phrase, int head)
    {
        bool definite = scan.Is(phrase.First, "the") || scan.Is(phrase.First, "that");
        bool plain = head == phrase.First + 1 && phrase.End == head + 1 && scan.TagOf(head) is PartOfSpeech.Noun or PartOfSpeech.Propn;
        return definite && plain ? people.OfNoun(scan.TextOf(head), scan.Offset + head) : null;
    }

    /// <summary>The noun of a named person's description: senator in "Jane Doe, a senator from Ohio", spokeswoman in "spokeswoman Jane Doe".</summary>
    private ReadOnlySpan<char> DescriptionOf(NounPhrase phrase)
    {
        if (scan.IsMark(phrase.Head + 1, ',') && phrase.Head + 2 < phrase.End)
        {
            int end = phrases.End(phrase.Head + 2);
            if (end > phrase.Head + 2 && scan.TagOf(end - 1) == PartOfSpeech.Noun)
                return scan.TextOf(end - 1);
        }
        int first = phrase.Head;
        while (first > phrase.First && people.At(scan.Offset + first - 1) is not null)
            first--;
        return first > phrase.First && scan.TagOf(first - 1) == PartOfSpeech.Noun ? scan.TextOf(first - 1) : default;
    }

    private Source? Other(NounPhrase phrase, int head, TextSpan span)
    {
        ReadOnlySpan<char> noun = scan.TextOf(head);
        bool clear = IsClear(phrase, head);
        if (SourceWords.Spokespeople.Contains(noun))
            return new Source(span, SourceNaming.Spokesperson, null, null);
        if (SourceWords.Insiders.Contains(noun) && !IsInName(phrase, head))
            return new Source(span, SourceNaming.Anonymous, null, null) { IsGroup = !clear && IsPlural(head) && !IsCounted(phrase.First) };
        // The writer of an unsigned text hides from everybody, not behind a reporter.
        bool isSigner = noun is "author" or "authors" or "writer" or "writers";
        if (clear && !isSigner && (SourceWords.People.Contains(noun) || scan.TagOf(head) == PartOfSpeech.Noun && !SourceWords.Documents.Contains(noun)))
            return new Source(span, SourceNaming.Anonymous, null, null);
        if (SourceWords.Media.Contains(noun))
            return new Source(span, scan.IsCapital(head) && head > phrase.First ? SourceNaming.Institution : SourceNaming.Secondary, null, null);
        if (people.IsOrganization(scan.Offset + head))
            return new Source(span, SourceNaming.Institution, null, null);
        if (scan.TagOf(head) == PartOfSpeech.Propn && scan.IsCapital(head))
            return new Source(span, IsName(phrase) ? SourceNaming.Named : SourceNaming.Institution, null, null);
        if (SourceWords.Documents.Contains(noun))
            return new Source(span, SourceNaming.Document, null, null);
        if (HasInsider(phrase, head))
            return new Source(span, SourceNaming.Anonymous, null, null) { IsGroup = true };
        if (SourceWords.Institutions.Contains(noun))
            return new Source(span, SourceNaming.Institution, null, null);
        return new Source(span, SourceNaming.Collective, null, null);
    }

    /// <summary>"Politicians and officials": the second of a pair.</summary>
    private bool HasInsider(NounPhrase phrase, int head)
    {
        int and = head + 1;
        int end = scan.Is(and, "and") && and < phrase.End ? phrases.End(and + 1) : and;
        return end > and && SourceWords.Insiders.Contains(scan.TextOf(end - 1));
    }

    /// <summary>Capitals that a role stands before or after, or two that no company is known by.</summary>
    private bool IsName(NounPhrase phrase)
    {
        if (Companies.Contains(scan.TextOf(phrase.Head)) || scan.TextOf(phrase.Head).Length > 1 && char.IsUpper(scan.TextOf(phrase.Head)[1]))
            return false;
        int first = phrase.Head;
        while (first > phrase.First && scan.TagOf(first - 1) == PartOfSpeech.Propn)
            first--;
        bool role = first > phrase.First && scan.TagOf(first - 1) == PartOfSpeech.Noun;
        bool aside = scan.IsMark(phrase.Head + 1, ',') && phrase.End > phrase.Head + 2 && (scan.TagOf(phrase.Head + 2) == PartOfSpeech.Det || scan.Is(phrase.Head + 2, "who"));
        return role || aside || phrase.Head - first is 1 or 2 && first == phrase.First;
    }

    private bool IsDescribed(NounPhrase phrase, int head)
    {
        if (IsClear(phrase, head))
            return true;
        // "A source who said more" is as bare as "a source".
        if (scan.Has(head + 1, ClauseTraits.Relative))
            return scan.GroupAt(head + 2) is var g and >= 0 && scan.VerbAt(scan.Groups[g].HeadToken - scan.Offset) is null;
        if (phrase.End > head + 1 && scan.Has(head + 1, ClauseTraits.Linking))
            return true;
        for (int i = phrase.First; i < head; i++)
        {
            if (!SourceWords.Empty.Contains(scan.TextOf(i)) && scan.TagOf(i) is not (PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Adp))
                return true;
        }
        return phrase.End > head + 1 && !scan.IsPunctuation(head + 1);
    }

    /// <summary>"Business Insider", "the American Friends": a capital after another capital is part of a name.</summary>
    private bool IsInName(NounPhrase phrase, int head) => scan.TagOf(head) == PartOfSpeech.Propn && scan.IsCapital(head) && head > phrase.First && scan.IsCapital(head - 1);

    private bool IsThing(int first, int head)
    {
        if (head > first && SourceWords.Things.Contains(scan.TextOf(head - 1)))
            return true;
        if (scan.IsMark(head + 1, ':') || head > first && scan.IsMark(head - 1, '-'))
            return true;
        return scan.Is(head + 1, "of") || scan.Is(head + 1, "for") || scan.Is(head + 1, "code") || scan.Is(head + 1, "material");
    }

    private bool IsPlural(int head) => scan.TextOf(head)[^1] is 's' || scan.Is(head, "staff");

    private bool IsCounted(int first) => scan.TagOf(first) == PartOfSpeech.Num || SourceWords.Numerals.Contains(scan.TextOf(first)) && !scan.Is(first, "some") && !scan.Is(first, "many") && !scan.Is(first, "several");
}
