using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Rules.Rosters;
using FactLint.Rules.Rosters.Lookup;

namespace FactLint.Rules.Kinds.Titles;

/// <summary>
/// Holds the offices of an article against the rosters on one day. A person is the roster's by full name, or by surname, office and
/// country together; where two of one name could be meant, both must say the same.
/// </summary>
internal sealed class OfficeFinder(RosterIndex roster)
{
    public bool IsEmpty => roster.IsEmpty;

    /// <summary>What the rosters have against one title, or null. A day they do not cover is never held against it.</summary>
    public OfficeVerdict? Check(SyntaxTree tree, Person person, Title title, DateOnly day)
    {
        title = title with { Of = OfficeBody.Of(roster, tree, title) };
        if (title.Status is not (TitleStatus.Former or TitleStatus.Current or TitleStatus.Vice or TitleStatus.Deputy))
            return null;
        (string office, string? of) = OfficeNames.Canonical(title.Office, title.Of);
        OfficeVerdict? verdict = null;
        bool isKnown = false;
        foreach (RosterEntry entry in Entries(person, office, of))
        {
            if (!Terms(entry, office, of).Any())
                continue;
            isKnown = true;
            if (Check(entry, person, title, day) is not { } one)
                return null;
            verdict ??= one;
        }
        if (verdict is { Fault: OfficeFault.Over })
            return verdict with { Holder = HolderOn(day, title.Office, verdict.Term.Of)?.Entry.Name };
        return verdict ?? (isKnown || title.Status == TitleStatus.Former || !OfficeBody.IsPlain(tree, title) ? null : HeldByOther(person, title, day));
    }

    /// <summary>The office is the person's, and its country, state or body is another; for what a desk holds true today, without dates, too.</summary>
    public OfficeVerdict? CheckAffiliation(SyntaxTree tree, Person person, Title title, DateOnly? day)
    {
        title = title with { Of = OfficeBody.Of(roster, tree, title) };
        if (title.Of is null || title.Status is not (TitleStatus.Current or TitleStatus.Vice))
            return null;
        (string office, string? of) = OfficeNames.Canonical(title.Office, title.Of);
        RosterTerm? other = null;
        RosterEntry? owner = null;
        foreach (RosterEntry entry in person.GivenName.Length > 0 ? Named(person) : [])
        {
            foreach (RosterTerm term in entry.Terms)
            {
                (string held, string? body) = OfficeNames.Canonical(term.Office, term.Of);
                if (body is null || (held != office && !(held == "head" && IsTop(office))))
                    continue;
                if (body == of)
                    return null;
                if (!term.IsDated || (day is { } d && term.On(d) == TermState.Held))
                    (other, owner) = (term, entry);
            }
        }
        bool isSure = owner is not null && (!owner.IsShipped || roster.Holders(title.Office, title.Of).Any());
        return other is null || !isSure || !OfficeBody.IsPlain(tree, title) ? null : new OfficeVerdict(person, title, OfficeFault.OfOther, owner!, other);
    }

    private static bool IsTop(string office) => OfficeNames.Canonical(office, "NATO").Office == "head";

    private static OfficeVerdict? Check(RosterEntry entry, Person person, Title title, DateOnly day)
    {
        (string office, string? of) = OfficeNames.Canonical(title.Office, title.Of);
        RosterTerm? held = null, over = null, coming = null;
        foreach (RosterTerm term in Terms(entry, office, of))
        {
            switch (term.On(day))
            {
                case TermState.Held:
                    held = term;
                    break;
                case TermState.Over:
                    over = over is null || term.To!.Value > over.To!.Value ? term : over;
                    break;
                case TermState.NotYet:
                    coming ??= term;
                    break;
                default:
                    return null;
            }
        }
        if (title.Status == TitleStatus.Former)
            return held is null ? null : new OfficeVerdict(person, title, OfficeFault.StillHeld, entry, held);
        if (held is not null)
            return null;
        return over is not null ? new OfficeVerdict(person, title, OfficeFault.Over, entry, over) { IsRostered = true }
            : coming is not null ? new OfficeVerdict(person, title, OfficeFault.NotYet, entry, coming) : null;
    }

    /// <summary>Somebody else has the office on the day, and it is one that a single person has.</summary>
    private OfficeVerdict? HeldByOther(Person person, Title title, DateOnly day)
    {
        (string office, string? of) = OfficeNames.Canonical(title.Office, title.Of);
        if (person.GivenName.Length == 0 || (of ?? OnlyBody(office)) is not { } body || (office == "speaker" && title.Of == "House"))
            return null;
        return HolderOn(day, title.Office, body) is { } found && !IsLike(found.Entry, person) ? new OfficeVerdict(person, title, OfficeFault.HeldByOther, found.Entry, found.Term) { IsRostered = Named(person).Any(e => !e.Terms.IsEmpty) } : null;
    }

    /// <summary>The only one who can have the office on the day, when the roster is sure.</summary>
    private (RosterEntry Entry, RosterTerm Term)? HolderOn(DateOnly day, string office, string? of)
    {
        (RosterEntry, RosterTerm)? holder = null;
        (string one, string? body) = OfficeNames.Canonical(office, of);
        foreach (RosterEntry entry in body is null ? [] : roster.Holders(office, body))
        {
            foreach (RosterTerm term in Terms(entry, one, body))
            {
                TermState state = term.On(day);
                if (state == TermState.Unknown || term.IsShared)
                    return null;
                if (state == TermState.Held)
                    holder = (entry, term);
            }
        }
        return holder;
    }

    /// <summary>There is one pope.</summary>
    private static string? OnlyBody(string office) => office == "pope" ? "Vatican" : null;

    /// <summary>The same surname, or one a slip away: the spelling is another rule's business.</summary>
    private static bool IsLike(RosterEntry entry, Person person)
    {
        if (NameWords.Of(person.Name) is not { } name)
            return true;
        foreach (string form in RosterForms.Right(entry))
        {
            if (NameWords.Of(form) is { } words && (words.Last.SequenceEqual(name.Last) || NameLikenesses.Of(name, words, bothCommon: false) != NameLikeness.Other || form.Contains(person.Surname, StringComparison.OrdinalIgnoreCase)))
                return true;
        }
        return false;
    }

    private IEnumerable<RosterEntry> Entries(Person person, string office, string? of)
    {
        if (person.GivenName.Length > 0)
            return Named(person);
        if (NameWords.Of(person.Surname) is not { } surname || (of is null && IsOfManyPlaces(office)))
            return [];
        return roster.WithSurname(surname).Where(e => Terms(e, office, of).Any());
    }

    /// <summary>"Gov. Walker" without a state may be any of fifty, and many before them.</summary>
    private static bool IsOfManyPlaces(string office) => office is not ("president" or "vice president" or "prime minister" or "chancellor" or "pope");

    private IEnumerable<RosterEntry> Named(Person person)
    {
        NameWords? name = NameWords.Of(person.Name), shorter = NameWords.Of($"{person.GivenName} {person.Surname}");
        foreach (NameWords? form in (NameWords?[])[name, shorter])
        {
            if (form is null || form.Count < 2)
                continue;
            bool any = false;
            foreach (RosterEntry entry in roster.Exactly(form).Where(e => !e.IsOrganization && RosterForms.Right(e).Any(r => NameWords.Of(r)?.Letters == form.Letters)))
            {
                any = true;
                yield return entry;
            }
            if (any)
                yield break;
        }
    }

    private static IEnumerable<RosterTerm> Terms(RosterEntry entry, string office, string? of)
    {
        foreach (RosterTerm term in entry.Terms)
        {
            (string held, string? body) = OfficeNames.Canonical(term.Office, term.Of);
            bool sameBody = of is null || body is null || of == body;
            if (sameBody && (held == office || (held == "head" && of is null && OfficeNames.Canonical(office, body).Office == "head" && office == OfficeNames.Canonical(term.Office, null).Office)))
                yield return term;
        }
    }
}
