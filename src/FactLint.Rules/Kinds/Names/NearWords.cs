using System.Collections.Immutable;
using FactLint.Language.Semantics;
using FactLint.Language.Text;
using FactLint.Rules.Rosters.Lookup;

namespace FactLint.Rules.Kinds.Names;

/// <summary>Finds the <see cref="NearWord"/>s of an article: one pass over its capitalised words for what is near a name, and one more for where those stand.</summary>
internal sealed class NearWords(SemanticModel model, NameTargets targets)
{
    private const int LongRun = 5;

    private readonly Dictionary<string, NearWord> _found = new(StringComparer.Ordinal);
    private readonly HashSet<int> _lonePeople = [];
    private readonly List<NameTarget> _candidates = [];

    public static IEnumerable<NearWord> Of(SemanticModel model, ImmutableArray<Person> people, NameTargets targets)
    {
        var words = new NearWords(model, targets);
        words.Find();
        if (words._found.Count > 0)
            words.Place(people);
        return words._found.Values.Where(w => !w.IsPartOfName && w.Alone.Count > 0);
    }

    private void Find()
    {
        var found = _found.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (NameRun run in NameRuns.Of(model))
        {
            foreach (TextSpan place in run.Words)
            {
                ReadOnlySpan<char> word = model.Tree.TextOf(place);
                if (word.Length < NameTargets.ShortestName - 1 || word.Length > 40 || !char.IsUpper(word[0]) || targets.Has(word) || found.ContainsKey(word))
                    continue;
                Compare(word);
            }
        }
    }

    private void Compare(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[word.Length];
        NameDistance.Fold(word, letters);
        _candidates.Clear();
        targets.FindByEnds(letters, _candidates);
        List<NameTarget>? near = null;
        foreach (NameTarget target in _candidates)
        {
            if (NameSlip.IsSlip(letters, target.Letters) || NameSlip.DiffersInAccents(word, target.Text, letters, target.Letters))
                (near ??= []).Add(target);
        }
        if (near is not null)
            _found.Add(word.ToString(), new NearWord(word.ToString(), letters.ToString(), near));
    }

    private void Place(ImmutableArray<Person> people)
    {
        foreach (Person person in people)
        {
            foreach (Mention mention in person.Mentions)
            {
                if (person.GivenName.Length == 0 || mention.Span.Length <= person.Surname.Length)
                    _lonePeople.Add(mention.Span.Start);
            }
        }
        var found = _found.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (NameRun run in NameRuns.Of(model))
        {
            for (int i = 0; i < run.Words.Count; i++)
            {
                if (found.TryGetValue(model.Tree.TextOf(run.Words[i]), out NearWord? word))
                    Place(word, run, i);
            }
        }
    }

    private void Place(NearWord word, NameRun run, int index)
    {
        TextSpan place = run.Words[index];
        bool isLone = (_lonePeople.Contains(place.Start) || !IsBoundBefore(run, index)) && !IsBoundAfter(run, index);
        if (isLone)
            word.Alone.Add(place);
        else
            word.IsPartOfName = true;
        word.IsInside |= index > 0 || !run.StartsSentence;
    }

    /// <summary>"Larsen Park" and "Bank of Larsen" are names of their own; "But Larsen", "President Larsen", "Critics of Larsen" and "Park and Larsen" are not.</summary>
    private bool IsBoundBefore(NameRun run, int index)
    {
        if (index == 0)
            return IsJoined(run.Words[0].Start - 1);
        ReadOnlySpan<char> before = model.Tree.TextOf(run.Words[index - 1]);
        if (char.IsLower(before[0]))
            return before is not ("and" or "the") && !(index == 2 && run.StartsSentence && IsPlain(model.Tree.TextOf(run.Words[0])));
        return !(KnownWords.IsFunction(before) || KnownWords.IsTitle(before) || ((index == 1 || IsHeadline(run)) && run.StartsSentence && IsPlain(before)));
    }

    private bool IsBoundAfter(NameRun run, int index)
    {
        if (index + 1 == run.Words.Count)
            return IsJoined(run.Words[index].End);
        ReadOnlySpan<char> after = model.Tree.TextOf(run.Words[index + 1]);
        if (char.IsLower(after[0]))
            return after is not "and";
        return !(KnownWords.IsFunction(after) || (IsHeadline(run) && IsPlain(after)));
    }

    /// <summary>So many words with capitals from the first word of a sentence on that plain words must have them too.</summary>
    private bool IsHeadline(NameRun run) =>
        run.StartsSentence && run.Words.Count >= LongRun && run.Words.All(w => char.IsUpper(model.Tree.TextOf(w)[0]));

    private static bool IsPlain(ReadOnlySpan<char> word) => KnownWords.IsPlain(word) && !KnownWords.IsName(word);

    /// <summary>A sign that makes a handle, an address or a compound of the word.</summary>
    private bool IsJoined(int at)
    {
        string prose = model.Tree.Article.Prose;
        return at >= 0 && at < prose.Length && (prose[at] is '@' or '#' or '/' or '_' or '\\' or '&' || char.IsLetterOrDigit(prose[at]) || (prose[at] == '.' && at + 1 < prose.Length && char.IsLetterOrDigit(prose[at + 1])));
    }
}
