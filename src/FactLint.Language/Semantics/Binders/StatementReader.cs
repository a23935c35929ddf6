using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Finds statements named by a noun whose owner is the source: "the mayor’s repeated claim that …", "his insistence that …".</summary>
internal sealed class StatementReader(SentenceScan scan, SourceReader sources, ContentReader contents)
{
    private const int MostBetween = 3;

    // Nouns of saying that take a clause (Quirk et al. 1985, 17.26).
    private static readonly WordSet Nouns = new("""
        claim claims assertion assertions allegation allegations accusation accusations contention insistence suggestion suggestions argument arguments statement statements admission
        announcement denial denials complaint complaints prediction predictions warning warnings promise promises pledge vow acknowledgment acknowledgement observation remark remarks
        declaration comment comments assurance assurances charge charges confession concession emphasis revelation revelations disclosure reminder reminders
        """);

    // Nouns that tell what somebody undertakes or asks, with an infinitive or "for".
    private static readonly WordSet Undertakings = new("promise promises pledge pledges vow vows threat threats call calls demand demands");

    public void ReadInto(AttributionBinder binder)
    {
        for (int i = 1; i < scan.Count - 1; i++)
        {
            bool hasComplement = scan.Is(i + 1, "that") ? Nouns.Contains(scan.TextOf(i)) : (scan.Is(i + 1, "to") || scan.Is(i + 1, "for")) && Undertakings.Contains(scan.TextOf(i));
            if (!hasComplement || scan.QuoteAt(i) >= 0 || scan.GroupAt(i) >= 0 || OwnerBefore(i) is not { } owner)
                continue;
            int verb = scan.Groups.FindIndex(group => group.FirstToken - scan.Offset > i);
            if (verb < 0)
                continue;
            int end = Math.Min(contents.End(i + 1, verb), IsSubject(owner.First) ? MainVerb(i) : scan.Count);
            binder.TakeStatement(owner, (i, i + 1), contents.SpanOf(i + 1, end), contents.HasQuote(i + 1, end));
        }
    }

    private bool IsSubject(int first) => first == 0 || scan.IsPunctuation(first - 1) || scan.Has(first - 1, ClauseTraits.And) || scan.Is(first - 1, "but");

    /// <summary>"Her claim that it rained was false": the verb after the clause's own, relative clauses left out; past the sentence when there is none.</summary>
    private int MainVerb(int noun)
    {
        int own = scan.Is(noun + 1, "that") ? 1 : 0;
        foreach (VerbGroup group in scan.Groups)
        {
            int first = group.FirstToken - scan.Offset;
            if (first <= noun || group.Form != VerbForm.Finite || (first > noun + 2 && scan.Has(first - 1, ClauseTraits.Relative)))
                continue;
            if (own-- == 0)
                return first;
        }
        return scan.Count;
    }

    /// <summary>Whose statement it is, past what is said of it ("repeated", "latest").</summary>
    private NounPhrase? OwnerBefore(int noun)
    {
        for (int i = noun - 1; i >= Math.Max(0, noun - MostBetween); i--)
        {
            if (scan.QuoteAt(i) >= 0)
                return null;
            if (scan.TagOf(i) == PartOfSpeech.Part && scan.TextOf(i)[0] is '\'' or '’')
                return sources.Antecedent(i);
            if (scan.Has(i, ClauseTraits.Possessive))
                return scan.Is(i, "my") || scan.Is(i, "our") || scan.Is(i, "your") ? null : new NounPhrase(i, i + 1, i);
            if (scan.TagOf(i) is not (PartOfSpeech.Adj or PartOfSpeech.Adv or PartOfSpeech.Num) && !(scan.TagOf(i) == PartOfSpeech.Verb && i + 1 <= noun))
                return null;
        }
        return null;
    }
}
