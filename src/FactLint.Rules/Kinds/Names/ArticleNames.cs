using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Rosters.Lookup;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// Looks up, for any place or name of an article, what its other names say of it. Each table is made on first use, so that a text with very
/// many names takes time in proportion to its length. Safe from any thread.
/// </summary>
internal sealed class ArticleNames
{
    private static readonly ConditionalWeakTable<SemanticModel, ArticleNames> ByModel = [];

    private readonly SemanticModel _model;
    private readonly Lazy<HashSet<int>> _thingTokens, _personTokens;
    private readonly Lazy<Dictionary<int, Person>> _byEnd, _lone;
    private readonly Lazy<Dictionary<string, int>> _bearers, _surnames, _givenNames;
    private readonly Lazy<HashSet<string>> _compounds, _speakers, _places, _small;

    private ArticleNames(SemanticModel model)
    {
        _model = model;
        _thingTokens = new(() => TokensOf([.. model.Organizations.SelectMany(o => o.Mentions), .. model.Places.SelectMany(p => p.Mentions)]));
        _personTokens = new(() => TokensOf(model.People.SelectMany(p => p.Mentions)));
        _byEnd = new(PeopleByEnd);
        _lone = new(LonePeople);
        _bearers = new(() => CountOf(model.People, p => p.Surname));
        _surnames = new(() => CountOf(model.People.Where(p => p.GivenName.Length > 0), p => NameDistance.Fold(p.Surname)));
        _givenNames = new(() => CountOf(model.People.Where(p => p.GivenName.Length > 0), p => p.GivenName));
        _compounds = new(WordsInCompounds);
        _speakers = new(() => model.Attributions.Select(a => a.Source?.PersonId).OfType<string>().ToHashSet(StringComparer.Ordinal));
        _places = new(() => model.Places.Select(p => p.Name).ToHashSet(StringComparer.Ordinal));
        _small = new(SmallWords);
    }

    public static ArticleNames Of(SemanticModel model) => ByModel.GetValue(model, static m => new ArticleNames(m));

    /// <summary>The token is part of the name of a body or a place.</summary>
    public bool IsInThing(int token) => _thingTokens.Value.Contains(token);

    /// <summary>The token is part of somebody's name.</summary>
    public bool IsInPerson(int token) => _personTokens.Value.Contains(token);

    /// <summary>The person of whom a mention ends at a place of the prose, or null.</summary>
    public Person? PersonEndingAt(int end) => _byEnd.Value.GetValueOrDefault(end);

    /// <summary>The person without a given name whose first mention starts at a place of the prose, or null.</summary>
    public Person? LoneAt(int start) => _lone.Value.GetValueOrDefault(start);

    /// <summary>Nobody else is called by the surname, spelled exactly so.</summary>
    public bool IsOnlyBearer(Person person) => _bearers.Value.GetValueOrDefault(person.Surname) == 1;

    /// <summary>Somebody else with a given name has the surname, however it is accented.</summary>
    public bool SharesSurname(Person person) => _surnames.Value.GetValueOrDefault(NameDistance.Fold(person.Surname)) > (person.GivenName.Length > 0 ? 1 : 0);

    /// <summary>Somebody else has the given name.</summary>
    public bool SharesGivenName(Person person) => _givenNames.Value.GetValueOrDefault(person.GivenName) > (person.GivenName.Length > 0 ? 1 : 0);

    /// <summary>Somewhere the word is joined to others, as in “Trump-Putin” and “Trump Tower”.</summary>
    public bool IsInCompound(string word) => _compounds.Value.Contains(word);

    /// <summary>Something is said to be said by the person.</summary>
    public bool Speaks(Person person) => _speakers.Value.Contains(person.Id);

    /// <summary>A place is called so.</summary>
    public bool IsPlace(string name) => _places.Value.Contains(name);

    /// <summary>The word stands somewhere in small letters.</summary>
    public bool StandsSmall(string word) => _small.Value.Contains(word.ToLowerInvariant());

    private static HashSet<int> TokensOf(IEnumerable<Mention> mentions)
    {
        var tokens = new HashSet<int>();
        foreach (Mention mention in mentions)
        {
            for (int i = mention.FirstToken; i < mention.EndToken; i++)
                tokens.Add(i);
        }
        return tokens;
    }

    private Dictionary<int, Person> PeopleByEnd()
    {
        var people = new Dictionary<int, Person>();
        foreach (Person person in _model.People)
        {
            foreach (Mention mention in person.Mentions)
                people.TryAdd(mention.Span.End, person);
        }
        return people;
    }

    private Dictionary<int, Person> LonePeople()
    {
        var people = new Dictionary<int, Person>();
        foreach (Person person in _model.People)
        {
            if (person.GivenName.Length == 0)
                people.TryAdd(person.Mentions[0].Span.Start, person);
        }
        return people;
    }

    private static Dictionary<string, int> CountOf(IEnumerable<Person> people, Func<Person, string> nameOf)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Person person in people)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, nameOf(person), out _)++;
        return counts;
    }

    private HashSet<string> WordsInCompounds()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (NameRun run in NameRuns.Of(_model))
        {
            foreach (TextSpan word in run.Words)
            {
                if (MentionPlaces.IsInCompound(_model.Tree, word))
                    words.Add(_model.Tree.TextOf(word).ToString());
            }
        }
        return words;
    }

    /// <summary>Tokens without a capital, and the parts that marks such as hyphens divide them into.</summary>
    private HashSet<string> SmallWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Token token in _model.Tree.Tokens)
        {
            ReadOnlySpan<char> text = _model.Tree.TextOf(token);
            lookup.Add(text);
            int start = 0;
            for (int i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && char.IsLetterOrDigit(text[i]))
                    continue;
                if (i > start)
                    lookup.Add(text[start..i]);
                start = i + 1;
            }
        }
        return words;
    }
}
