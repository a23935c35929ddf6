using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Semantics;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// An adult called by first name after the full name. Children, monarchs and the clergy, members of one family, and people whose whole
/// name is made of given names (as in many countries) are left alone.
/// </summary>
internal sealed class FirstNameCheck(RuleDefinition definition) : NameCheck
{
    private const decimal OldestChild = 17;
    private const int AgeReach = 12;

    /// <summary>From a name to the age behind it, in characters.</summary>
    private const int MostBetween = 3;

    /// <summary>From the beginning of an age to the name behind it, in characters.</summary>
    private const int LongestAge = 48;

    private static readonly HashSet<string> ByFirstName = new("king queen prince princess emperor empress sultan emir amir sheikh sheikha duke duchess pope saint sir dame lord lady sister brother father mother patriarch imam baron baroness".Split(' '), StringComparer.Ordinal);

    private readonly HashSet<string> _except = new(definition.Texts("except").Select(t => t.Text!), StringComparer.OrdinalIgnoreCase);

    public override void AnalyzeArticle(ArticleContext context)
    {
        foreach (Person person in context.Model.People)
        {
            if (IsWestern(person) && !_except.Contains(person.GivenName.Split(' ')[0]) && MayBeCalledBySurname(context, person))
                Compare(context, person);
        }
    }

    /// <summary>A name of the kind whose last word is a family's; of others nothing is known.</summary>
    private static bool IsWestern(Person person) => person.HasCommonGivenName || (person.GivenName.Length > 0 && (KnownWords.IsSurname(person.Surname) || person.Surname.Contains('\'') || person.Surname.Contains('’')));

    private static bool MayBeCalledBySurname(ArticleContext context, Person person) =>
        !KnownWords.IsGivenName(person.Surname) && !ArticleNames.Of(context.Model).IsPlace(person.GivenName) && !person.Titles.Any(t => ByFirstName.Contains(t.Office))
        && !ArticleNames.Of(context.Model).SharesSurname(person) && !ArticleNames.Of(context.Model).SharesGivenName(person) && !IsChild(context.Model, person);

    private static void Compare(ArticleContext context, Person person)
    {
        Mention? full = null;
        string given = person.GivenName.Split(' ')[0];
        foreach (Mention mention in person.Mentions)
        {
            if (!MentionPlaces.IsInBody(context, mention.Span) || context.Model.IsQuoted(mention.Span))
                continue;
            if (full is null && mention.Span.Length >= person.Name.Length)
                full = mention;
            bool isGiven = mention.Span.Length == given.Length && context.Tree.TextOf(mention.Span).SequenceEqual(given);
            if (full is null || !isGiven || MentionPlaces.IsTitled(context.Tree, mention.Span) || MentionPlaces.IsInCompound(context.Tree, mention.Span) || FollowsArticle(context, mention))
                continue;
            context.Report(new Detection(mention.Span)
            {
                Arguments = ImmutableDictionary<string, string>.Empty.Add("name", given).Add("other", person.Surname).Add("where", ""),
                Related = [(full.Value.Span, "introduced here")],
            });
            return;
        }
    }

    /// <summary>"The Donald" is a nickname.</summary>
    private static bool FollowsArticle(ArticleContext context, Mention mention) => mention.FirstToken > 0 && context.Tree.TextOf(context.Tree.Tokens[mention.FirstToken - 1]) is "the" or "The";

    /// <summary>"Mia Stone, 12," and "12-year-old Mia Stone".</summary>
    private static bool IsChild(SemanticModel model, Person person)
    {
        foreach (Mention mention in person.Mentions)
        {
            for (int i = Ordered.FirstAt(model.Quantities, mention.Span.Start - LongestAge, static q => q.Span.Start); i < model.Quantities.Length; i++)
            {
                Quantity age = model.Quantities[i];
                int after = age.Span.Start - mention.Span.End, before = mention.Span.Start - age.Span.End;
                if (after > MostBetween)
                    break;
                if (age.Value is >= 0 and <= OldestChild && (after > 0 || (before is > 0 and <= AgeReach && age.Type == QuantityType.Age)))
                    return true;
            }
        }
        return false;
    }
}
