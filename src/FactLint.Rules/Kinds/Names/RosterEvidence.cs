using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Text;
using FactLint.Rules.Rosters;
using FactLint.Rules.Rosters.Lookup;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// What an article says that shows whether a near name is the roster's person: the office and the country given with it. Without either
/// it may be another person's name.
/// </summary>
internal sealed class RosterEvidence(SemanticModel model)
{
    private readonly Dictionary<int, (TextSpan Span, Person Person)> _byEnd = PlacesOf(model);

    /// <summary>The person whose mention is just here, or null.</summary>
    public Person? PersonAt(TextSpan place) => _byEnd.TryGetValue(place.End, out var found) && found.Span == place ? found.Person : null;

    /// <summary>The severity that a slip can have here; null when it is no slip.</summary>
    public Severity? AtMost(RosterSlip slip, Person? person, TextSpan place)
    {
        RosterEntry entry = slip.Entry;
        if (slip.Kind == RosterSlipKind.Rejected)
            return Severity.Error;
        if (slip.Kind == RosterSlipKind.Typeset)
            return Severity.Info;
        if (IsPartOfLonger(place))
            return null;
        if (entry.IsOrganization)
            return person is not null ? null : Severity.Warning;
        Agreement agreement = person is null ? Agreement.None : AgreementOf(entry, person);
        if (agreement == Agreement.Against)
            return entry.IsShipped ? null : Severity.Info;
        if (agreement == Agreement.Full)
            return Severity.Error;
        if (person is null && (!entry.Terms.IsEmpty || entry.Country is not null))
            return null;
        if (entry.IsShipped)
            return agreement == Agreement.Half ? Severity.Warning : null;
        return agreement == Agreement.Half ? Severity.Error : entry.Terms.IsEmpty && entry.Country is null ? Severity.Warning : Severity.Info;
    }

    /// <summary>The name is the end or the beginning of a longer one that the article has.</summary>
    private bool IsPartOfLonger(TextSpan place) => _byEnd.TryGetValue(place.End, out var found) && found.Span.Start < place.Start;

    private static Agreement AgreementOf(RosterEntry entry, Person person)
    {
        var best = Agreement.None;
        foreach (Title title in person.Titles)
        {
            Agreement here = AgreementOf(entry, title);
            if (here == Agreement.Full)
                return here;
            if (here > best || best == Agreement.None)
                best = here;
        }
        return best;
    }

    private static Agreement AgreementOf(RosterEntry entry, Title title)
    {
        (string office, string? of) = OfficeNames.Canonical(title.Office, title.Of);
        // "U.S. Senator" names the chamber, the roster the state that elected.
        if (office is "senator" or "representative" && of == "United States")
            of = null;
        bool sameOffice = false, sameOf = of is not null && entry.Country == of, otherOf = false;
        foreach (RosterTerm term in entry.Terms)
        {
            (string held, string? body) = OfficeNames.Canonical(term.Office, term.Of);
            bool isSame = held == office;
            sameOffice |= isSame;
            sameOf |= of is not null && body == of;
            otherOf |= isSame && of is not null && body is not null && body != of;
        }
        if (sameOffice && (sameOf || (of is null && !SharedOffices.Contains(office))))
            return Agreement.Full;
        return sameOf || (sameOffice && !otherOf) ? Agreement.Half : otherOf || of is not null ? Agreement.Against : Agreement.None;
    }

    private static Dictionary<int, (TextSpan, Person)> PlacesOf(SemanticModel model)
    {
        var places = new Dictionary<int, (TextSpan, Person)>();
        foreach (Person person in model.People)
        {
            foreach (Mention mention in person.Mentions)
                places[mention.Span.End] = (mention.Span, person);
        }
        return places;
    }

    /// <summary>How the titles of a text stand to the offices of a roster.</summary>
    private enum Agreement : byte
    {
        None,
        Against,
        Half,
        Full,
    }
}
