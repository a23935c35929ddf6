using System.Collections.Immutable;
using FactLint.Language.Semantics.Lexica;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>
/// Finds who is said to have said something: a source noun phrase, person or pronoun beside a reporting verb, after "according to", "citing"
/// or "as noted by", or named as the source of the information.
/// </summary>
internal sealed class AttributionBinder
{
    private const int LongestClause = 30;

    private static readonly WordSet Inverted = new("said says added adds explained told");

    private static readonly WordSet Passive = new("noted confirmed reported described cited quoted told revealed disclosed stated claimed mentioned suggested indicated highlighted alleged");

    private static readonly WordSet Prepositions = new("of by from with for to");

    private static readonly WordSet Told = new("information claim claims report reports story leak account figures details");

    private readonly ProseWords _words;
    private readonly SourcePhraseReader _phrases;
    private readonly AnonymityReader _anonymity;
    private readonly ImmutableArray<Quotation> _quotations;
    private readonly ImmutableArray<TextSpan> _reasons;
    private readonly Dictionary<int, (string Id, int First, int End)> _personByFirst = [];
    private readonly Dictionary<int, (string Id, int First, int End)> _personByLast = [];
    private readonly List<Attribution> _found = [];

    private AttributionBinder(ProseWords words, ImmutableArray<Quotation> quotations, ImmutableArray<Person> people)
    {
        _words = words;
        _quotations = quotations;
        _phrases = new SourcePhraseReader(words);
        _anonymity = new AnonymityReader(words);
        _reasons = [.. _anonymity.Reasons()];
        foreach (Person person in people)
        {
            foreach (Mention mention in person.Mentions)
                AddMention(person.Id, mention.Span);
        }
    }

    public static ImmutableArray<Attribution> Bind(ProseWords words, ImmutableArray<Quotation> quotations, ImmutableArray<Person> people)
    {
        var binder = new AttributionBinder(words, quotations, people);
        for (int i = 0; i < words.Count; i++)
            binder.Visit(i);
        binder._found.Sort(static (a, b) => a.Cue.CompareTo(b.Cue));
        return [.. binder._found];
    }

    private void AddMention(string id, TextSpan span)
    {
        int first = _words.IndexAt(span.Start), last = _words.IndexAt(span.End - 1);
        _personByFirst[first] = (id, first, last + 1);
        _personByLast[last] = (id, first, last + 1);
    }

    private void Visit(int i)
    {
        ReadOnlySpan<char> word = _words.TextOf(i);
        if (_words[i].IsPossessive)
            return;
        if (ReportingVerbs.TenseOf(word) is var tense and not Tense.None)
            VisitVerb(i, tense);
        else if (_words.Is(i, "according") && _words.Is(i + 1, "to"))
            TakeAfter(i + 2, _words.SpanOf(i, i + 2), Tense.None);
        else if (_words.Is(i, "citing") || _words.Is(i, "quoting"))
            TakeAfter(i + 1, _words[i].Span, Tense.None);
        else if (_words.IsAny(i, SourceWords.Sources) && IsOriginOf(i) is var after and > 0)
            TakeAfter(after, _words.SpanOf(i, after), Tense.Present);
        else if (_anonymity.IsAnonymity(i))
            VisitAnonymity(i);
    }

    /// <summary>"The source of this information is …": one past the verb, or 0.</summary>
    private int IsOriginOf(int i)
    {
        if (!_words.Is(i + 1, "of") || !(_words.Is(i + 2, "this") || _words.Is(i + 2, "that") || _words.Is(i + 2, "the") || _words.Is(i + 2, "these")))
            return 0;
        bool said = _words.IsAny(i + 3, Told);
        for (int j = i + 4; said && j < Math.Min(_words.Count, i + 6) && _words[j].Gap == WordGap.Space; j++)
        {
            if (_words.Is(j, "is") || _words.Is(j, "was") || _words.Is(j, "were") || _words.Is(j, "are"))
                return j + 1;
        }
        return 0;
    }

    private void VisitVerb(int verb, Tense tense)
    {
        TextSpan cue = _words[verb].Span;
        if (_words.Is(verb + 1, "by") && Passive.Contains(_words.TextOf(verb)) && _words.Follows(verb + 1))
        {
            TakeAfter(verb + 2, _words.SpanOf(verb, verb + 2), Tense.None);
            return;
        }
        if (IsInfinitiveOrNoun(verb))
            return;
        if (SubjectBefore(verb) is { } subject)
            Add(subject, cue, tense, verb);
        else if (Inverted.Contains(_words.TextOf(verb)) && _words.Follows(verb + 1))
            TakeAfter(verb + 1, cue, tense, named: true);
    }

    /// <summary>"To say", "did not say", "a report": no finite verb here.</summary>
    private bool IsInfinitiveOrNoun(int verb)
    {
        if (!_words.Follows(verb))
            return false;
        int before = verb - 1;
        return _words.Is(before, "to") || _words.Is(before, "not") || _words.Is(before, "the") || _words.Is(before, "a") || _words.Is(before, "an") || _words.Is(before, "be") || _words.Is(before, "been")
            || _words.Is(before, "was") || _words.Is(before, "is") || _words.Is(before, "were") || _words.Is(before, "are") || _words.Is(before, "as") || _words.Is(before, "of");
    }

    private Source? SubjectBefore(int verb)
    {
        int last = verb - 1;
        while (last > 0 && _words[last + 1].Gap == WordGap.Space && _words.IsAny(last, SourceWords.Auxiliaries) && verb - last < 4)
            last--;
        if (last < 0 || _words[last + 1].Gap == WordGap.Stop)
            return null;
        if (_words[last + 1].Gap == WordGap.Space && DirectSubject(last, verb) is { } direct)
            return direct;
        return DistantSubject(verb);
    }

    private Source? DirectSubject(int last, int verb)
    {
        if (_words[last].IsPossessive)
            return null;
        if (_personByLast.TryGetValue(last, out var person))
        {
            // "People close to Lind say": the name is part of a description, and no subject itself.
            return IsObject(person.First) ? DescribedSubject(verb) : new Source(_words.SpanOf(person.First, person.End), SourceNaming.Named, person.Id, null);
        }
        if (_words.IsAny(last, SourceWords.Pronouns))
            return new Source(_words[last].Span, SourceNaming.Pronoun, null, null);
        return _phrases.At(last) is { } phrase && IsSubject(phrase) ? ToSource(phrase) : DescribedSubject(verb);
    }

    /// <summary>An object of a preposition or another verb is no subject: "a report by officials said" has another.</summary>
    private bool IsSubject(SourcePhrase phrase) => !IsObject(phrase.First);

    private bool IsObject(int first) => first > 0 && _words[first].Gap == WordGap.Space && _words.IsAny(first - 1, Prepositions);

    /// <summary>"Sources familiar with the talks said": the description ends right before the verb.</summary>
    private Source? DescribedSubject(int verb)
    {
        for (int head = verb - 2; head >= Math.Max(0, verb - 16) && _words[head + 1].Gap == WordGap.Space; head--)
        {
            if (_phrases.At(head) is { Naming: SourceNaming.Anonymous or SourceNaming.Bare } phrase && DescriptionEnd(head) >= verb - 2 && IsSubject(phrase))
                return ToSource(phrase);
        }
        return null;
    }

    private int DescriptionEnd(int head)
    {
        int end = head + 1;
        while (end < _words.Count && _words[end].Gap == WordGap.Space && (end == head + 1 ? _words.IsAny(end, SourceWords.Descriptions) : ReportingVerbs.TenseOf(_words.TextOf(end)) == Tense.None))
            end++;
        return end == head + 1 ? head : end - 1;
    }

    /// <summary>"A source, who asked for anonymity, said", "a source who was in the room said".</summary>
    private Source? DistantSubject(int verb)
    {
        int start = Math.Max(_words.SentenceStart(verb), verb - LongestClause);
        for (int head = verb - 2; head >= start; head--)
        {
            if (!_words.IsAny(head, SourceWords.Sources) && !_words.IsAny(head, SourceWords.Insiders))
                continue;
            if (_phrases.At(head) is not { Naming: SourceNaming.Anonymous or SourceNaming.Bare } phrase || !IsSubject(phrase))
                continue;
            int next = Math.Max(DescriptionEnd(head) + 1, head + 1);
            bool relative = next < verb && (_words.Is(next, "who") || (_words[next].Gap == WordGap.Comma && (_words.Is(next, "speaking") || _words.Is(next, "who") || _words.Is(next, "asking"))));
            return relative ? ToSource(phrase) : null;
        }
        return null;
    }

    /// <summary>The source that starts at a word, after a cue.</summary>
    private void TakeAfter(int start, TextSpan cue, Tense tense, bool named = false)
    {
        int limit = Math.Min(_words.Count, start + 8);
        for (int i = start; i < limit && (i == start || _words[i].Gap == WordGap.Space); i++)
        {
            if (_personByFirst.TryGetValue(i, out var person))
            {
                Add(new Source(_words.SpanOf(person.First, person.End), SourceNaming.Named, person.Id, null), cue, tense, start - 1);
                return;
            }
            if (_phrases.At(i) is { } phrase && phrase.First <= Math.Max(start, i) && phrase.First >= start && IsLastNoun(i))
            {
                if (phrase.First == start || !named)
                    Add(ToSource(phrase), cue, tense, start - 1);
                return;
            }
            if (i == start && _words.IsAny(i, SourceWords.Pronouns))
            {
                Add(new Source(_words[i].Span, SourceNaming.Pronoun, null, null), cue, tense, start - 1);
                return;
            }
            if (_words[i].IsPossessive || (i > start && FunctionWords.Contains(_words.TextOf(i)) && !_words.IsAny(i, SourceWords.Empty) && !_words.IsAny(i, SourceWords.Numerals)))
                return;
        }
    }

    /// <summary>Not the first half of a compound: "company officials", "police sources".</summary>
    private bool IsLastNoun(int i) => !(_words.Follows(i + 1) && _phrases.At(i + 1) is not null);

    /// <summary>A name held back outright: "the driver, who declined to be named".</summary>
    private void VisitAnonymity(int index)
    {
        int start = _words.SentenceStart(index);
        if (_found.Exists(a => a.Source is { Naming: SourceNaming.Anonymous or SourceNaming.Bare } s && s.Span.Start >= _words[start].Start && s.Span.End <= _words[index].End))
            return;
        for (int head = index - 1; head >= start; head--)
        {
            if (!_words.IsAny(head, SourceWords.Sources) && !_words.IsAny(head, SourceWords.Insiders))
                continue;
            if (_phrases.At(head) is not { } phrase)
                continue;
            var naming = phrase.Naming is SourceNaming.Bare or SourceNaming.Anonymous ? phrase.Naming : SourceNaming.Anonymous;
            Add(ToSource(phrase with { Naming = naming }), _words[index].Span, Tense.None, index);
            return;
        }
    }

    private Source ToSource(SourcePhrase phrase)
    {
        // "Jane Doe, a former official, said": the phrase only describes the person before it.
        bool apposition = phrase.First > 0 && _words[phrase.First].Gap == WordGap.Comma && !IsRightBeforeVerb(phrase);
        if (apposition && _personByLast.TryGetValue(phrase.First - 1, out var person))
            return new Source(_words.SpanOf(person.First, person.End), SourceNaming.Named, person.Id, null);
        if (apposition && DescribesName(phrase))
            return new Source(_words[phrase.First - 1].Span, SourceNaming.Named, null, null);
        TextSpan span = _words.SpanOf(phrase.First, phrase.End);
        return new Source(span, phrase.Naming, null, phrase.Naming is SourceNaming.Anonymous or SourceNaming.Bare ? ReasonFor(phrase) : null);
    }

    private bool IsRightBeforeVerb(SourcePhrase phrase) => phrase.End < _words.Count && _words[phrase.End].Gap == WordGap.Space
        && (ReportingVerbs.Contains(_words.TextOf(phrase.End)) || _words.IsAny(phrase.End, SourceWords.Auxiliaries));

    /// <summary>An apposition to two capitalised words that no other evidence made a person.</summary>
    private bool DescribesName(SourcePhrase phrase)
    {
        int last = phrase.First - 1;
        return last > 0 && !_words.IsAny(phrase.Head, SourceWords.Sources) && _words[last].IsCapital && _words.Follows(last) && _words[last - 1].IsCapital
            && !FunctionWords.Contains(_words.TextOf(last)) && !FunctionWords.Contains(_words.TextOf(last - 1)) && Countries.Canonical(_words.TextOf(last)) is null;
    }

    /// <summary>The reason in the source's own sentence, else the first the article gives.</summary>
    private TextSpan? ReasonFor(SourcePhrase phrase)
    {
        if (_reasons.IsEmpty)
            return null;
        var sentence = TextSpan.FromBounds(_words[_words.SentenceStart(phrase.Head)].Start, _words[_words.SentenceEnd(phrase.Head) - 1].End);
        foreach (TextSpan reason in _reasons)
        {
            if (sentence.Contains(reason))
                return reason;
        }
        return _reasons[0];
    }

    private void Add(Source source, TextSpan cue, Tense tense, int cueWord)
    {
        Quotation? quotation = QuotationIn(cueWord);
        _found.Add(new Attribution(source, cue, tense, quotation?.Span ?? ContentAfter(cueWord, cue), quotation is not null));
    }

    private TextSpan? ContentAfter(int cueWord, TextSpan cue)
    {
        int end = _words.SentenceEnd(cueWord), first = _words.IndexAt(cue.End);
        if (first < end && _words.Is(first, "that"))
            first++;
        return first + 2 < end ? _words.SpanOf(first, end) : null;
    }

    private Quotation? QuotationIn(int cueWord)
    {
        int start = _words[_words.SentenceStart(cueWord)].Start, end = _words[_words.SentenceEnd(cueWord) - 1].End;
        foreach (Quotation quotation in _quotations)
        {
            if (quotation.Span.Start >= end)
                return null;
            if (quotation is { Depth: 0, IsSpeech: true } && quotation.Span.End >= start && !quotation.Span.Contains(_words[cueWord].Start))
                return quotation;
        }
        return null;
    }
}
