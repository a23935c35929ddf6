using System.Collections.Immutable;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// What speaks for and against a lone word being somebody's name misspelled. A word that is known as a name or a plain word must behave as a
/// person does: speak, be addressed, hold an office. An unknown word needs less, the less the longer it is and the more often the right form stands.
/// </summary>
internal sealed class LoneEvidence
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Speech = new HashSet<string>(
        "said says told tells added adds explained noted recalled testified argued replied wrote insisted declined".Split(' '), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What stands before places more often than before people.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Where = new HashSet<string>(
        "in at near across outside around into within throughout inside".Split(' '), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A name this often beside a spelling that stands once: the once is the slip.</summary>
    private const int FewestOfRight = 2;

    private readonly SemanticModel _model;
    private readonly NearWord _word;
    private readonly Person? _titled;
    private readonly bool _isKnown;
    private readonly bool _speaks;

    public LoneEvidence(SemanticModel model, NearWord word)
    {
        _model = model;
        _word = word;
        _isKnown = KnownWords.IsName(word.Text) || KnownWords.IsListed(word.Text) || (!word.IsInside && KnownWords.IsPlain(word.Text));
        _titled = word.Alone.Select(p => ArticleNames.Of(model).LoneAt(p.Start)).FirstOrDefault(p => p is not null);
        _speaks = (_titled is not null && !_isKnown) || word.Alone.Exists(Speaks) || (_titled is not null && !_titled.Titles.IsEmpty);
    }

    public bool IsOne(NameTarget target)
    {
        if (_word.Letters == target.Letters)
            return !target.IsGiven && target.IsIntroduced;
        if (!_word.Text.AsSpan().ContainsAnyInRange('a', 'z') || NameSlip.IsInflection(_word.Letters, target.Letters) || !NameSlip.BeginAlike(_word.Letters, target.Letters))
            return false;
        if (KnownWords.IsFunction(_word.Text) || IsOfOtherOffice(target) || _word.Alone.TrueForAll(IsWhere) || StandTogether(target) || ArticleNames.Of(_model).StandsSmall(_word.Text))
            return false;
        if (!_speaks && (NameSlip.IsInflection(target.Letters, _word.Letters) || (!_word.IsInside && IsPlural(target))))
            return false;
        return _isKnown ? IsOneThoughKnown(target) : IsOneUnknown(target);
    }

    private bool IsOneThoughKnown(NameTarget target)
    {
        if (!target.IsIntroduced || target.IsGiven || Distance(target) > 1)
            return false;
        return target.IsOnlyInFull
            ? Shortest(target) >= 4 && (_speaks || _word.Alone.Count >= 2)
            : Shortest(target) >= 5 && (_speaks || IsPlainInside(target));
    }

    /// <summary>A plain word that no name is, with a capital in mid-sentence, once, beside a name that stands often.</summary>
    private bool IsPlainInside(NameTarget target) =>
        !KnownWords.IsName(_word.Text) && _word.IsInside && _word.Alone.Count == 1 && target.Mentions > FewestOfRight && _word.Letters[0] == target.Letters[0];

    private bool IsOneUnknown(NameTarget target)
    {
        int shortest = Shortest(target);
        bool isRare = _word.Alone.Count * 3 <= target.Mentions || (_word.Alone.Count == 1 && target.Mentions >= FewestOfRight);
        if (target.IsGiven)
            return shortest >= 5 && _word.Letters[0] == target.Letters[0] && Distance(target) == 1;
        if (!target.IsIntroduced)
            return isRare && shortest >= 6 && target.Mentions > FewestOfRight;
        if (shortest >= 6)
            return _word.Letters[0] == target.Letters[0] || isRare || _speaks;
        return isRare || (shortest == 5 && (_speaks || target.Mentions > 1));
    }

    /// <summary>"Miners" at the start of a sentence, beside a Minera.</summary>
    private bool IsPlural(NameTarget target) => _word.Letters[^1] == 's' && target.Letters[^1] != 's';

    private int Distance(NameTarget target) => NameDistance.Between(_word.Letters, target.Letters, 2);

    private int Shortest(NameTarget target) => Math.Min(_word.Letters.Length, target.Letters.Length);

    /// <summary>The word has an office, the person has others.</summary>
    private bool IsOfOtherOffice(NameTarget target) => _titled is not null && StatedName.Of(_titled).HasOtherOfficeThan(StatedName.Of(target.Person));

    private bool Speaks(TextSpan place)
    {
        SyntaxTree tree = _model.Tree;
        int token = tree.TokenIndexAt(place.Start), next = tree.TokenIndexAt(place.End - 1) + 1;
        return (next < tree.Tokens.Length && Speech.Contains(tree.TextOf(tree.Tokens[next])))
            || (token > 0 && tree.TextOf(tree.Tokens[token - 1]) is "said" or "says" or "added");
    }

    private bool IsWhere(TextSpan place)
    {
        SyntaxTree tree = _model.Tree;
        int token = tree.TokenIndexAt(place.Start), next = tree.TokenIndexAt(place.End - 1) + 1;
        return token > 0 && Where.Contains(tree.TextOf(tree.Tokens[token - 1])) && !(next < tree.Tokens.Length && tree.TextOf(tree.Tokens[next]) is "'s" or "’s");
    }

    /// <summary>"Larsen and Larson", "Larsen, Larson": a list of two.</summary>
    private bool StandTogether(NameTarget target)
    {
        ImmutableArray<Mention> mentions = target.Person.Mentions;
        foreach (TextSpan place in _word.Alone)
        {
            int next = Ordered.FirstAt(mentions, place.Start, static m => m.Span.Start);
            if ((next > 0 && IsList(mentions[next - 1].Span.End, place.Start)) || (next < mentions.Length && IsList(place.End, mentions[next].Span.Start)))
                return true;
        }
        return false;
    }

    private bool IsList(int end, int start) =>
        start - end is > 0 and <= 6 && _model.Tree.TextOf(TextSpan.FromBounds(end, start)).Trim() is "and" or "or" or "," or "&" or ", and" or "/" or "-" or "–" or "vs." or "v." or "with";
}
