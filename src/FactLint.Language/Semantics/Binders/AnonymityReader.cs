using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Finds where a sentence says that a name is held back, whose name it is, and why.</summary>
internal sealed class AnonymityReader(SentenceScan scan, SourceReader sources)
{
    private const int Reach = 6;

    private static readonly WordSet Agreed = new("condition conditions granted grant requested request requesting requests asked asking ask demanded demanding insisted insisting sought seeking given promised offered cover speaking spoke");

    private static readonly WordSet Kept = new("remain remaining stay be remained");

    private static readonly WordSet Named = new("named identified quoted");

    private static readonly WordSet Refusing = new("declined declining refused refusing asked asking requested requesting insisted not n't n’t wish wished want wanted unwilling reluctant");

    private static readonly WordSet Allowed = new("authorized authorised permitted allowed cleared");

    private static readonly WordSet Speaking = new("speak comment discuss talk publicly release disclose share give reveal brief describe address provide");

    private static readonly WordSet Giving = new("give provide disclose use share have reveal");

    private static readonly WordSet Starts = new("because since citing fearing");

    private static readonly WordSet Subjects = new("he she they it the this that these those not doing speaking details some his her their neither no");

    private static readonly WordSet Purposes = new("discuss describe speak share talk detail avoid protect reveal preview disclose comment candidly openly frankly freely offer provide give assess explain relate preserve characterize characterise recount outline lay more");

    private static readonly WordSet Rules = new("rules policy protocol terms guidelines regulations conditions");

    /// <summary>The word at which the name is said to be held back, such as <c>anonymity</c>.</summary>
    public bool IsAnonymity(int i)
    {
        if (scan.Is(i, "anonymity") || scan.Is(i, "anonymously"))
            return scan.Is(i, "anonymously") ? IsNear(i, Agreed) || scan.VerbAt(i - 1) is not null : IsNear(i, Agreed);
        if (scan.Is(i, "anonymous"))
            return Is(i - 1, Kept) && IsNear(i, Refusing);
        if (Is(i, Allowed))
            return IsNegated(i) && scan.Is(i + 1, "to") && (Is(i + 2, Speaking) || Is(i + 3, Speaking));
        if (Is(i, Named))
            return scan.Is(i - 1, "be") && IsNear(i, Refusing);
        return (scan.Is(i, "name") || scan.Is(i, "names")) && scan.Has(i - 1, ClauseTraits.Possessive) && IsNear(i, Refusing) && HasGiving(i);
    }

    /// <summary>The whole statement around a word that <see cref="IsAnonymity"/> accepts.</summary>
    public Anonymity Read(int i)
    {
        int group = GroupOf(i);
        NounPhrase? bearer = group >= 0 ? BearerOf(group) : null;
        int first = group >= 0 ? scan.Groups[group].FirstToken - scan.Offset : i;
        return new Anonymity(scan.SpanOf(Math.Min(first, i), i + 1), bearer is { } phrase ? IdentityOf(phrase) : null, ReasonAfter(i, Math.Min(first, i)));
    }

    public SourceIdentity IdentityOf(NounPhrase phrase)
    {
        bool pronoun = phrase.End == phrase.First + 1 && scan.TagOf(phrase.First) == PartOfSpeech.Pron && !scan.Has(phrase.First, ClauseTraits.People);
        string noun = WordTable.Normalize(scan.TextOf(phrase.Head).ToString());
        bool plural = noun is "people" or "they" or "those" or "staff" || (noun.Length > 3 && noun[^1] == 's');
        bool all = scan.Has(phrase.First, ClauseTraits.People) && (phrase.End == phrase.First + 1 || scan.Is(phrase.First + 1, "of")) && !scan.Is(phrase.First, "some") && !scan.Is(phrase.First, "someone");
        bool definite = scan.Is(phrase.First, "the") || scan.Is(phrase.First, "that") || scan.Is(phrase.First, "those") || scan.Is(phrase.First, "these") || scan.Is(phrase.First, "this");
        return new SourceIdentity(scan.SpanOf(phrase.First, phrase.End), scan.Sentence.Index, Singular(noun), plural, pronoun, definite, all);
    }

    private static string Singular(string noun) => noun switch
    {
        "people" => "person",
        "allies" => "ally",
        "spokesmen" => "spokesman",
        _ => noun.Length > 3 && noun[^1] == 's' ? noun[..^1] : noun,
    };

    /// <summary>The verb that the words hang on: of "asked not to be named" it is asked.</summary>
    private int GroupOf(int i)
    {
        int g = scan.GroupAt(i);
        for (int back = i - 1; g < 0 && back >= 0 && back > i - 16; back--)
            g = scan.QuoteAt(back) >= 0 ? -1 : scan.GroupAt(back);
        while (g > 0 && scan.Groups[g].Form == VerbForm.Infinitive && scan.Groups[g].FirstToken - scan.Groups[g - 1].EndToken < 4)
            g--;
        return g;
    }

    private NounPhrase? BearerOf(int group)
    {
        if (sources.SubjectOf(group) is not { } subject)
            return null;
        return scan.Has(subject.Head, ClauseTraits.Relative) && subject.End == subject.First + 1 ? sources.Antecedent(subject.First) : subject;
    }

    private TextSpan? ReasonAfter(int i, int first)
    {
        int end = scan.Count;
        while (end > i + 1 && scan.IsPunctuation(end - 1))
            end--;
        for (int start = i + 1; start < end && scan.QuoteAt(start) < 0 && !IsReport(start); start++)
        {
            if (StartsReason(start, end, i))
                return scan.SpanOf(start, ReasonEnd(start, end));
        }
        for (int start = Math.Max(0, first - 2); start < i; start++)
        {
            if ((scan.Is(start, "because") || scan.Is(start, "since")) && Is(i, Allowed))
                return scan.SpanOf(start, ReasonEnd(i, end));
            if (scan.Is(start, "citing") || scan.Is(start, "fearing"))
                return scan.SpanOf(start, i);
        }
        return Is(i, Allowed) ? scan.SpanOf(NegationBefore(i), ReasonEnd(i, end)) : null;
    }

    /// <summary>A verb of saying: what follows is said, and no reason.</summary>
    private bool IsReport(int i) => scan.GroupAt(i) is var g and >= 0 && scan.Groups[g].Form == VerbForm.Finite && scan.VerbAt(scan.Groups[g].HeadToken - scan.Offset) is not null;

    /// <summary>To the comma that closes the clause, or to where somebody speaks.</summary>
    private int ReasonEnd(int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (scan.QuoteAt(i) >= 0 || scan.IsMark(i, ';'))
                return i;
            if (!scan.IsMark(i, ','))
                continue;
            if (scan.GroupAt(i + 1) is var g and >= 0 && scan.Groups[g].Form == VerbForm.Finite || scan.Has(i + 1, ClauseTraits.And) || scan.VerbAt(i + 2) is not null)
                return i;
        }
        return end;
    }

    private bool StartsReason(int i, int end, int anonymity)
    {
        if (Is(i, Starts))
            return true;
        if (scan.Is(i, "as") || scan.Is(i, "given"))
            return i + 1 < end && Is(i + 1, Subjects);
        if (scan.Is(i, "for"))
            return scan.Is(i + 1, "fear") || scan.Is(i + 1, "security") || scan.Is(i + 1, "safety") || scan.Is(i + 1, "privacy");
        if (scan.Is(i, "due") || scan.Is(i, "owing"))
            return scan.Is(i + 1, "to");
        if (scan.Is(i, "out"))
            return scan.Is(i + 1, "of") && (scan.Is(i + 2, "concern") || scan.Is(i + 2, "fear") || scan.Is(i + 2, "respect"));
        if (scan.Is(i, "under"))
            return HasRules(i, end);
        if (scan.Is(i, "in") && scan.Is(i + 1, "order"))
            return scan.Is(i + 2, "to");
        return scan.Is(i, "to") && Is(i + 1, Purposes) && !Is(anonymity, Allowed) && !Is(anonymity, Named);
    }

    private bool HasRules(int i, int end)
    {
        for (int j = i + 1; j < Math.Min(end, i + 10); j++)
        {
            if (Is(j, Rules))
                return true;
        }
        return false;
    }

    private bool HasGiving(int i)
    {
        for (int j = i - 2; j >= Math.Max(0, i - 4); j--)
        {
            if (Is(j, Giving))
                return true;
        }
        return scan.Is(i + 1, "used") || scan.Is(i + 1, "published") || scan.Is(i + 1, "disclosed");
    }

    private bool IsNegated(int i) => scan.Has(i - 1, ClauseTraits.Negation) || scan.Has(i - 2, ClauseTraits.Negation) && scan.TagOf(i - 1) == PartOfSpeech.Adv;

    private int NegationBefore(int i) => scan.Has(i - 1, ClauseTraits.Negation) ? i - 1 : i - 2;

    private bool IsNear(int i, WordSet words)
    {
        for (int j = i - 1; j >= Math.Max(0, i - Reach); j--)
        {
            if (Is(j, words))
                return true;
        }
        return false;
    }

    private bool Is(int i, WordSet words) => i >= 0 && i < scan.Count && words.Contains(scan.TextOf(i));
}
