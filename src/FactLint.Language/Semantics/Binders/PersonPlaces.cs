using System.Collections.Immutable;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Which person a token names, and who was named last before a place.</summary>
internal sealed class PersonPlaces
{
    private readonly Dictionary<int, string> _byToken = [];
    private readonly List<(int Token, string Id)> _mentions = [];

    public PersonPlaces(ImmutableArray<Person> people)
    {
        foreach (Person person in people)
        {
            foreach (Mention mention in person.Mentions)
            {
                _mentions.Add((mention.FirstToken, person.Id));
                for (int i = mention.FirstToken; i < mention.EndToken; i++)
                    _byToken[i] = person.Id;
            }
        }
        _mentions.Sort();
    }

    /// <summary>The person whose name holds a token of the tree, or null.</summary>
    public string? At(int token) => _byToken.GetValueOrDefault(token);

    /// <summary>The first person named from one token of the tree up to another, or null.</summary>
    public string? FirstBetween(int first, int end)
    {
        int i = _mentions.BinarySearch((first, ""));
        i = i < 0 ? ~i : i;
        return i < _mentions.Count && _mentions[i].Token < end ? _mentions[i].Id : null;
    }
}
