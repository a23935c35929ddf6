using FactLint.Language.Semantics;
using FactLint.Rules.Rosters;

namespace FactLint.Rules.Kinds.Titles;

/// <summary>An office of an article that a roster gives otherwise.</summary>
/// <param name="Person">Whom the article gives it.</param>
/// <param name="Title">Where.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Entry">Whom the roster means: the same person, or the one who holds the office.</param>
/// <param name="Term">Which term shows it.</param>
internal sealed record OfficeVerdict(Person Person, Title Title, OfficeFault Fault, RosterEntry Entry, RosterTerm Term)
{
    /// <summary>Who holds the office on the day, when it is over for the person and the roster knows.</summary>
    public string? Holder { get; init; }

    /// <summary>A roster knows the person.</summary>
    public bool IsRostered { get; init; }

    /// <summary>An office that its holders keep in accounts of their time.</summary>
    public bool IsHeadOfState => Term.Office is "president" or "prime minister" or "chancellor" or "pope" or "king" or "queen" or "vice president" or "premier";

    /// <summary>A head of state or government who left more than two years before, or somebody whom no roster knows.</summary>
    public bool IsLongAgo(DateOnly day) =>
        Fault == OfficeFault.HeldByOther ? !IsRostered : IsHeadOfState && Term.To is { } to && to.Last.AddYears(2) < day;

    /// <summary>What the roster says, as a clause: "Mark Rutte has been secretary general of NATO since 1 Oct. 2024 (nato.int)".</summary>
    public string Against
    {
        get
        {
            string name = Entry.Name, office = Term.Of is null ? Term.Office : $"{Term.Office} of {Article(Term.Of)}";
            string said = Fault switch
            {
                OfficeFault.Over => Term.From is { } start ? $"{name} was {office} from {start} to {Term.To}" : $"{name} was {office} until {Term.To}",
                OfficeFault.NotYet => $"{name} became {office} on {Term.From}",
                _ when Term.From is { } from => Term.To is { } to ? $"{name} was {office} from {from} to {to}" : $"{name} has been {office} since {from}",
                _ => $"{name} is {office}",
            };
            if (Holder is not null && Holder != name)
                said += $", and {Holder} holds it now";
            string? source = Term.Source ?? Entry.Source;
            return source is null ? $"{said} on the roster" : $"{said} ({source})";
        }
    }

    private static string Article(string of) => of is "United States" or "United Kingdom" or "United Nations" or "European Union" or "Netherlands" or "Philippines" or "World Bank" or "Federal Reserve" or "Bank of England" or "European Commission" or "European Council" or "European Central Bank" or "House of Representatives" ? "the " + of : of;
}
