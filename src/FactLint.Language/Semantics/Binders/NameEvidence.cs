using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Weighs what the words of a name and the words around it say of its kind.</summary>
internal sealed class NameEvidence(NameWords names)
{
    private static readonly WordSet _placeBefore = new("in near from at around outside across towards toward inside throughout");

    private static readonly WordSet _placeNouns = new("city town village district province state region county island capital municipality suburb neighbourhood neighborhood port area department township governorate prefecture border settlement resort municipalities regions provinces districts cities towns villages countries states");

    private static readonly WordSet _placeNounsAfter = new("city town village district province state region county island municipality suburb neighbourhood neighborhood port area township governorate prefecture border settlement resort coast dam plant mine taluk upazila railway road highway river mountain valley airport station campus aimag residents villagers tehsil basin peninsula shore beach refugee");

    private static readonly WordSet _works = new("film movie series song album book novel show documentary drama play single track musical soap comic painting sitcom serial anime game poem opera title titled entitled starring ship vessel submarine horse");

    private static readonly WordSet _eras = new("administration regime era presidency government campaign family camp dynasty faction");

    private static readonly WordSet _personNouns = new("remarks comments wife husband mother father brother sister son daughter family lawyer lawyers death speech statement parents career resignation body arrest mum mom dad aide spokesman spokeswoman office predecessor successor visit testimony words life home friends allies supporters tenure");

    private static readonly WordSet _compass = new("northern southern eastern western central north south east west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western northeast northwest southeast southwest downtown rural mainland upstate");

    private static readonly WordSet _bodyNouns = new("shares stock employees workers executives ceo subsidiary spokesman spokeswoman spokesperson members fighters militants rebels militia staff management fans players coach supporters board customers users headquarters group militants bank company lawmakers mps");

    private static readonly WordSet _bodyBefore = new("company firm group party club bank organisation organization airline giant network conglomerate newspaper broadcaster outlet agency militia startup start-up charity ngo union retailer brand supplier maker platform app website coalition alliance");

    private static readonly WordSet _acts = new("says said tells told adds added explains explained recalls recalled insists insisted argues argued believes believed thinks thought wants wanted feels felt knows knew lives lived died smiled laughed joked cried graduated married tweeted wrote admitted admits pleaded testified");

    private static readonly WordSet _who = new("who whose", exactCase: true);

    private readonly ProseWords _words = names.Words;

    private readonly NameReader _reader = new(names.Words);

    public void Weigh(NameSpan span, NameVotes votes)
    {
        votes.Occurrences++;
        votes.PersonWords = OwnWords(span);
        votes.Person += PersonAround(span);
        votes.Place += Math.Max(0, PlaceAround(span)) + (names.LongestEntry(span.First).End == span.End && span.Length > 1 || span.Length == 1 && names.Has(span.First, NameClass.WeakPlace) ? 1 : 0);
        votes.Organization += BodyAround(span) + (span.Length == 1 && names.Has(span.First, NameClass.WeakOrganization) ? 1 : 0);
    }

    /// <summary>How much the words themselves look like a person's name.</summary>
    private int OwnWords(NameSpan span)
    {
        int first = span.First, last = span.End - 1, score = 0;
        if (span.Length == 1 && IsInitialed(_words.TextOf(first)))
            return 4;
        if (span.Length == 1)
            return names.Has(first, NameClass.Given) && !names.IsPlainWord(first) ? 2 : names.Has(first, NameClass.Surname) && !names.IsPlainWord(first) ? 1 : names.IsPlainWord(first) ? -3 : 0;
        if (names.Has(first, NameClass.Given))
            score += 4;
        else if (names.Has(first, NameClass.WeakGiven))
            score += 2;
        else if (names.Has(first, NameClass.Surname))
            score += 2;
        score += names.Has(last, NameClass.Surname) ? 3 : names.Has(last, NameClass.WeakSurname) ? 1 : names.Has(last, NameClass.Given) ? 1 : 0;
        for (int i = first; i <= last; i++)
        {
            if (IsInitial(_words.TextOf(i)))
                score += 2;
            else if (names.IsCapital(i) && !names.Has(i, NameClass.AnyGiven | NameClass.AnySurname))
                score -= names.IsPlainWord(i) ? 3 : names.Has(i, NameClass.Place) ? 4 : names.Has(i, NameClass.WeakPlace) ? 2 : names.Has(i, NameRole.Head) ? 2 : 0;
        }
        if (span.Length < 4 && _reader.IsSurnameFirst(first, span.End))
            score += 3;
        if (IsTitleOfWork(span))
            score -= 8;
        return score + (span.Length > 4 ? -2 : 2);
    }

    /// <summary>Quotation marks right around several words: a book, a song, a nickname.</summary>
    private bool IsTitleOfWork(NameSpan span)
    {
        string prose = _words.Tree.Article.Prose;
        int start = _words[span.First].Start, end = _words[span.End - 1].End;
        if (start == 0 || end >= prose.Length || prose[start - 1] is not ('“' or '"' or '«' or '‘' or '\''))
            return false;
        int close = prose[end] is ',' or '.' && end + 1 < prose.Length ? end + 1 : end;
        return prose[close] is '”' or '"' or '»' or '’' or '\'';
    }

    /// <summary><c>J.</c>, <c>J</c>, <c>J.R.</c>, <c>DK</c>.</summary>
    private static bool IsInitial(ReadOnlySpan<char> text) => text.Length == 1 || text[^1] == '.' && text.Length <= 6 || text.Length == 2 && char.IsUpper(text[1]);

    /// <summary>An initial written to the surname: <c>L.Oyun-Erdene</c>.</summary>
    private static bool IsInitialed(ReadOnlySpan<char> text) => text.Length > 4 && text[1] == '.' && char.IsUpper(text[2]) && char.IsLower(text[3]);

    private int PersonAround(NameSpan span)
    {
        int score = 0, before = span.First - 1;
        if (_words.Follows(span.First))
        {
            if (names.Has(before, NameRole.Titular) || Offices.IsHead(_words.TextOf(before)) || Offices.IsHonorific(_words.TextOf(before)))
                score += Offices.IsHonorific(_words.TextOf(before)) ? 6 : 4;
            else if (Offices.IsRole(_words.TextOf(before)))
                score += 3;
            else if (_words.Is(before, "the"))
                score -= span.End < names.Count && _words.Follows(span.End) && _words.IsAny(span.End, _eras) ? -2 : 4;
            else if (_words.IsAny(before, _works))
                score -= 5;
            else if (_words.Is(before, "surnamed"))
                score += 5;
            else if (ReportingVerbs.IsPlain(_words.TextOf(before)))
                score += 2;
        }
        return score + PersonAfter(span.End);
    }

    private int PersonAfter(int end)
    {
        if (end >= names.Count)
            return 0;
        if (_words[end].Gap == WordGap.Comma && !_words[end - 1].IsPossessive)
            return _words.IsAny(end, _who) ? 4 : IsAge(end) ? 5 : IsRoleAfter(end) ? 3 : 0;
        if (_words[end].Gap != WordGap.Space)
            return _words[end].Gap == WordGap.Mark && IsAge(end) ? 3 : 0;
        if (_words[end - 1].IsPossessive)
            return _words.IsAny(end, _personNouns) ? 2 : 0;
        return _words.IsAny(end, _acts) ? 2 : _words.IsAny(end, _who) ? 3 : 0;
    }

    private bool IsRoleAfter(int index)
    {
        for (int i = index; i < names.Count && i < index + 5 && (i == index || _words[i].Gap == WordGap.Space); i++)
        {
            if (Offices.IsHead(_words.TextOf(i)) || Offices.IsRole(_words.TextOf(i)))
                return true;
        }
        return false;
    }

    private bool IsAge(int index) => int.TryParse(_words.TextOf(index), out int age) && age is > 5 and < 111 && (index + 1 >= names.Count || _words[index + 1].Gap != WordGap.Space);

    public int PlaceAround(NameSpan span)
    {
        int score = 0, before = span.First - 1;
        if (_words.Follows(span.First))
        {
            if (_words.Is(before, "in"))
                score += 3;
            else if (_words.IsAny(before, _placeBefore))
                score += 2;
            else if (_words.Is(before, "of") && _words.IsAny(before - 1, _placeNouns))
                score += 4;
            else if (_words.IsAny(before, _compass) || _words.IsAny(before, _placeNouns))
                score += 3;
        }
        int end = span.End;
        if (end < names.Count)
        {
            if (_words[end].Gap == WordGap.Comma && names.Has(end, NameClass.Place))
                score += 3;
            else if (_words[end].Gap == WordGap.Space && _words.IsAny(end, _placeNounsAfter) && !_words[end - 1].IsPossessive)
                score += 3;
        }
        return score;
    }

    private int BodyAround(NameSpan span)
    {
        int score = 0, before = span.First - 1, end = span.End;
        if (_words.Follows(span.First))
        {
            if (_words.IsAny(before, _bodyBefore))
                score += 3;
            else if (_words.Is(before, "the"))
                score += 1;
        }
        if (end < names.Count && _words[end].Gap == WordGap.Space && _words.IsAny(end, _bodyNouns))
            score += 2;
        return score;
    }
}
