using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// The surnames and given names of an article's people, found by the first two and by the last two letters: one slip cannot touch both.
/// A key leads to a bounded number of names, so that a text of nothing but like names takes time in proportion to its length.
/// </summary>
internal sealed class NameTargets
{
    /// <summary>Fewer letters are near to too many words.</summary>
    public const int ShortestName = 4;

    private const int MostOfOneKey = 48;

    /// <summary>Whom the article never names in full must be named this often to be known by.</summary>
    private const int FewestUnintroduced = 3;

    private readonly Dictionary<int, List<NameTarget>> _byEnds = [];
    private readonly List<NameTarget> _all = [];
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _textLookup;

    public NameTargets(ImmutableArray<Person> people)
    {
        _textLookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
        var mentions = Count(people);
        foreach (Person person in people)
        {
            int named = mentions[LastWord(person.Surname).ToString()];
            if (person.GivenName.Length > 0 || named >= FewestUnintroduced)
                Add(person, LastWord(person.Surname), named, isGiven: false);
            if (person.GivenName.Length > 0)
                Add(person, FirstWord(person.GivenName), named, isGiven: true);
        }
    }

    /// <summary>Every name, in article order.</summary>
    public IReadOnlyList<NameTarget> All => _all;

    public bool IsEmpty => _byEnds.Count == 0;

    /// <summary>Somebody is introduced exactly so.</summary>
    public bool Has(ReadOnlySpan<char> word) => _textLookup.Contains(word);

    /// <summary>Adds the names that begin or end as the letters do.</summary>
    public void FindByEnds(ReadOnlySpan<char> letters, List<NameTarget> found)
    {
        Take(StartKey(letters), found);
        Take(EndKey(letters), found);
    }

    private void Take(int key, List<NameTarget> found)
    {
        if (!_byEnds.TryGetValue(key, out List<NameTarget>? targets))
            return;
        foreach (NameTarget target in targets)
        {
            if (!found.Contains(target))
                found.Add(target);
        }
    }

    private static Dictionary<string, int> Count(ImmutableArray<Person> people)
    {
        var mentions = new Dictionary<string, int>(people.Length, StringComparer.Ordinal);
        foreach (Person person in people)
            CollectionsMarshal.GetValueRefOrAddDefault(mentions, LastWord(person.Surname).ToString(), out _) += person.Mentions.Length;
        return mentions;
    }

    private void Add(Person person, ReadOnlySpan<char> word, int mentions, bool isGiven)
    {
        if (word.Length < ShortestName || !char.IsUpper(word[0]) || !word.ContainsAnyInRange('a', 'z'))
            return;
        var target = new NameTarget(person, word.ToString(), NameDistance.Fold(word), isGiven, mentions);
        if (target.IsIntroduced)
            _texts.Add(target.Text);
        _all.Add(target);
        Add(StartKey(target.Letters), target);
        Add(EndKey(target.Letters), target);
    }

    private void Add(int key, NameTarget target)
    {
        ref List<NameTarget>? targets = ref CollectionsMarshal.GetValueRefOrAddDefault(_byEnds, key, out _);
        targets ??= [];
        if (targets.Count < MostOfOneKey)
            targets.Add(target);
    }

    private static int StartKey(ReadOnlySpan<char> letters) => letters[0] << 15 | letters[1];

    private static int EndKey(ReadOnlySpan<char> letters) => int.MinValue | letters[^2] << 15 | letters[^1];

    private static ReadOnlySpan<char> LastWord(string name) => name.AsSpan(name.LastIndexOf(' ') + 1);

    private static ReadOnlySpan<char> FirstWord(string name) => name.AsSpan(0, name.IndexOf(' ') is var space and >= 0 ? space : name.Length);
}
