using System.Collections.Immutable;
using FactLint.Language.Syntax;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Which person or organisation a token names, and which person a pronoun or "the senator" can stand for.</summary>
internal sealed class PersonPlaces
{
    private const int NearSentences = 3;

    private readonly SyntaxTree _tree;
    private readonly Dictionary<int, string> _byToken = [];
    private readonly HashSet<int> _organizations = [];
    private readonly List<Named> _mentions = [];
    private readonly List<Called> _offices = [];
    private readonly Dictionary<string, bool> _isWoman = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byNoun = new(StringComparer.OrdinalIgnoreCase);
    private int _nextOffice;
    private (string Id, int Sentence)? _last;

    public PersonPlaces(SyntaxTree tree, ImmutableArray<Person> people, ImmutableArray<Organization> organizations)
    {
        _tree = tree;
        foreach (Person person in people)
        {
            foreach (Mention mention in person.Mentions)
                AddMention(person.Id, mention);
            foreach (Title title in person.Titles)
                _offices.Add(new Called(title.Mention.FirstToken, title.Office[(title.Office.LastIndexOf(' ') + 1)..], person.Id));
        }
        foreach (Organization organization in organizations)
        {
            foreach (Mention mention in organization.Mentions)
            {
                for (int i = mention.FirstToken; i < mention.EndToken; i++)
                    _organizations.Add(i);
            }
        }
        _mentions.Sort(static (a, b) => a.Token != b.Token ? a.Token.CompareTo(b.Token) : string.CompareOrdinal(a.Id, b.Id));
        _offices.Sort(static (a, b) => a.Token != b.Token ? a.Token.CompareTo(b.Token) : string.CompareOrdinal(a.Id, b.Id));
    }

    /// <summary>The person whose name holds a token of the tree, or null.</summary>
    public string? At(int token) => _byToken.GetValueOrDefault(token);

    /// <summary>An organisation's name holds the token.</summary>
    public bool IsOrganization(int token) => _organizations.Contains(token);

    /// <summary>Somebody named speaks in a sentence: later pronouns may be about this person. A noun of the description stands for the person from now on.</summary>
    public void Speaks(string id, int sentence, ReadOnlySpan<char> noun = default)
    {
        _last = (id, sentence);
        if (!noun.IsEmpty)
            _byNoun[noun.ToString()] = id;
    }

    /// <summary>The person that "the senator" stands for: the last one before the token who was called so, or null.</summary>
    public string? OfNoun(ReadOnlySpan<char> noun, int token)
    {
        while (_nextOffice < _offices.Count && _offices[_nextOffice].Token < token)
        {
            _byNoun[_offices[_nextOffice].Noun] = _offices[_nextOffice].Id;
            _nextOffice++;
        }
        return _byNoun.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(noun, out string? id) ? id : null;
    }

    /// <summary>The person that he or she stands for: named before it in its sentence, else who spoke last, else who opens the sentence before.</summary>
    public string? OfPronoun(bool isWoman, int token, in Sentence sentence)
    {
        if (FirstBetween(sentence.FirstToken, token, isWoman) is { } own)
            return own;
        bool fresh = _last is { } last && sentence.Index - last.Sentence <= NearSentences && Fits(last.Id, isWoman);
        if (sentence.Index == 0)
            return fresh ? _last!.Value.Id : null;
        Sentence before = _tree.Sentences[sentence.Index - 1];
        if (fresh && _last!.Value.Sentence >= before.Index)
            return _last.Value.Id;
        return FirstBetween(before.FirstToken, before.EndToken, isWoman) ?? (fresh ? _last!.Value.Id : null);
    }

    private string? FirstBetween(int first, int end, bool isWoman)
    {
        for (int i = IndexFrom(first); i < _mentions.Count && _mentions[i].Token < end; i++)
        {
            bool possessive = _mentions[i].Token + 1 < end && EndsInPossessive(_mentions[i].Token, end);
            if (!possessive && Fits(_mentions[i].Id, isWoman))
                return _mentions[i].Id;
        }
        return null;
    }

    private int IndexFrom(int token)
    {
        int low = 0, high = _mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_mentions[middle].Token < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private bool EndsInPossessive(int token, int end)
    {
        string? id = At(token);
        while (token < end && At(token) == id)
            token++;
        return token < end && _tree.TextOf(_tree.Tokens[token].Span) is "'s" or "’s";
    }

    private bool Fits(string id, bool isWoman) => !_isWoman.TryGetValue(id, out bool known) || known == isWoman;

    private void AddMention(string id, Mention mention)
    {
        _mentions.Add(new Named(mention.FirstToken, id));
        for (int i = mention.FirstToken; i < mention.EndToken; i++)
            _byToken[i] = id;
        if (mention.FirstToken == 0)
            return;
        switch (_tree.TextOf(_tree.Tokens[mention.FirstToken - 1].Span))
        {
            case "Mr." or "Mr" or "Sir" or "Lord" or "King" or "Prince":
                _isWoman[id] = false;
                break;
            case "Mrs." or "Mrs" or "Ms." or "Ms" or "Miss" or "Dame" or "Lady" or "Queen" or "Princess" or "Congresswoman" or "spokeswoman" or "chairwoman":
                _isWoman[id] = true;
                break;
        }
    }

    private sealed record Named(int Token, string Id);

    private sealed record Called(int Token, string Noun, string Id);
}
