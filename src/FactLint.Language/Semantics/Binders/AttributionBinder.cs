using System.Collections.Immutable;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Finds who is said to have said something: reporting verbs with their subjects, "according to", names before a colon.</summary>
internal sealed class AttributionBinder
{
    /// <summary>A longer "sentence" is no prose: a table or a list of names without stops.</summary>
    private const int LongestSentence = 600;

    private static readonly WordSet Reported = new("statement statements tweet tweets letter letters memo report reports message messages post posts email emails apology response answer");

    /// <summary>Verbs that take an infinitive whose subject is their own; after Quirk et al. (1985), 16.38.</summary>
    private static readonly WordSet Catenative = new("""
        go goes went gone going want wants wanted try tries tried trying seek seeks sought seeking continue continues continued continuing need needs needed begin begins began started starts
        used rush rushed rushes proceed proceeded plan plans planned intend intends intended like likes hesitate hesitated fail fails failed dare dared turn turned
        manage managed choose chose chooses attempt attempted attempts took takes
        """);

    private static readonly WordSet Inert = new("for of from than to about on against despite without involves include");

    private static readonly WordSet Information = new("information claim claims report reports story leak account figures details");

    private readonly SentenceScan _scan;
    private readonly NounPhraseReader _phrases;
    private readonly SourceReader _sources;
    private readonly ContentReader _contents;
    private readonly SourceClassifier _classifier;
    private readonly AnonymityReader _anonymity;
    private readonly List<Attribution> _found = [];
    private readonly List<SourceIdentity> _unnamed = [];
    private int _firstOfSentence;
    private readonly AnonymityIndex _index = new();

    private AttributionBinder(SyntaxTree tree, PartOfSpeechTags tags, ImmutableArray<Quotation> quotations, PersonPlaces people)
    {
        _scan = new SentenceScan(tree, tags, quotations);
        _phrases = new NounPhraseReader(_scan);
        _sources = new SourceReader(_scan, _phrases);
        _contents = new ContentReader(_scan, _phrases);
        _classifier = new SourceClassifier(_scan, _phrases, _sources, people);
        _anonymity = new AnonymityReader(_scan, _sources);
    }

    public static ImmutableArray<Attribution> Bind(SyntaxTree tree, PartOfSpeechTags tags, ImmutableArray<Quotation> quotations, PersonPlaces people)
    {
        var binder = new AttributionBinder(tree, tags, quotations, people);
        foreach (Sentence sentence in tree.Sentences)
            binder.Visit(sentence);
        return binder.Finish();
    }

    private ImmutableArray<Attribution> Finish()
    {
        _found.Sort(static (a, b) => a.Cue.CompareTo(b.Cue));
        _unnamed.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        _unnamed.ForEach(_index.AddSource);
        for (int i = 0; i < _found.Count; i++)
        {
            if (_found[i].Source is { Naming: SourceNaming.Anonymous or SourceNaming.Bare } source)
                _found[i] = _found[i] with { Source = source with { Reason = _index.ReasonOf(source.Span, SentenceOf(source.Span)) } };
        }
        return [.. _found];
    }

    private TextSpan SentenceOf(TextSpan span) => _scan.Tree.Sentences[_scan.Tree.SentenceIndexAt(span.Start)].Span;

    private void Visit(in Sentence sentence)
    {
        if (sentence.TokenCount > LongestSentence || !_scan.Open(sentence))
            return;
        _scan.Parse();
        _firstOfSentence = _found.Count;
        for (int i = 0; i < _scan.Count; i++)
        {
            if (_scan.QuoteAt(i) >= 0)
                continue;
            if (_scan.Is(i, "according") && _scan.Is(i + 1, "to"))
                TakeAccordingTo(i);
            else if ((_scan.Is(i, "source") || _scan.Is(i, "sources")) && OriginVerb(i) is var verb and > 0)
                TakeOrigin(i, verb);
        }
        new SignReader(_scan, _sources).ReadInto(this);
        for (int g = 0; g < _scan.Groups.Count; g++)
            VisitGroup(g);
        for (int i = 0; i < _scan.Count; i++)
        {
            if (_scan.QuoteAt(i) < 0 && _anonymity.IsAnonymity(i))
                TakeAnonymity(i);
        }
    }

    /// <summary>Takes a source that stands by a mark instead of a verb: "Lind: “No.”", "“No.” — Anna Lind".</summary>
    public void TakeSign(NounPhrase phrase, int mark, TextSpan? content, bool quoted)
    {
        if (SourceOf(phrase) is { } source)
            _found.Add(new Attribution(source, _scan.SpanOf(mark, mark + 1), Tense.None, content, quoted));
    }

    /// <summary>A name held back outright: "the driver, who declined to be named".</summary>
    private void TakeAnonymity(int i)
    {
        Anonymity held = _anonymity.Read(i);
        if (held.Reason is { } reason)
            _index.AddReason(held.Bearer, reason);
        int overlapping = _found.FindLastIndex(a => a.Cue.Overlaps(held.Cue) && a.Cue.Start >= _scan.Sentence.Span.Start);
        if (held.Bearer is not { IsPronoun: false, IsAll: false } bearer)
            return;
        int known = _found.FindLastIndex(a => a.Source is { } s && s.Span.Start >= _scan.Sentence.Span.Start && s.Span.Overlaps(bearer.Span));
        if (known >= 0 && _found[known].Source is { Naming: SourceNaming.Anonymous or SourceNaming.Bare or SourceNaming.Named })
            return;
        var source = new Source(bearer.Span, SourceNaming.Anonymous, null, null);
        _unnamed.Add(bearer);
        if (overlapping >= 0)
            _found[overlapping] = _found[overlapping] with { Source = source };
        else
            _found.Add(new Attribution(source, held.Cue, Tense.None, null, false));
    }

    private Source? SourceOf(NounPhrase phrase)
    {
        Source? source = _classifier.Read(phrase);
        if (source is { Naming: SourceNaming.Anonymous or SourceNaming.Bare } && !_unnamed.Exists(u => u.Span == source.Span))
            _unnamed.Add(_anonymity.IdentityOf(phrase with { Head = _classifier.SemanticHead(phrase) }));
        return source;
    }

    private void TakeAccordingTo(int i)
    {
        if (_sources.After(i + 2) is not { } phrase || SourceOf(phrase) is not { } source)
            return;
        TextSpan? content = null;
        bool quoted = false;
        if (_contents.Preposed(i) is { } before)
            (content, quoted) = (_contents.SpanOf(before.First, before.End), _contents.HasQuote(before.First, before.End));
        else if (i > 1)
            (content, quoted) = (_contents.SpanOf(0, i), _contents.HasQuote(0, i));
        else if (_scan.IsMark(phrase.End, ',') && phrase.End + 1 < _scan.Count)
            (content, quoted) = (_contents.SpanOf(phrase.End + 1, LastWord()), _contents.HasQuote(phrase.End + 1, _scan.Count));
        _found.Add(new Attribution(source, _scan.SpanOf(i, i + 2), Tense.None, content, quoted));
    }

    /// <summary>"The source of this information is …": the index of the verb, or 0.</summary>
    private int OriginVerb(int i)
    {
        if (!_scan.Is(i + 1, "of") || _phrases.End(i + 2) is var end && (end == i + 2 || !Information.Contains(_scan.TextOf(end - 1))))
            return 0;
        return _scan.GroupAt(end) is var g and >= 0 && (_scan.TraitsOf(_scan.Groups[g].HeadToken - _scan.Offset) & ClauseTraits.Being) != 0 ? end : 0;
    }

    private void TakeOrigin(int i, int verb)
    {
        VerbGroup group = _scan.Groups[_scan.GroupAt(verb)];
        if (_sources.After(group.EndToken - _scan.Offset) is { } phrase && SourceOf(phrase) is { } source)
            _found.Add(new Attribution(source, _scan.SpanOf(i, group.EndToken - _scan.Offset), group.Tense, null, false));
    }

    private int LastWord()
    {
        int end = _scan.Count;
        while (end > 1 && _scan.IsPunctuation(end - 1) && _scan.QuoteAt(end - 1) < 0)
            end--;
        return end;
    }

    private void VisitGroup(int g)
    {
        VerbGroup group = _scan.Groups[g];
        int head = group.HeadToken - _scan.Offset, first = group.FirstToken - _scan.Offset, end = group.EndToken - _scan.Offset;
        if (_scan.QuoteAt(head) >= 0)
            return;
        int governor = GovernorOf(g, first);
        if (governor >= 0 && _scan.VerbAt(_scan.Groups[governor].HeadToken - _scan.Offset) is { } above && (above.Verb.Frame & ReportingFrame.Infinitive) != 0)
            return;
        ReportingForm? form = IsPutIt(head) ? ReportingVerbs.Find("say") : _scan.VerbAt(head);
        (ComplementKind kind, int start) = _contents.Complement(end, form?.Verb.TakesAddressee == true);
        (NounPhrase? phrase, bool inverted) = _sources.Of(governor >= 0 ? governor : g);
        int clause = inverted || phrase is null ? first : phrase.Value.First;
        (int First, int End)? preposed = phrase is null || phrase.Value.End > end && !inverted ? null : _contents.Preposed(clause);
        bool hasPreposed = preposed is { } p && IsFollowedByNothing(inverted ? phrase!.Value.End : end, kind, form);
        if (!Reports(g, form, kind, start, hasPreposed && preposed is { } q && _scan.QuoteAt(q.End - 1) >= 0, hasPreposed, phrase))
            return;
        Source? source = CitedBy(form, start, kind) ?? (phrase is { } named ? SourceOf(named) : null);
        if (phrase is not null && source is null || source is { Naming: SourceNaming.Pronoun } && kind != ComplementKind.Quotation && IsAnybody(phrase!.Value.First))
            return;
        (int cueFirst, int cueEnd) = (governor >= 0 ? _scan.Groups[governor].FirstToken - _scan.Offset : first, end);
        if ((form?.Verb.Frame & ReportingFrame.Infinitive) != 0 && kind == ComplementKind.Infinitive && _scan.GroupAt(start) is var to and >= 0)
        {
            cueEnd = _scan.Groups[to].EndToken - _scan.Offset;
            (kind, start) = _contents.Complement(cueEnd, false);
        }
        if (kind is ComplementKind.None or ComplementKind.Object && AfterPreposition(form, end) is var topic and > 0)
            (kind, start) = (ComplementKind.Object, topic);
        (TextSpan? content, bool quoted) = ContentOf(g, kind, start, hasPreposed ? preposed : null, inverted ? phrase!.Value.End : end);
        Tense tense = governor >= 0 ? _scan.Groups[governor].Tense : group.Tense;
        _found.Add(new Attribution(source, _scan.SpanOf(cueFirst, cueEnd), tense, content, quoted));
    }

    /// <summary>"You could say": nobody in particular.</summary>
    private bool IsAnybody(int i) => _scan.Is(i, "you") || _scan.Is(i, "one");

    /// <summary>"As the minister put it".</summary>
    private bool IsPutIt(int head) => _scan.Is(head + 1, "it") && (_scan.Is(head, "put") || _scan.Is(head, "puts"));

    /// <summary>"Citing a source" and "quoting officials": whoever is cited, where that is somebody unnamed.</summary>
    private Source? CitedBy(ReportingForm? form, int start, ComplementKind kind)
    {
        if (kind != ComplementKind.Object || form?.Verb.Lemma is not ("cite" or "quote") || _sources.After(start) is not { } cited)
            return null;
        return _classifier.Read(cited) is { Naming: SourceNaming.Anonymous or SourceNaming.Bare } ? SourceOf(cited) : null;
    }

    /// <summary>The group that an infinitive hangs on directly ("went on to say"), or -1.</summary>
    private int GovernorOf(int g, int first)
    {
        if (g == 0 || _scan.Groups[g].Form != VerbForm.Infinitive)
            return -1;
        int end = _scan.Groups[g - 1].EndToken - _scan.Offset;
        while (end < first && _scan.TagOf(end) is PartOfSpeech.Adv or PartOfSpeech.Adp)
            end++;
        int head = _scan.Groups[g - 1].HeadToken - _scan.Offset;
        bool catenative = _scan.VerbAt(head) is not null || _scan.Has(head, ClauseTraits.Having) || Catenative.Contains(_scan.TextOf(head));
        return end == first && catenative && _scan.QuoteAt(first - 1) < 0 ? g - 1 : -1;
    }

    /// <summary>", he said." and ", he said on Monday, ": no complement follows.</summary>
    private bool IsFollowedByNothing(int end, ComplementKind kind, ReportingForm? form)
    {
        if (kind is ComplementKind.None)
            return true;
        if (end >= _scan.Count || _scan.IsPunctuation(end))
            return true;
        return kind == ComplementKind.Object && form is { } verb && (verb.Verb.TakesAddressee || _phrases.IsTimeAlone(end));
    }

    private bool Reports(int g, ReportingForm? form, ComplementKind kind, int start, bool preposedQuote, bool preposed, NounPhrase? source)
    {
        VerbGroup group = _scan.Groups[g];
        bool quotation = kind == ComplementKind.Quotation && IsSpeech(start) || preposedQuote || form is not null && kind != ComplementKind.None && start < _scan.Count && _contents.HasQuote(start, _contents.End(start, g));
        if (form is not { } found)
            return preposedQuote && kind == ComplementKind.None && source is not null && group.Form == VerbForm.Finite && group.Voice == Voice.Active && group.FirstToken == group.HeadToken;
        if (group.Form == VerbForm.Infinitive && GovernorOf(g, group.FirstToken - _scan.Offset) < 0)
            return quotation;
        bool clause = kind is ComplementKind.Clause or ComplementKind.Quotation || preposed || preposedQuote;
        if (!ReportingVerbs.IsPlain(_scan.TextOf(group.HeadToken - _scan.Offset)) && !quotation && IsDoubtful(group, source, clause))
            return false;
        return HasFrame(group, found.Verb, kind, start, quotation, clause, source);
    }

    /// <summary>Uses of a verb that tell of an act rather than report words: "who endorsed him", "would criticize", "for attacking", "the proposed law".</summary>
    private bool IsDoubtful(in VerbGroup group, NounPhrase? source, bool clause)
    {
        int first = group.FirstToken - _scan.Offset;
        if (IsReported(group) && !(source is { } named && _classifier.Peek(named) is SourceNaming.Anonymous or SourceNaming.Bare))
            return true;
        if (group.Form == VerbForm.Gerund)
            return IsInert(first - 1) || (!clause && first > 0 && !_scan.IsPunctuation(first - 1) && _scan.TagOf(first - 1) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron);
        if (group.Form != VerbForm.Finite)
            return false;
        if ((group.Traits & VerbTraits.Modal) != 0 || group.Tense == Tense.Future)
            return true;
        if (source is { } who && who.End == who.First + 1 && _scan.Has(who.First, ClauseTraits.Relative))
            return !clause;
        return source is null && group.Voice == Voice.Active && group.Tense == Tense.Past && group.FirstToken == group.HeadToken && !(_scan.Is(first, "asked") && (first == 0 || _scan.Has(first - 1, ClauseTraits.Adverbial)));
    }

    /// <summary>What somebody is reported to have said of another's words is that somebody's account.</summary>
    private bool IsReported(in VerbGroup group)
    {
        for (int i = _found.Count - 1; i >= _firstOfSentence; i--)
        {
            if (_found[i].Cue.End <= group.Span.Start && _found[i].Content is { } content && content.Contains(group.Span))
                return true;
        }
        return false;
    }

    /// <summary>A gerund after one of these names an act: "for calling", "instead of saying".</summary>
    private bool IsInert(int i) => i >= 0 && Inert.Contains(_scan.TextOf(i));

    private bool HasFrame(in VerbGroup group, ReportingVerb verb, ComplementKind kind, int start, bool quotation, bool clause, NounPhrase? source)
    {
        ReportingFrame frame = verb.Frame;
        if ((frame & ReportingFrame.Any) != 0)
            return true;
        if ((frame & ReportingFrame.Clause) != 0 && clause)
            return true;
        if (quotation && (frame & ReportingFrame.Quotation) != 0)
            return true;
        if ((frame & ReportingFrame.Infinitive) != 0 && kind == ComplementKind.Infinitive)
            return true;
        if (verb.Particles is { } particles && AfterParticle(group.EndToken - _scan.Offset, particles) >= 0)
            return true;
        if ((frame & ReportingFrame.Naming) != 0 && (kind == ComplementKind.Quotation || source is { First: > 0 } what && _scan.Is(what.First - 1, "what") || kind == ComplementKind.Object && IsNaming(start)))
            return true;
        return (frame & ReportingFrame.Text) != 0 && kind == ComplementKind.Object && HasText(start);
    }

    /// <summary>One past the verb's particle, right after it or after an adverb or object; or -1.</summary>
    private int AfterParticle(int after, WordSet particles)
    {
        if (after >= _scan.Count)
            return -1;
        if (particles.Contains(_scan.TextOf(after)))
            return after + 1;
        if (_scan.TagOf(after) == PartOfSpeech.Adv && after + 1 < _scan.Count && particles.Contains(_scan.TextOf(after + 1)))
            return after + 2;
        int end = _phrases.End(after);
        return end > after && end < _scan.Count && particles.Contains(_scan.TextOf(end)) ? end + 1 : -1;
    }

    /// <summary>What a verb speaks of: after its own particle, or after the preposition that follows it; or -1.</summary>
    private int AfterPreposition(ReportingForm? form, int end)
    {
        if (form?.Verb.Particles is { } particles && AfterParticle(end, particles) is var after and >= 0 && (_phrases.End(end) == end || _scan.Is(after - 1, "on") || _scan.Is(after - 1, "for") || _scan.Is(after - 1, "as")))
            return after < _scan.Count && !_scan.IsPunctuation(after) ? after : -1;
        bool preposition = _scan.TagOf(end) == PartOfSpeech.Adp && _scan.Has(end, ClauseTraits.Linking) && !_scan.Has(end + 1, ClauseTraits.Time);
        return preposition && _phrases.End(end) == end && _phrases.End(end + 1) is var next && next > end + 1 && !_scan.Has(next - 1, ClauseTraits.Venue) ? end + 1 : -1;
    }

    private bool IsSpeech(int start) => _scan.QuoteAt(_scan.QuoteAt(start) >= 0 ? start : start + 1) is var quote and >= 0 && _scan.Quotations[quote] is { } q && (q.IsSpeech || q.Inner.Length > 20);

    /// <summary>"Him a liar", "the plan reckless", "his rival’s words “childish”": an object and what it is called.</summary>
    private bool IsNaming(int start)
    {
        int end = _phrases.End(start);
        for (int steps = 0; steps < 3 && _scan.Has(end, ClauseTraits.Linking | ClauseTraits.And) && _phrases.End(end + 1) is var next && next > end + 1; steps++)
            end = next;
        if (end >= _scan.Count)
            return false;
        if (end > start && _contents.HasQuote(end, _scan.Count) || _scan.TagOf(end) is PartOfSpeech.Adj)
            return true;
        // One plain phrase may hold both, where the object is a name or pronoun: "called him competent", "called Lind a liar".
        for (int i = start; i < end - 1; i++)
        {
            if (_scan.TagOf(i) is PartOfSpeech.Pron or PartOfSpeech.Propn && _scan.TagOf(i + 1) is PartOfSpeech.Det or PartOfSpeech.Adj)
                return true;
        }
        return _phrases.End(end) > end && !_phrases.IsTimeAlone(end);
    }

    private bool HasText(int start)
    {
        int end = _phrases.End(start);
        return end > start && Reported.Contains(_scan.TextOf(end - 1));
    }

    private (TextSpan? Content, bool Quoted) ContentOf(int g, ComplementKind kind, int start, (int First, int End)? preposed, int after)
    {
        if (preposed is { } before)
        {
            TextSpan span = _contents.SpanOf(before.First, before.End);
            bool quoted = _contents.HasQuote(before.First, before.End);
            int next = after < _scan.Count && _scan.IsMark(after, ',') ? after + 1 : after;
            if (kind == ComplementKind.Quotation && start >= after)
                return (TextSpan.FromBounds(span.Start, _contents.SpanOf(start, _contents.End(start, g)).End), true);
            if (next < _scan.Count && next > after && _scan.QuoteAt(next) >= 0)
                return (TextSpan.FromBounds(span.Start, _contents.SpanOf(next, _contents.End(next, g)).End), true);
            return (span, quoted);
        }
        if (kind == ComplementKind.None || start >= _scan.Count)
            return (null, false);
        int end = _contents.End(start, g);
        return end > start ? (_contents.SpanOf(start, end), _contents.HasQuote(start, end)) : (null, false);
    }
}
