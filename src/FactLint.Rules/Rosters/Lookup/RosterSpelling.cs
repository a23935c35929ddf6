using FactLint.Language.Semantics;
using FactLint.Rules.Kinds.Names;

namespace FactLint.Rules.Rosters.Lookup;

/// <summary>Finds whose name a spelling nearly is. A spelling that any roster has as right is no slip, whoever else is near.</summary>
internal static class RosterSpelling
{
    /// <summary>True when a roster spells a name of these letters, rightly, to reject it, or with other accents; then <paramref name="slips"/> holds what is wrong with it, if anything.</summary>
    public static bool IsKnown(RosterIndex index, NameWords name, List<RosterSlip> slips)
    {
        slips.Clear();
        if (!index.Knows(name))
            return name.WithoutInitials() is { } plain && index.Knows(plain);
        bool isKnown = false;
        foreach (RosterEntry entry in index.Exactly(name))
        {
            if (Rejecting(entry, name))
            {
                slips.Insert(0, new RosterSlip(entry, NearestForm(entry, name), RosterSlipKind.Rejected));
                continue;
            }
            foreach (string form in RosterForms.Right(entry))
            {
                NameLikeness likeness = NameWords.Of(form) is { } words ? NameLikenesses.Of(name, words, bothCommon: false) : NameLikeness.Other;
                if (likeness == NameLikeness.Same)
                {
                    TakeOwn(index, name, entry, slips);
                    return true;
                }
                isKnown |= likeness == NameLikeness.SameLetters;
                if (likeness == NameLikeness.SameLetters && !entry.IsShipped && !slips.Exists(s => s.Entry == entry))
                    slips.Add(new RosterSlip(entry, form, RosterSlipKind.Typeset));
            }
        }
        return isKnown || slips.Count > 0;
    }

    /// <summary>
    /// The desk's own spelling goes before that of the shipped rosters: what is right there is a slip where the desk writes the name another
    /// way, unless the shipped rosters have that as well, and it is somebody else.
    /// </summary>
    private static void TakeOwn(RosterIndex index, NameWords name, RosterEntry entry, List<RosterSlip> slips)
    {
        if (!entry.IsShipped)
            slips.Clear();
        else if (index.HasOwn && slips.Count == 0)
            slips.AddRange(Near(index, name).Where(s => !s.Entry.IsShipped && NameWords.Of(s.Right) is { } right && !index.Exactly(right).Any(e => e.IsShipped && e.Name != entry.Name)));
    }

    /// <summary>The entries that a spelling is a slip away from, nearest first.</summary>
    public static IEnumerable<RosterSlip> Near(RosterIndex index, NameWords name)
    {
        List<NearSlip>? found = null;
        foreach (RosterEntry entry in index.Near(name))
        {
            if (NearForm(entry, name) is { } near)
                (found ??= []).Add(new NearSlip(near.Distance, new RosterSlip(entry, near.Form, RosterSlipKind.Misspelled)));
        }
        return found is null ? [] : found.OrderBy(f => f.Distance).Select(f => f.Slip);
    }

    private sealed record NearSlip(int Distance, RosterSlip Slip);

    private static (int Distance, string Form)? NearForm(RosterEntry entry, NameWords name)
    {
        (int Distance, string Form)? best = null;
        foreach (string form in RosterForms.Right(entry))
        {
            if (NameWords.Of(form) is not { } words)
                continue;
            bool bothCommon = !entry.IsOrganization && KnownGivenNames.Contains(FirstOf(name.Text)) && KnownGivenNames.Contains(FirstOf(form));
            if (NameLikenesses.Of(name, words, bothCommon) != NameLikeness.Near || (entry.IsRomanized && name.Skeleton() == words.Skeleton()))
                continue;
            int distance = NameDistance.Between(name.Letters, words.Letters, 5);
            if (best is null || distance < best.Value.Distance)
                best = (distance, form);
        }
        return best;
    }

    private static bool Rejecting(RosterEntry entry, NameWords name) =>
        entry.Reject.Any(r => NameWords.Of(r) is { } words && NameLikenesses.Of(name, words, bothCommon: false) == NameLikeness.Same)
        || (entry.Reject.Any(r => NameWords.Of(r)?.Letters == name.Letters) && !RosterForms.Right(entry).Any(r => NameWords.Of(r)?.Letters == name.Letters));

    private static string NearestForm(RosterEntry entry, NameWords name) =>
        RosterForms.Right(entry).MinBy(f => NameDistance.Between(NameWords.Of(f)?.Letters ?? f, name.Letters, 8))!;

    private static ReadOnlySpan<char> FirstOf(string name) => name.AsSpan(0, name.IndexOf(' ') is var space and >= 0 ? space : name.Length);
}
