using FactLint.Language.Semantics;
using FactLint.Language.Text;
using FactLint.Rules.Rosters;
using FactLint.Rules.Rosters.Lookup;

namespace FactLint.Rules.Kinds.Names;

/// <summary>Looks a run of capitalised words up in the rosters: first what is known, from the longest part to the shortest, then what is near to something known.</summary>
internal sealed class RosterSearch(RosterIndex roster, SemanticModel model, List<FoundSlip> found)
{
    private const int LongestName = 6;

    /// <summary>Longer runs are headlines in capitals, tables and the like.</summary>
    private const int LongestRun = 32;

    /// <summary>Single words are short, and near to many others.</summary>
    private const int ShortestWord = 5;

    private readonly RosterEvidence _evidence = new(model);
    private readonly List<RosterSlip> _slips = [];

    public void Look(NameRun run)
    {
        if (run.Words.Count == 1)
        {
            LookUpWord(run);
            return;
        }
        Span<bool> covered = stackalloc bool[Math.Min(run.Words.Count, LongestRun)];
        for (int length = Math.Min(covered.Length, LongestName); length > 0; length--)
        {
            for (int first = 0; first + length <= covered.Length; first++)
            {
                if (covered.Slice(first, length).Contains(true) || NameOf(run, first, length) is not { } name || !RosterSpelling.IsKnown(roster, name, _slips))
                    continue;
                covered.Slice(first, length).Fill(length > 1);
                Take(Place(run, first, length));
            }
        }
        for (int length = Math.Min(covered.Length, LongestName); length > 1; length--)
        {
            for (int first = 0; first + length <= covered.Length; first++)
            {
                if (covered.Slice(first, length).Contains(true) || NameOf(run, first, length) is not { } name)
                    continue;
                _slips.Clear();
                _slips.AddRange(RosterSpelling.Near(roster, name));
                if (Take(Place(run, first, length)))
                    covered.Slice(first, length).Fill(true);
            }
        }
    }

    private void LookUpWord(NameRun run)
    {
        if (run.Words[0].Length < ShortestWord || NameOf(run, 0, 1) is not { } word)
            return;
        if (!RosterSpelling.IsKnown(roster, word, _slips))
            _slips.AddRange(RosterSpelling.Near(roster, word));
        Take(run.Words[0]);
    }

    private bool Take(TextSpan place)
    {
        if (_slips.Count == 0)
            return false;
        Person? person = _evidence.PersonAt(place);
        foreach (RosterSlip slip in _slips)
        {
            if (_evidence.AtMost(slip, person, place) is not { } severity)
                continue;
            found.Add(new FoundSlip(place, slip, severity));
            return true;
        }
        return false;
    }

    private static TextSpan Place(NameRun run, int first, int length) => run.Words[first].Union(run.Words[first + length - 1]);

    /// <summary>A name begins and ends with a word that has a capital.</summary>
    private NameWords? NameOf(NameRun run, int first, int length) =>
        HasCapital(run.Words[first]) && HasCapital(run.Words[first + length - 1]) ? NameWords.Of(model.Tree.TextOf(Place(run, first, length))) : null;

    private bool HasCapital(TextSpan word)
    {
        ReadOnlySpan<char> text = model.Tree.TextOf(word);
        return char.IsUpper(text[0]) || (text.Contains('-') && text.ContainsAnyInRange('A', 'Z'));
    }
}
