using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Tells whether a verb group reports words: its verb, what stands with it, and the uses that tell of an act or a plan instead.</summary>
internal sealed class CueTest(SentenceScan scan, NounPhraseReader phrases, ContentReader contents)
{
    private const int ShortestSpeech = 20;
    private const int Reach = 12;

    private static readonly WordSet Texts = new("statement statements tweet tweets letter letters memo report reports message messages post posts email emails apology response answer comment comments remark remarks point case claim claims argument allegation allegations accusation accusations");

    private static readonly WordSet Inert = new("for of from than to about on against without involves include");

    /// <param name="cue">What was read.</param>
    /// <param name="isReported">The verb stands inside what somebody else is reported to have said.</param>
    public bool Reports(CueReading cue, bool isReported)
    {
        bool afterQuote = cue.Preposed is not null && cue.IsAfterQuote;
        if (cue.Form is not { } form)
            return Quotes(cue) || afterQuote && cue.Kind == ComplementKind.None && cue is { Source: not null, Verb: { Form: VerbForm.Finite, Voice: Voice.Active } verb } && verb.FirstToken == verb.HeadToken && !IsAuxiliary(verb);
        bool quotation = afterQuote || HasQuotation(cue);
        if (IsReducedAccusation(cue, form))
            return false;
        if (cue.Verb.Form == VerbForm.Infinitive && cue.Governor < 0)
            return quotation;
        if (!quotation && !ReportingVerbs.IsPlain(scan.TextOf(cue.Verb.HeadToken - scan.Offset)) && (isReported || IsDoubtful(cue)))
            return false;
        return HasFrame(cue, form.Verb, quotation);
    }

    /// <summary>Any verb of a person with words in quotation marks as its object, or after "as" and "to": "branded it “a fraud”", "urged on by “love”".</summary>
    private bool Quotes(CueReading cue)
    {
        if (cue is not { Source: { } source, Verb: { Form: VerbForm.Finite, Voice: Voice.Active } verb } || IsAuxiliary(verb) || IsDoubtful(cue) || scan.Has(source.First, ClauseTraits.Relative))
            return false;
        for (int i = verb.EndToken - scan.Offset; i < Math.Min(scan.Count, verb.EndToken - scan.Offset + Reach); i++)
        {
            if (scan.QuoteAt(i) is var quote and >= 0)
                return IsWords(quote) && (i == verb.EndToken - scan.Offset || scan.Is(i - 1, "as") || scan.TagOf(i - 1) == PartOfSpeech.Det && (scan.Is(i - 2, "as") || scan.TagOf(i - 2) is PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Noun) || scan.GroupAt(i - 1) >= 0);
            if (scan.IsPunctuation(i) || scan.GroupAt(i) is var g and >= 0 && scan.Groups[g].Form != VerbForm.Infinitive)
                return false;
        }
        return false;
    }

    private bool IsAuxiliary(in VerbGroup verb) => scan.Has(verb.HeadToken - scan.Offset, ClauseTraits.Being | ClauseTraits.Having | ClauseTraits.Doing);

    /// <summary>A quotation that begins small or is speech; a capital begins a title or a name.</summary>
    private bool IsWords(int quote)
    {
        Quotation words = scan.Quotations[quote];
        return words.Inner.Length > 0 && (char.IsLower(scan.Tree.Article.Prose[words.Inner.Start]) && scan.Tree.TextOf(words.Inner).Contains(' ') || words.IsSpeech);
    }

    /// <summary>One past the verb's particle, right after it or after an adverb or object; or -1.</summary>
    public int AfterParticle(int after, WordSet particles)
    {
        if (after >= scan.Count)
            return -1;
        if (particles.Contains(scan.TextOf(after)))
            return scan.Has(after + 1, ClauseTraits.Time) || scan.Is(after + 1, "condition") ? -1 : after + 1;
        if (scan.TagOf(after) == PartOfSpeech.Adv && after + 1 < scan.Count && particles.Contains(scan.TextOf(after + 1)))
            return after + 2;
        int end = phrases.End(after);
        return end > after && end < scan.Count && particles.Contains(scan.TextOf(end)) ? end + 1 : -1;
    }

    private bool HasQuotation(CueReading cue)
    {
        if (cue.Kind == ComplementKind.Quotation && IsSpeech(cue.Start))
            return true;
        // "She continued:", and her words stand in the next paragraph; "continued Lind: “…”".
        if (scan.IsMark(cue.After, ':') && (cue.After == scan.Count - 1 || scan.QuoteAt(cue.After + 1) >= 0))
            return true;
        if (IsAsQuoted(cue.After))
            return true;
        return cue.Kind != ComplementKind.None && cue.Start < scan.Count && contents.HasQuote(cue.Start, contents.End(cue.Start, cue.Group));
    }

    private bool IsSpeech(int start) => scan.QuoteAt(scan.QuoteAt(start) >= 0 ? start : start + 1) is var quote and >= 0 && scan.Quotations[quote] is { } q && (q.IsSpeech || q.Inner.Length > ShortestSpeech);

    /// <summary>Uses of a verb that tell of an act rather than report words: "who endorsed him", "would criticize", "for attacking", "the proposed law".</summary>
    private bool IsDoubtful(CueReading cue)
    {
        VerbGroup group = cue.Verb;
        int first = group.FirstToken - scan.Offset;
        if (group.Form == VerbForm.Gerund)
            return IsInert(first - 1) || (!cue.IsClause && scan.Is(first, "reporting")) || (!cue.IsClause && first > 0 && !scan.IsPunctuation(first - 1) && scan.TagOf(first - 1) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron);
        if (group.Form != VerbForm.Finite)
            return false;
        if ((group.Traits & VerbTraits.Modal) != 0 || group.Tense == Tense.Future)
            return true;
        if (cue.Source is { } who && who.End == who.First + 1 && scan.Has(who.First, ClauseTraits.Relative))
            return true;
        if (cue.Source is null && group.Voice == Voice.Passive && cue.Kind == ComplementKind.None && !IsAsked(first) && !IsAsQuoted(cue.After))
            return true;
        return cue.Source is null && group.Voice == Voice.Active && group.Tense == Tense.Past && group.FirstToken == group.HeadToken && !IsAsked(first);
    }

    /// <summary>"Is criticized as a “trap”": nobody is named, and somebody's words stand there all the same.</summary>
    private bool IsAsQuoted(int after) => scan.Is(after, "as") && contents.HasQuote(after, Math.Min(scan.Count, after + 4));

    /// <summary>"Appeared before magistrates accused of theft": who accuses needs somebody to accuse before "of".</summary>
    private bool IsReducedAccusation(CueReading cue, in ReportingForm form)
    {
        VerbGroup verb = cue.Verb;
        return form.Verb.Lemma == "accuse" && verb is { Form: VerbForm.Finite, Voice: Voice.Active } && verb.FirstToken == verb.HeadToken && scan.Is(verb.EndToken - scan.Offset, "of");
    }

    /// <summary>"Asked about it, he said", "when asked".</summary>
    private bool IsAsked(int first) => scan.Is(first, "asked") && (first == 0 || scan.Has(first - 1, ClauseTraits.Adverbial));

    /// <summary>A gerund after one of these names an act: "for calling", "instead of saying".</summary>
    private bool IsInert(int i) => i >= 0 && Inert.Contains(scan.TextOf(i));

    private bool HasFrame(CueReading cue, ReportingVerb verb, bool quotation)
    {
        ReportingFrame frame = verb.Frame;
        // "As he added."; "the cost, he added, was …".
        bool aside = cue.Source is { First: > 0 } who && (cue.After >= scan.Count || scan.IsPunctuation(cue.After)) && (scan.Is(who.First - 1, "as") || who.First > 1 && scan.IsMark(who.First - 1, ',') && scan.IsMark(cue.After, ','));
        if ((frame & ReportingFrame.Any) != 0 || (frame & ReportingFrame.Clause) != 0 && (cue.IsClause || aside))
            return true;
        if (quotation && (frame & ReportingFrame.Quotation) != 0 || (frame & ReportingFrame.Infinitive) != 0 && cue.Kind == ComplementKind.Infinitive)
            return true;
        if (verb.Particles is { } particles && AfterParticle(cue.Verb.EndToken - scan.Offset, particles) >= 0)
            return true;
        if ((frame & ReportingFrame.Naming) != 0 && IsNaming(cue))
            return true;
        return (frame & ReportingFrame.Text) != 0 && cue.Kind == ComplementKind.Object && phrases.End(cue.Start) is var end && end > cue.Start && Texts.Contains(scan.TextOf(end - 1));
    }

    private bool IsNaming(CueReading cue)
    {
        if (cue.Kind == ComplementKind.Quotation || cue.Source is { First: > 0 } what && scan.Is(what.First - 1, "what"))
            return true;
        return cue.Kind == ComplementKind.Object && IsNaming(cue.Start);
    }

    /// <summary>"Him a liar", "the plan reckless", "his rival’s words “childish”": an object and what it is called.</summary>
    private bool IsNaming(int start)
    {
        int end = phrases.End(start);
        for (int steps = 0; steps < 3 && scan.Has(end, ClauseTraits.Linking | ClauseTraits.And) && phrases.End(end + 1) is var next && next > end + 1; steps++)
            end = next;
        if (end >= scan.Count)
            return false;
        if (end > start && contents.HasQuote(end, scan.Count) || scan.TagOf(end) is PartOfSpeech.Adj)
            return true;
        // One plain phrase may hold both, where the object is a name or pronoun: "called him competent", "called Lind a liar".
        for (int i = start; i < end - 1; i++)
        {
            if (scan.TagOf(i) is PartOfSpeech.Pron or PartOfSpeech.Propn && scan.TagOf(i + 1) is PartOfSpeech.Det or PartOfSpeech.Adj)
                return true;
        }
        return phrases.End(end) > end && !phrases.IsTimeAlone(end);
    }
}
