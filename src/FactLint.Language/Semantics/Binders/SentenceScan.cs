using System.Collections.Immutable;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>
/// One sentence as the readers of clauses see it: its tokens with tags, traits, verb groups and quotation marks. One object serves an article's
/// sentences one after the other. Indices count from the sentence's first token.
/// </summary>
internal sealed class SentenceScan(SyntaxTree tree, PartOfSpeechTags tags, ImmutableArray<Quotation> quotations)
{
    private readonly List<VerbGroup> _groups = [];
    private readonly List<Quotation> _outer = [.. quotations.Where(q => q is { Depth: 0, IsOpened: true, IsClosed: true })];
    private PartOfSpeech[] _tags = new PartOfSpeech[64];
    private ClauseTraits[] _traits = new ClauseTraits[64];
    private ReportingForm?[] _verbs = new ReportingForm?[64];
    private int[] _quotes = new int[64];
    private int[] _groupAt = new int[64];
    private int _firstQuote;

    private const int LongestSpeaker = 6;

    public SyntaxTree Tree => tree;

    public Sentence Sentence { get; private set; }

    public int Offset => Sentence.FirstToken;

    public int Count { get; private set; }

    /// <summary>Outermost quotations of the article that have both their marks.</summary>
    public List<Quotation> Quotations => _outer;

    /// <summary>The index of the first quotation that ends after the sentence's start.</summary>
    public int FirstQuotation => _firstQuote;

    public List<VerbGroup> Groups => _groups;

    /// <summary>Reads the words of a sentence; true when one of them may report something.</summary>
    public bool Open(in Sentence sentence)
    {
        Sentence = sentence;
        Count = sentence.TokenCount;
        Grow();
        bool wakes = false;
        for (int i = 0; i < Count; i++)
        {
            ReadOnlySpan<char> text = TextOf(i);
            Token token = TokenAt(i);
            _traits[i] = token.Kind is TokenKind.Number ? ClauseTraits.None : ClauseWords.Of(text);
            _verbs[i] = token.Kind == TokenKind.Word && text.Length > 2 ? ReportingVerbs.Find(text) : null;
            wakes |= _verbs[i] is not null || (token.Kind == TokenKind.Punctuation && text[0] is ':' or '―' or '—' or '–' or '-' or '“' or '”' or '"' or '\'' or '‘' or '’' or '`' or '«') || (text.Length > 3 && Openers.Contains(text));
        }
        return wakes;
    }

    /// <summary>Tags the words and reads the verb groups.</summary>
    public void Parse()
    {
        ReadOnlySpan<PartOfSpeech> read = tags.Of(Sentence);
        for (int i = 0; i < Count; i++)
            _tags[i] = read[i];
        for (int i = 0; i < Count; i++)
            _tags[i] = MendVerb(i);
        for (int i = Count - 1; i >= 0; i--)
            _tags[i] = MendNoun(i);
        _groups.Clear();
        new VerbGroupReader(tree, Offset, _tags.AsSpan(0, Count), _traits.AsSpan(0, Count)).ReadInto(_groups);
        Array.Fill(_groupAt, -1, 0, Count);
        for (int g = 0; g < _groups.Count; g++)
            Array.Fill(_groupAt, g, _groups[g].FirstToken - Offset, _groups[g].EndToken - _groups[g].FirstToken);
        MarkQuotes();
    }

    public Token TokenAt(int i) => tree.Tokens[Offset + i];

    public ReadOnlySpan<char> TextOf(int i) => tree.TextOf(tree.Tokens[Offset + i].Span);

    public PartOfSpeech TagOf(int i) => i >= 0 && i < Count ? _tags[i] : PartOfSpeech.None;

    public ClauseTraits TraitsOf(int i) => i >= 0 && i < Count ? _traits[i] : ClauseTraits.None;

    public bool Has(int i, ClauseTraits trait) => (TraitsOf(i) & trait) != 0;

    public ReportingForm? VerbAt(int i) => i >= 0 && i < Count ? _verbs[i] : null;

    /// <summary>The index of the verb group that holds a token, or -1.</summary>
    public int GroupAt(int i) => i >= 0 && i < Count ? _groupAt[i] : -1;

    /// <summary>The index in <see cref="Quotations"/> of the quotation around a token, marks included, or -1.</summary>
    public int QuoteAt(int i) => i >= 0 && i < Count ? _quotes[i] : -1;

    public bool Is(int i, string word) => i >= 0 && i < Count && TextOf(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsMark(int i, char mark) => i >= 0 && i < Count && TokenAt(i) is { Length: 1 } token && tree.Article.Prose[token.Start] == mark;

    public bool IsPunctuation(int i) => TagOf(i) == PartOfSpeech.Punct || (i >= 0 && i < Count && TokenAt(i).Kind == TokenKind.Punctuation);

    public bool IsCapital(int i) => i >= 0 && i < Count && char.IsUpper(TextOf(i)[0]);

    public TextSpan SpanOf(int first, int end) => tree.SpanOf(Offset + first, Offset + end);

    /// <summary>The sentence's index of a token, given by its place in prose.</summary>
    public int IndexAt(int prose) => tree.TokenIndexAt(prose) - Offset;

    private static readonly WordSet Openers = new("according anonymity anonymously anonymous named identified quoted authorized authorised permitted allowed cleared source sources name names");

    private void Grow()
    {
        if (Count <= _tags.Length)
            return;
        int size = Math.Max(Count, _tags.Length * 2);
        _tags = new PartOfSpeech[size];
        _traits = new ClauseTraits[size];
        _verbs = new ReportingForm?[size];
        _quotes = new int[size];
        _groupAt = new int[size];
    }

    /// <summary>Nouns of sources that were taken for something else: "the official spoke", "aides say", "her thinking".</summary>
    private PartOfSpeech MendNoun(int i)
    {
        PartOfSpeech tag = _tags[i], next = TagOf(i + 1);
        if (tag is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Punct)
            return tag == PartOfSpeech.Noun && Held.Contains(TextOf(i)) && Has(i + 1, ClauseTraits.To) ? PartOfSpeech.Adj : tag;
        if (tag == PartOfSpeech.Verb && SourceWords.Sources.Contains(TextOf(i)))
            return PartOfSpeech.Noun;
        if (tag == PartOfSpeech.Adj && next is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj) && SourceWords.Insiders.Contains(TextOf(i)))
            return PartOfSpeech.Noun;
        // "Lind wrote": a capital before a verb, inside a sentence, is a name.
        if (tag == PartOfSpeech.Adj && i > 0 && IsCapital(i) && next == PartOfSpeech.Verb && _verbs[i + 1] is not null)
            return PartOfSpeech.Propn;
        if (tag == PartOfSpeech.Verb && next is PartOfSpeech.Verb or PartOfSpeech.Aux && SourceWords.Insiders.Contains(TextOf(i)))
            return PartOfSpeech.Noun;
        bool ownThinking = tag == PartOfSpeech.Verb && (Has(i - 1, ClauseTraits.Possessive) && !Is(i - 1, "her") || TagOf(i - 1) == PartOfSpeech.Det && !Has(i - 1, ClauseTraits.Complement)) && Ends(i, "ing");
        return ownThinking && next is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adp or PartOfSpeech.Punct or PartOfSpeech.None ? PartOfSpeech.Noun : tag;
    }

    private static readonly WordSet Held = new("close privy");

    /// <summary>What a tagger that was not trained on news takes for a noun: "Lind argues that", "she promises", "declined to comment".</summary>
    private PartOfSpeech MendVerb(int i)
    {
        PartOfSpeech tag = _tags[i];
        if (_verbs[i] is not { } form || tag == PartOfSpeech.Aux)
            return tag;
        if (tag == PartOfSpeech.Verb && IsNounAfterReport(i, form))
            return PartOfSpeech.Noun;
        if (tag == PartOfSpeech.Verb)
            return form.Inflection == VerbInflection.ThirdPerson && ReportingVerbs.IsNounToo(form.Verb.Lemma) && IsPlural(i, form) ? PartOfSpeech.Noun : tag;
        if (form.Inflection == VerbInflection.Base && Has(i - 1, ClauseTraits.To) && (TagOf(i - 1) == PartOfSpeech.Part || VerbAt(i - 2)?.Verb.Frame.HasFlag(ReportingFrame.Infinitive) == true))
            return PartOfSpeech.Verb;
        if (tag is PartOfSpeech.Adp or PartOfSpeech.Sconj or PartOfSpeech.Adv or PartOfSpeech.X && !ReportingVerbs.IsNounToo(form.Verb.Lemma) && form.Inflection != VerbInflection.Gerund)
            return PartOfSpeech.Verb;
        if (tag is PartOfSpeech.Noun or PartOfSpeech.Adj && form.Inflection == VerbInflection.Past && !Ends(i, "ed") && !ReportingVerbs.IsNounToo(form.Verb.Lemma) && !VerbForms.IsUnmarked(TextOf(i)))
            return PartOfSpeech.Verb;
        if (tag is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj) || form.Inflection == VerbInflection.Gerund)
            return tag;
        if (Has(i - 1, ClauseTraits.Nominative) || Is(i - 1, "who") || TagOf(i - 1) == PartOfSpeech.Aux)
            return PartOfSpeech.Verb;
        bool afterNoun = TagOf(i - 1) is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Pron && form.Inflection is VerbInflection.ThirdPerson or VerbInflection.Past || (i > 0 && IsPunctuation(i - 1) && (form.Inflection == VerbInflection.Past || form.Inflection == VerbInflection.ThirdPerson && Is(i + 1, "that")));
        if (!afterNoun)
            return tag;
        return !ReportingVerbs.IsNounToo(form.Verb.Lemma) || form.Inflection == VerbInflection.Past || HasComplement(i + 1, form) || IsAfterQuotedName(i) ? PartOfSpeech.Verb : tag;
    }

    /// <summary>"“No,” Lind notes": nothing but a name between a closing mark and the word.</summary>
    private bool IsAfterQuotedName(int i)
    {
        int first = i - 1;
        while (first > i - LongestSpeaker && first > 0 && IsCapital(first))
            first--;
        return first >= 0 && first < i - 1 && TextOf(first)[^1] is '”' or '"' or '’' or '\'' && (i + 1 >= Count || IsPunctuation(i + 1));
    }

    /// <summary>"Said demand had risen": the plain form of a verb cannot follow a verb of saying.</summary>
    private bool IsNounAfterReport(int i, in ReportingForm form) => form.Inflection == VerbInflection.Base && ReportingVerbs.IsNounToo(form.Verb.Lemma)
        && VerbAt(i - 1) is { Inflection: VerbInflection.Past or VerbInflection.ThirdPerson } && ReportingVerbs.IsPlain(TextOf(i - 1)) && TagOf(i - 1) == PartOfSpeech.Verb;

    private bool Ends(int i, string ending) => TextOf(i).EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Battleground states", "two reports": a plural noun after a word that only a noun can follow.</summary>
    private bool IsPlural(int i, in ReportingForm form)
    {
        if (TagOf(i - 1) is PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Det or PartOfSpeech.Adp && !Has(i - 1, ClauseTraits.People) || Has(i - 1, ClauseTraits.Possessive))
            return true;
        return TagOf(i - 1) == PartOfSpeech.Noun && !HasComplement(i + 1, form);
    }

    /// <summary>What only a verb can have after it: a clause, an object, words in quotation marks.</summary>
    private bool HasComplement(int next, in ReportingForm form)
    {
        if (next >= Count)
            return false;
        if (Is(next, "that"))
            return TagOf(next + 1) is PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Num;
        return Has(next, ClauseTraits.Nominative | ClauseTraits.Possessive) || TextOf(next)[0] is ':' or '“' or '"' || _tags[next] is PartOfSpeech.Det or PartOfSpeech.Propn
            || form.Verb.Particles?.Contains(TextOf(next)) == true;
    }

    private void MarkQuotes()
    {
        TextSpan span = Sentence.Span;
        while (_firstQuote < _outer.Count && _outer[_firstQuote].Span.End <= span.Start)
            _firstQuote++;
        int quote = _firstQuote;
        for (int i = 0; i < Count; i++)
        {
            Token token = TokenAt(i);
            while (quote < _outer.Count && _outer[quote].Span.End <= token.Start)
                quote++;
            _quotes[i] = quote < _outer.Count && _outer[quote].Span.Start <= token.Start ? quote : -1;
        }
    }
}
