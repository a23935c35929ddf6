using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;
using FactLint.Language.Syntax;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Reads the verb groups of one sentence from left to right.</summary>
internal ref struct VerbGroupReader
{
    private const int MostAdverbs = 3;

    private readonly SyntaxTree _tree;
    private readonly int _offset;
    private readonly ReadOnlySpan<PartOfSpeech> _tags;
    private readonly ReadOnlySpan<ClauseTraits> _traits;
    private ClauseTraits _first;
    private ClauseTraits _last;
    private VerbTraits _added;
    private bool _isInfinitive;

    /// <param name="firstToken">Index of the sentence's first token in the tree.</param>
    public VerbGroupReader(SyntaxTree tree, int firstToken, ReadOnlySpan<PartOfSpeech> tags, ReadOnlySpan<ClauseTraits> traits)
    {
        _tree = tree;
        _offset = firstToken;
        _tags = tags;
        _traits = traits;
    }

    public void ReadInto(List<VerbGroup> groups)
    {
        for (int i = 0; i < _tags.Length;)
        {
            if (Starts(i))
            {
                VerbGroup group = Read(i);
                groups.Add(group);
                i = group.EndToken - _offset;
            }
            else
            {
                i++;
            }
        }
    }

    private readonly bool IsVerbal(int i) => i < _tags.Length && _tags[i] is PartOfSpeech.Verb or PartOfSpeech.Aux;

    private readonly bool Starts(int i) => IsVerbal(i) ? !IsModifier(i) : IsTo(i) && AfterAdverbs(i + 1) is var verb && IsVerbal(verb);

    private readonly bool IsTo(int i) => (_traits[i] & ClauseTraits.To) != 0 && _tags[i] is PartOfSpeech.Part or PartOfSpeech.Adp;

    /// <summary>"The proposed law", "leading senators": a participle that is part of a noun phrase.</summary>
    private readonly bool IsModifier(int i)
    {
        if (_tags[i] != PartOfSpeech.Verb || i + 1 >= _tags.Length || i == 0)
            return false;
        if (VerbForms.Of(TextOf(i)) is not (VerbInflection.Past or VerbInflection.Gerund))
            return false;
        bool afterDeterminer = _tags[i - 1] is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num || (_traits[i - 1] & ClauseTraits.Possessive) != 0
            || (_tags[i - 1] == PartOfSpeech.Part && (_traits[i - 1] & ClauseTraits.Being) != 0)
            || IsHyphen(i - 1);
        if (IsHyphen(i - 1) && !_tree.Tokens[_offset + i].SpaceBefore)
            return true;
        if (IsHyphen(i + 1) && i + 2 < _tags.Length && !_tree.Tokens[_offset + i + 2].SpaceBefore)
            return true;
        return afterDeterminer && (_traits[i - 1] & ClauseTraits.Complement) == 0 && _tags[i + 1] is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj;
    }

    private readonly bool IsHyphen(int i) => _tags[i] == PartOfSpeech.Punct && TextOf(i)[0] == '-' && !_tree.Tokens[_offset + i].SpaceBefore;

    /// <summary>The first place from <paramref name="i"/> on that holds no adverb.</summary>
    private readonly int AfterAdverbs(int i)
    {
        int limit = Math.Min(_tags.Length, i + MostAdverbs);
        while (i < limit && (_tags[i] == PartOfSpeech.Adv || (_traits[i] & ClauseTraits.Negation) != 0))
            i++;
        return i;
    }

    private VerbGroup Read(int start)
    {
        _first = _last = ClauseTraits.None;
        _added = VerbTraits.None;
        _isInfinitive = false;
        int i = start, head = start;
        if (!IsVerbal(i))
        {
            _isInfinitive = true;
            i++;
        }
        bool hasMain = false;
        for (bool more = true; more;)
        {
            int next = _last == 0 && !_isInfinitive ? i : AfterAdverbs(i);
            more = IsVerbal(next) && !hasMain && (next == start || CanFollow(next));
            if (!more)
                break;
            AddNegations(i, next);
            head = next;
            i = next + 1;
            hasMain = !TakeAuxiliary(next);
        }
        int end = i;
        if (!hasMain && end < _tags.Length && (_traits[end] & ClauseTraits.Negation) != 0)
        {
            _added |= VerbTraits.Negated;
            end++;
        }
        return Make(start, end, head, hasMain);
    }

    /// <summary>After an auxiliary only a form that it governs goes on with the group: "is said", "has been", "did say".</summary>
    private readonly bool CanFollow(int next)
    {
        if (_last == 0)
            return true;
        if (_tags[next] == PartOfSpeech.Aux)
            return true;
        VerbInflection form = VerbForms.Of(TextOf(next));
        if ((_last & ClauseTraits.Being) != 0)
            return form is VerbInflection.Past or VerbInflection.Gerund || VerbForms.IsUnmarked(TextOf(next)) || VerbForms.IsParticipleOnly(TextOf(next));
        return (_last & ClauseTraits.Having) == 0 || form is not (VerbInflection.ThirdPerson or VerbInflection.Gerund);
    }

    private void AddNegations(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if ((_traits[i] & ClauseTraits.Negation) != 0)
                _added |= VerbTraits.Negated;
        }
    }

    /// <summary>False when the word is the main verb.</summary>
    private bool TakeAuxiliary(int i)
    {
        const ClauseTraits auxiliaries = ClauseTraits.Being | ClauseTraits.Having | ClauseTraits.Doing | ClauseTraits.Modal | ClauseTraits.Future;
        ClauseTraits traits = _traits[i];
        bool isAuxiliary = (traits & auxiliaries) != 0 && (_tags[i] == PartOfSpeech.Aux || IsVerbal(AfterAdverbs(i + 1)));
        if (_first == 0)
            _first = isAuxiliary ? traits : TenseOfWord(i);
        if ((_last & ClauseTraits.Having) != 0)
            _added |= VerbTraits.Perfect;
        bool isGerund = VerbForms.Of(TextOf(i)) == VerbInflection.Gerund;
        if ((_last & ClauseTraits.Being) != 0 && isGerund)
            _added |= VerbTraits.Progressive;
        if (!isAuxiliary)
            return false;
        _last = traits;
        return true;
    }

    private readonly ClauseTraits TenseOfWord(int i) => (_traits[i] & (ClauseTraits.Present | ClauseTraits.Past)) is not 0 and var fixedTense ? fixedTense : VerbForms.Of(TextOf(i)) switch
    {
        VerbInflection.Past => ClauseTraits.Past,
        VerbInflection.Gerund => ClauseTraits.None,
        VerbInflection.Base when VerbForms.IsUnmarked(TextOf(i)) && FollowsSingular(i) => ClauseTraits.Past,
        _ => VerbForms.IsParticipleOnly(TextOf(i)) ? ClauseTraits.None : ClauseTraits.Present,
    };

    private readonly bool FollowsSingular(int i) => i > 0 && _tags[i - 1] is PartOfSpeech.Propn or PartOfSpeech.Pron
        && !TextOf(i - 1).Equals("they", StringComparison.OrdinalIgnoreCase) && !TextOf(i - 1).Equals("we", StringComparison.OrdinalIgnoreCase) && !TextOf(i - 1).Equals("I", StringComparison.Ordinal);

    private readonly VerbGroup Make(int start, int end, int head, bool hasMain)
    {
        VerbInflection inflection = VerbForms.Of(TextOf(head));
        bool isPassive = hasMain && (_last & ClauseTraits.Being) != 0 && inflection != VerbInflection.Gerund;
        VerbForm form = VerbForm.Finite;
        ReadOnlySpan<char> word = TextOf(_isInfinitive ? head : start);
        bool single = _last == 0 && !_isInfinitive;
        if (_isInfinitive)
            form = VerbForm.Infinitive;
        else if (VerbForms.Of(word) == VerbInflection.Gerund && (single || (_first & (ClauseTraits.Present | ClauseTraits.Past | ClauseTraits.Modal | ClauseTraits.Future)) == 0))
            form = VerbForm.Gerund;
        else if (single && VerbForms.IsParticipleOnly(word))
            form = VerbForm.Participle;
        VerbTraits added = _added | (form == VerbForm.Finite && (_first & ClauseTraits.Modal) != 0 ? VerbTraits.Modal : VerbTraits.None);
        Voice voice = isPassive || form == VerbForm.Participle ? Voice.Passive : Voice.Active;
        return new VerbGroup(_tree.SpanOf(_offset + start, _offset + end), _offset + start, _offset + end, _offset + head, form, form == VerbForm.Finite ? TenseOf(_first) : Tense.None, voice, added);
    }

    private static Tense TenseOf(ClauseTraits first) => (first & (ClauseTraits.Future | ClauseTraits.Past | ClauseTraits.Present)) switch
    {
        ClauseTraits.Future => Tense.Future,
        ClauseTraits.Past => Tense.Past,
        ClauseTraits.Present => Tense.Present,
        _ => Tense.None,
    };

    private readonly ReadOnlySpan<char> TextOf(int i) => _tree.TextOf(_tree.Tokens[_offset + i].Span);
}
