using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>
/// Cuts runs of capitalised words into names. What a name is the name of is said where its own words say it (<c>Ministry of Health</c>, <c>Lake Tana</c>,
/// <c>WHO</c>, a known place); everything else is left unknown, for <see cref="NameTyper"/> to decide from the whole article.
/// </summary>
internal sealed class NameSegmenter(NameWords names, List<NameSpan> spans)
{
    private const int LongestChunk = 9;

    private static readonly WordSet _regal = new("king prince bishop major dean judge justice pope sheriff marshal baron lord dame constable officer chief cardinal sultan sheikh imam general duke", exactCase: false);

    private static readonly WordSet _beforeDates = new("in on by since until till last next this of from to between during before after every each early late mid");

    private static readonly WordSet _ofWords = new("of for de del da do dos du des", exactCase: true);

    private readonly ProseWords _words = names.Words;

    /// <summary>Reads the run of capitalised words from <paramref name="first"/> up to <paramref name="end"/>; answers where reading goes on, which may be further.</summary>
    public int Read(int first, int end)
    {
        int at = first;
        while (at < end)
            at = ReadOne(at, end);
        return at;
    }

    private int ReadOne(int at, int end)
    {
        if (names.LongestEntry(at) is var (entryEnd, known) && entryEnd > at)
            return ReadEntry(at, entryEnd, Math.Max(end, entryEnd), known);
        if (names.Has(at + 1, NameRole.Demonym) && _words.Follows(at + 1) && Countries.Canonical(_words.TextOf(_words.SpanOf(at, at + 2))) is not null)
            return at + 2;
        if (EndOfPossessed(at, end) is var possessed && possessed > at)
            return Emit(at, possessed, NameKind.Organization);
        if (names.Has(at, NameRole.Function) && names.Has(at, NameClass.AnySurname) && end == at + 1 && !IsDate(at))
            return Emit(at, end, NameKind.Unknown);
        if ((names.Has(at, NameRole.Function) && !names.Has(at, NameRole.Direction | NameRole.Acronym) && !IsGivenName(at)) || (_words.TextOf(at).Length == 1 && !IsInitials(at)))
            return at + 1;
        int chunk = EndOfChunk(at, end);
        int head = LastHead(at, chunk);
        if (names.Has(at, NameRole.Titular | NameRole.Portfolio))
            return head > at && head <= at + 3 && names.Has(head, NameRole.Body) && !names.Has(head, NameRole.Weak) ? Emit(at, AfterOf(head), NameKind.Organization) : at + 1;
        if (OpensSentencePlainly(at) && !(head > at + 1))
            return chunk == at + 1 && names.Has(at, NameClass.AnySurname | NameClass.AnyGiven) ? Emit(at, chunk, NameKind.Unknown) : at + 1;
        int after = head >= at ? ReadHeaded(at, head, chunk) : at;
        if (after > at)
            return after;
        return ReadBare(at, chunk);
    }

    /// <summary>Beside a number or after a preposition of time: a month or day.</summary>
    private bool IsDate(int at) =>
        (at > 0 && (char.IsDigit(_words.TextOf(at - 1)[0]) || _words.IsAny(at - 1, _beforeDates))) || (at + 1 < names.Count && char.IsDigit(_words.TextOf(at + 1)[0])) || _words.StartsSentence(at) && !_words[at].IsPossessive && names.IsPlainWord(at) && _words.TextOf(at).Length <= 2;

    /// <summary><c>Prosecutor's Office</c>, <c>Owners' Association</c>: a plain word owns the head of a body. One past its end, or the start.</summary>
    private int EndOfPossessed(int at, int end)
    {
        int next = end;
        if (next >= names.Count || !names.IsCapital(next) || _words[next].Block != _words[at].Block)
            return at;
        bool plural = _words[next].Gap == WordGap.Mark && _words.Tree.Article.Prose.AsSpan(_words[next - 1].End, _words[next].Start - _words[next - 1].End) is "' " or "’ ";
        if (!plural && !(_words[next - 1].IsPossessive && _words[next].Gap == WordGap.Space))
            return at;
        for (int i = at; i < next; i++)
        {
            if ((names.Has(i, NameRole.Function | NameRole.Honorific | NameRole.Acronym)) || !(names.IsPlainWord(i) || names.Has(i, NameRole.Office | NameRole.Portfolio)) || names.Has(i, NameClass.Given | NameClass.Place | NameClass.Organization))
                return at;
        }
        int head = LastHead(next, EndOfChunk(next, names.EndOfRun(next)));
        return head >= next && names.Has(head, NameRole.Body) ? AfterOf(head) : at;
    }

    /// <summary>A month, day or function word that begins a name here: <c>Jan Havel</c>, <c>Will Smith</c>, <c>Sun Lijun</c>.</summary>
    private bool IsGivenName(int at) =>
        names.IsCapital(at + 1) && _words.Follows(at + 1) && !names.Has(at + 1, NameRole.Function)
        && (names.Has(at, NameClass.Given) || (names.Has(at, NameClass.WeakGiven) && names.Has(at + 1, NameClass.Surname)) || (names.Has(at, NameClass.AnySurname) && !names.IsPlainWord(at + 1) && _words.TextOf(at).Length > 2));

    /// <summary>A known name of several words, unless what follows makes it part of a longer one: <c>New York Times</c>.</summary>
    private int ReadEntry(int at, int entryEnd, int end, NameClass known)
    {
        int chunk = Math.Max(entryEnd, EndOfChunk(entryEnd - 1, end));
        int head = LastHead(entryEnd, chunk);
        if (head >= entryEnd)
            return Emit(at, AfterOf(head), KindOf(head));
        NameKind kind = (known & NameClass.Organization) != 0 ? NameKind.Organization
            : (known & NameClass.Place) != 0 ? NameKind.Place
            : NameKind.Unknown;
        return Emit(at, entryEnd, kind);
    }

    /// <summary>Words up to a function word or an office: what may be one name.</summary>
    private int EndOfChunk(int at, int end)
    {
        int i = at + 1;
        while (i < end && i - at < LongestChunk && _words.Follows(i) && !names.Has(i, NameRole.Function & ~NameRole.Direction))
        {
            if (names.Has(i, NameRole.Function) && !names.Has(i, NameRole.Direction))
                break;
            if (names.Has(i, NameRole.Titular) && !EndsName(i, end))
                break;
            i++;
        }
        return i;
    }

    /// <summary>An office that is a surname here: <c>Martin Luther King</c>; or belongs to a body: <c>Attorney General Alliance</c>.</summary>
    private bool EndsName(int index, int end) =>
        ((_words.IsAny(index, _regal) || names.Has(index, NameRole.Honorific)) && (index + 1 == end || names.Has(index + 1, NameRole.Head)) && names.Has(index - 1, NameClass.AnyGiven | NameClass.AnySurname) && !names.Has(index - 1, NameRole.Demonym))
        || (index + 1 < end && names.Has(index + 1, NameRole.Body));

    private int LastHead(int at, int end)
    {
        for (int i = end - 1; i >= at; i--)
        {
            if (names.Has(i, NameRole.Head))
                return i;
        }
        return -1;
    }

    /// <summary>The head's kind: a body before a place before a site before an event where a word is several.</summary>
    private NameKind KindOf(int head) => names.RoleOf(head) switch
    {
        var role when (role & NameRole.Body) != 0 => NameKind.Organization,
        var role when (role & (NameRole.PlaceHead | NameRole.Site)) != 0 => NameKind.Place,
        _ => NameKind.Other,
    };

    private int ReadHeaded(int at, int head, int chunk)
    {
        // "University of …": the first word is the head and its object follows.
        int afterOf = AfterOf(head);
        if (head == at)
            return afterOf > head + 1 ? Emit(at, afterOf, KindOf(head)) : chunk == at + 1 && IsCalledByKind(at) ? Emit(at, chunk, NameKind.Organization) : at;
        if (IsPersonBefore(at, head))
            return at;
        if (names.Has(head, NameRole.Weak) && head == at + 1 && (names.Has(at, NameRole.Demonym) || names.IsPlainWord(at) && !names.Has(at, NameClass.AnyPlace)))
            return Emit(at, afterOf, NameKind.Other);
        if (names.Has(head, NameRole.Event) && !names.Has(head, NameRole.Body) && SpanBefore(at, head) is var split && split > at)
            return split;
        return Emit(at, afterOf, KindOf(head));
    }

    /// <summary><c>the Ministry</c>, <c>its Board</c>: in a sentence, the body that was named before.</summary>
    private bool IsCalledByKind(int at) => _words.Follows(at) && !_words.StartsSentence(at) && !names.IsCapital(at - 1) | _words.Is(at - 1, "the") && NameRoles.StandsAlone(_words.TextOf(at));

    /// <summary><c>NATO Summit</c>, <c>Tokyo Olympics</c>, <c>FIFA World Cup</c>: the body or place before the event is read by itself.</summary>
    private int SpanBefore(int at, int head)
    {
        if ((names.Has(at, NameRole.Acronym) && !NameRoles.IsCommonAcronym(_words.TextOf(at)) || names.Has(at, NameClass.Organization | NameClass.Place)))
            return ReadBare(at, at + 1);
        return at;
    }

    /// <summary>A person whose surname is also the head of something: <c>Tiger Woods</c>, <c>Karl Marx</c>, <c>Jane Church</c>; one given name and one such word.</summary>
    private bool IsPersonBefore(int at, int head) =>
        head == at + 1 && names.Has(at, NameClass.Given) && names.Has(head, NameClass.AnySurname) && !names.Has(head, NameRole.TakesOf);

    /// <summary>One past a head and what "of", "for" or "and" adds to it.</summary>
    private int AfterOf(int head)
    {
        int end = head + 1;
        if (!names.Has(head, NameRole.TakesOf))
            return end;
        for (int joins = 0; joins < 3 && end + 1 < names.Count && _words.Follows(end) && !names.IsCapital(end); joins++)
        {
            bool isOf = _words.IsAny(end, _ofWords);
            if (!isOf && !(joins > 0 && _words.Is(end, "and")) && !_words.Is(end, "on") && !_words.Is(end, "against"))
                break;
            int next = end + 1;
            if (!_words.Is(end, "and") && next < names.Count && _words.Follows(next) && _words.Is(next, "the") && !names.IsCapital(next))
                next++;
            if (next >= names.Count || !_words.Follows(next) || !names.IsCapital(next) || names.Has(next, NameRole.Honorific) || (!isOf && !_words.Is(end, "on") && !_words.Is(end, "against") && !IsThing(next)))
                break;
            end = Math.Max(names.LongestEntry(next).End, EndOfChunk(next, names.EndOfRun(next)));
        }
        return end;
    }

    /// <summary>After "and" a field of work goes on with the name (<c>Trade and Industry</c>); a person or place starts another.</summary>
    private bool IsThing(int index) => !names.Has(index, NameClass.Given | NameClass.Place | NameClass.Organization) && (names.IsPlainWord(index) || names.Has(index, NameRole.Portfolio | NameRole.Head));

    /// <summary>A name without a head: known places and bodies, acronyms, and what is left.</summary>
    private int ReadBare(int at, int chunk)
    {
        if ((names.Has(at, NameRole.Demonym) && !(names.Has(at, NameClass.AnyGiven) && chunk > at + 1)) || IsMoney(at) || _words.TextOf(at).ContainsAnyInRange('0', '9'))
            return at + 1;
        if (names.Has(at, NameRole.Acronym) && !IsInitials(at))
            return ReadAcronym(at, chunk);
        if (chunk > at + 1 && names.Has(at, NameRole.PlaceFront) && !names.Has(at + 1, NameRole.Acronym))
            return Emit(at, WithParticles(at, at + 2), NameKind.Place);
        if (names.Has(at, NameRole.PlaceFront) && WithParticles(at, at + 1) is var withOf && withOf > at + 1)
            return Emit(at, withOf, NameKind.Place);
        if (chunk > at + 1 && names.Has(at, NameRole.Direction))
            return names.Has(at + 1, NameClass.AnyPlace) || !names.IsPlainWord(at + 1) && !names.Has(at + 1, NameRole.Demonym) ? Emit(at, at + 2, NameKind.Place) : at + 1;
        if (names.Has(at, NameRole.Direction | NameRole.Function) && !IsGivenName(at))
            return at + 1;
        bool personal = names.Has(at, NameClass.AnyGiven | NameClass.AnySurname) && chunk > at + 1;
        if (names.Has(at, NameClass.Place) && !personal)
            return Emit(at, at + 1, NameKind.Place);
        if (names.Has(at, NameClass.Organization) && !personal)
            return Emit(at, at + 1, NameKind.Organization);
        if (names.Has(at, NameRole.Event | NameRole.Site | NameRole.Body) && !names.Has(at, NameClass.AnyGiven | NameClass.AnySurname))
            return at + 1;
        // "Minister of Foreign Affairs Sam Shaw": the name starts at the given name.
        if (chunk > at + 1 && names.IsPlainWord(at) && !names.Has(at, NameClass.AnyGiven | NameClass.AnySurname) && names.Has(at + 1, NameClass.Given) && !names.IsPlainWord(at + 1))
            return at + 1;
        return Emit(at, EndOfUnknown(at, chunk), NameKind.Unknown);
    }

    /// <summary><c>J.</c>, <c>J.R.R.</c>, <c>V</c> or <c>DK</c> before what may be a surname or another initial.</summary>
    private bool IsInitials(int at)
    {
        ReadOnlySpan<char> text = _words.TextOf(at);
        if (text.Length > 6 || !names.IsCapital(at + 1) || !_words.Follows(at + 1) || names.Has(at, NameClass.AnyPlace | NameClass.AnyOrganization) || NameRoles.IsCommonAcronym(text))
            return false;
        if (text.Contains('.'))
            return true;
        if (text.Length > 2 || names.Has(at + 1, NameRole.Function | NameRole.Head | NameRole.Titular | NameRole.Demonym | NameRole.Portfolio))
            return false;
        return names.Has(at + 1, NameClass.AnyGiven | NameClass.AnySurname) || (_words.TextOf(at + 1).Length == 1 && names.Has(at + 2, NameClass.AnyGiven | NameClass.AnySurname)) || !names.IsPlainWord(at + 1) && !names.Has(at + 1, NameRole.Acronym) && !names.Has(at + 1, NameClass.AnyPlace | NameClass.AnyOrganization);
    }

    /// <summary>A currency: <c>NT$500</c>, <c>Dh 100</c>.</summary>
    private bool IsMoney(int at) =>
        _words.TextOf(at).Length <= 3 && (_words.Tree.Article.Prose.AsSpan(_words[at].End) is ['$' or '€' or '£', ..] || (_words.Follows(at + 1) && char.IsDigit(_words.TextOf(at + 1)[0]) && !names.Has(at, NameClass.Organization | NameClass.Place)));

    private int ReadAcronym(int at, int chunk)
    {
        if (names.Has(at, NameClass.Place) && !names.Has(at, NameClass.Organization))
            return Emit(at, at + 1, NameKind.Place);
        if (NameRoles.IsCommonAcronym(_words.TextOf(at)) && !names.Has(at, NameClass.Organization) || names.Has(at, NameClass.Word) && _words.TextOf(at).Length > 3)
            return at + 1;
        int end = at + 1;
        if (end < chunk && names.Has(end, NameClass.Place) && !names.Has(end, NameRole.Acronym))
            end++;
        return Emit(at, end, NameKind.Organization);
    }

    private int EndOfUnknown(int at, int chunk)
    {
        int end = at + 1;
        while (end < chunk && !names.Has(end, NameRole.Demonym) && !(names.Has(end, NameRole.Acronym) && !IsInitials(end) && _words.TextOf(end).Length > 2))
            end++;
        return WithParticles(at, end);
    }

    /// <summary>Goes on over <c>van der</c>, <c>bin</c>, <c>de</c> to the next capitalised words.</summary>
    private int WithParticles(int at, int end)
    {
        while (end + 1 < names.Count && end - at < 9 && _words.Follows(end) && names.IsParticle(end))
        {
            int next = end + 1;
            while (next < names.Count && next - end < 3 && _words.Follows(next) && names.IsParticle(next))
                next++;
            if (next >= names.Count || !_words.Follows(next) || !names.IsCapital(next) || names.Has(next, NameRole.Function | NameRole.Titular))
                break;
            end = next + 1;
            while (end < names.Count && end - next < 3 && names.IsCapital(end) && _words.Follows(end) && !names.Has(end, NameRole.Function | NameRole.Titular | NameRole.Head))
                end++;
        }
        return end;
    }

    /// <summary>The plain word that opens a sentence is no part of a name, unless it is a name that people have.</summary>
    private bool OpensSentencePlainly(int at) =>
        _words.StartsSentence(at) && names.IsPlainWord(at) && !IsGivenName(at) && !names.Has(at, NameClass.Given | NameClass.Surname | NameClass.Place | NameClass.Organization);

    private int Emit(int first, int end, NameKind kind)
    {
        spans.Add(new NameSpan(first, end, kind));
        return end;
    }
}
