using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Rules.Rosters;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// A full name that a roster turns away, or that is a letter or two from one of its names. Without an office or country in common a near
/// name may be another person's, and the finding is information at most.
/// </summary>
internal sealed class RosterCheck(ImmutableArray<RosterPerson> roster) : NameCheck
{
    private readonly HashSet<string> _right = [.. roster.SelectMany(p => p.Variants.Append(p.Name)).Select(NameDistance.Fold)];

    public override void AnalyzeArticle(ArticleContext context)
    {
        if (roster.IsEmpty)
            return;
        foreach (Person person in context.Model.People)
        {
            if (person.GivenName.Length == 0 || _right.Contains(NameDistance.Fold(person.Name)) || _right.Contains(NameDistance.Fold($"{person.GivenName} {person.Surname}")))
                continue;
            foreach (RosterPerson known in roster)
            {
                if (AtMost(person, known) is not { } severity)
                    continue;
                context.Report(new Detection(DriftCheck.FullMention(context, person))
                {
                    Arguments = ImmutableDictionary<string, string>.Empty.Add("name", person.Name).Add("other", known.Name),
                    AtMost = severity,
                });
                break;
            }
        }
    }

    private static Severity? AtMost(Person person, RosterPerson known)
    {
        if (known.Reject.Any(r => NameDistance.Fold(r) == NameDistance.Fold(person.Name)))
            return Severity.Error;
        int space = known.Name.LastIndexOf(' ');
        if (space < 0)
            return null;
        string given = known.Name[..space], surname = known.Name[(space + 1)..];
        bool near = NameDistance.Fold(surname) == NameDistance.Fold(person.Surname)
            ? GivenNames.MayBeOne(given, person.GivenName, person.HasCommonGivenName)
            : NameDistance.Fold(given) == NameDistance.Fold(person.GivenName) && DriftCheck.SurnamesAreNear(surname, person.Surname);
        if (!near)
            return null;
        bool shared = person.Titles.Any(t => (known.Country is not null && t.Of == known.Country) || (known.Office is not null && t.Office == known.Office));
        return shared ? Severity.Error : known.Country is null && known.Office is null ? Severity.Warning : Severity.Info;
    }
}
