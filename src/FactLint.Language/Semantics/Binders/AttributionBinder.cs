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

    private static readonly WordSet Information = new("information claim claims report reports story leak account figures details");

    private readonly SentenceScan _scan;
    private readonly NounPhraseReader _phrases;
    private readonly SourceReader _sources;
    private readonly ContentReader _contents;
    private readonly CueReader _cues;
    private readonly CueTest _test;
    private readonly ContentBinder _content;
    private readonly SourceClassifier _classifier;
    private readonly AnonymityReader _anonymity;
    private readonly List<Attribution> _found = [];
    private readonly List<SourceIdentity> _unnamed = [];
    private readonly HashSet<int> _unnamedStarts = [];
    private int _firstOfSentence;
    private readonly AnonymityIndex _index = new();

    private AttributionBinder(SyntaxTree tree, PartOfSpeechTags tags, ImmutableArray<Quotation> quotations, PersonPlaces people)
    {
        _scan = new SentenceScan(tree, tags, quotations);
        _phrases = new NounPhraseReader(_scan);
        _sources = new SourceReader(_scan, _phrases);
        _contents = new ContentReader(_scan, _phrases);
        _cues = new CueReader(_scan, _phrases, _sources, _contents);
        _test = new CueTest(_scan, _phrases, _contents);
        _content = new ContentBinder(_scan, _phrases, _contents, _test);
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
        new StatementReader(_scan, _sources, _contents).ReadInto(this);
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

    /// <summary>Takes a statement that a noun names: "her claim that …".</summary>
    public void TakeStatement(NounPhrase owner, (int First, int End) noun, TextSpan content, bool quoted)
    {
        TextSpan cue = _scan.SpanOf(noun.First, noun.End);
        for (int i = _firstOfSentence; i < _found.Count; i++)
        {
            if (_found[i].Cue.Overlaps(cue))
                return;
        }
        if (SourceOf(owner) is { } source)
            _found.Add(new Attribution(source, cue, Tense.None, content, quoted));
    }

    /// <summary>A name held back outright: "the driver, who declined to be named".</summary>
    private void TakeAnonymity(int i)
    {
        Anonymity held = _anonymity.Read(i);
        if (held.Reason is { } reason)
            _index.AddReason(held.Bearer, reason);
        int overlapping = _found.FindIndex(_firstOfSentence, a => a.Cue.Overlaps(held.Cue));
        if (held.Bearer is not { IsPronoun: false, IsAll: false } bearer)
            return;
        int known = _found.FindIndex(_firstOfSentence, a => a.Source is { } s && s.Span.Overlaps(bearer.Span));
        if (known >= 0 && _found[known].Source is { Naming: SourceNaming.Anonymous or SourceNaming.Bare or SourceNaming.Named })
            return;
        var source = new Source(bearer.Span, SourceNaming.Anonymous, null, null);
        if (_unnamedStarts.Add(bearer.Span.Start))
            _unnamed.Add(bearer);
        if (overlapping >= 0)
            _found[overlapping] = _found[overlapping] with { Source = source };
        else
            _found.Add(new Attribution(source, held.Cue, Tense.None, null, false));
    }

    private Source? SourceOf(NounPhrase phrase)
    {
        Source? source = _classifier.Read(phrase);
        if (source is { Naming: SourceNaming.Anonymous or SourceNaming.Bare } && _unnamedStarts.Add(source.Span.Start))
            _unnamed.Add(_anonymity.IdentityOf(phrase with { Head = _classifier.SemanticHead(phrase) }));
        return source;
    }

    private void TakeAccordingTo(int i)
    {
        if ((i == 0 ? _sources.Opening(i + 2) : _sources.After(i + 2)) is not { } phrase || SourceOf(phrase) is not { } source)
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
        if (_cues.Read(g) is not { } cue || !_test.Reports(cue, IsReported(cue)))
            return;
        Source? source = CitedBy(cue) ?? (cue.Source is { } phrase ? SourceOf(phrase) : null);
        if (cue.Source is not null && source is null || cue.Source is { } you && cue.Kind != ComplementKind.Quotation && IsAnybody(you.First))
            return;
        (int end, CueReading whole) = _cues.Extend(cue);
        (TextSpan? content, bool quoted) = _content.Of(whole);
        VerbGroup finite = _scan.Groups[cue.Governor >= 0 ? cue.Governor : g];
        _found.Add(new Attribution(source, _scan.SpanOf(finite.FirstToken - _scan.Offset, end), finite.Tense, content, quoted));
    }

    /// <summary>What a source says of another's words is the source's own account, unless that other is unnamed and the account the only trace.</summary>
    private bool IsReported(CueReading cue)
    {
        for (int i = _found.Count - 1; i >= _firstOfSentence; i--)
        {
            if (_found[i].Cue.End <= cue.Verb.Span.Start && _found[i].Content is { } content && content.Contains(cue.Verb.Span))
                return !(cue.Source is { } source && _classifier.Peek(source) is SourceNaming.Anonymous or SourceNaming.Bare);
        }
        return false;
    }

    /// <summary>"You could say": nobody in particular.</summary>
    private bool IsAnybody(int i) => _scan.Is(i, "you") || _scan.Is(i, "one") && _scan.TagOf(i) == PartOfSpeech.Pron && _scan.GroupAt(i + 1) >= 0;

    /// <summary>"Citing a source" and "quoting officials": whoever is cited, where that is somebody unnamed.</summary>
    private Source? CitedBy(CueReading cue)
    {
        if (cue.Kind != ComplementKind.Object || cue.Form?.Verb.Lemma is not ("cite" or "quote") || _sources.After(cue.Start) is not { } cited)
            return null;
        return _classifier.Peek(cited) is SourceNaming.Anonymous or SourceNaming.Bare ? SourceOf(cited) : null;
    }
}
