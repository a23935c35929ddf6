using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// Two full names of one article that may be one: the same surname after nearly the same given name, or the same given name before nearly the
/// same surname. Two people in one sentence, relatives and people of different offices are two people.
/// </summary>
internal static class FullNames
{
    /// <summary>More people of one surname than these are not compared one by one.</summary>
    private const int MostOfOneName = 48;

    /// <summary>A spelling in full this often is meant.</summary>
    private const int FewestMeant = 3;

    private const int KinReach = 5;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Kin = new HashSet<string>(
        "wife husband brother sister son daughter father mother twin twins cousin uncle aunt nephew niece sibling siblings parents widow grandson grandfather namesake brothers sisters".Split(' '),
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Report(ArticleContext context, ImmutableArray<Person> people)
    {
        var byName = new Dictionary<string, List<Person>>(StringComparer.Ordinal);
        foreach (Person person in people)
        {
            if (person.GivenName.Length == 0)
                continue;
            Compare(context, Take(byName, NameDistance.Fold(person.Surname)), person);
            Compare(context, Take(byName, "given " + NameDistance.Fold(person.GivenName)), person);
        }
    }

    private static List<Person> Take(Dictionary<string, List<Person>> byName, string name) =>
        CollectionsMarshal.GetValueRefOrAddDefault(byName, name, out _) ??= [];

    private static void Compare(ArticleContext context, List<Person> alike, Person person)
    {
        foreach (Person other in alike)
            Compare(context, other, person);
        if (alike.Count < MostOfOneName)
            alike.Add(person);
    }

    private static void Compare(ArticleContext context, Person a, Person b)
    {
        if (!AreNear(a, b) || StandTogether(context, a, b))
            return;
        (Person right, Person wrong) = RightFirst(a, b);
        if (FullCount(wrong) >= FewestMeant || IsQuotedSo(context, wrong) || IsQuotedSo(context, right) || StatedName.Of(a).HasOtherOfficeThan(StatedName.Of(b)))
            return;
        bool isTypeface = NameDistance.Fold(a.Name) == NameDistance.Fold(b.Name);
        context.Report(new Detection(DriftCheck.FullMention(context, wrong))
        {
            Arguments = ImmutableDictionary<string, string>.Empty.Add("name", wrong.Name).Add("other", right.Name).Add("where", isTypeface ? ", with other accents" : ""),
            Related = [(DriftCheck.FullMention(context, right), "spelled this way here")],
            AtMost = isTypeface ? Severity.Info : Severity.Error,
        });
    }

    private static bool AreNear(Person a, Person b)
    {
        string surname = NameDistance.Fold(a.Surname), other = NameDistance.Fold(b.Surname);
        if (surname == other)
            return a.GivenName == b.GivenName ? a.Surname != b.Surname : GivenNames.MayBeOne(a.GivenName, b.GivenName, StatedName.Of(a).SharesOfficeWith(StatedName.Of(b))) || NameDistance.Fold(a.GivenName) == NameDistance.Fold(b.GivenName);
        return NameDistance.Fold(a.GivenName) == NameDistance.Fold(b.GivenName) && SurnamesAreNear(a, surname, other);
    }

    private static bool SurnamesAreNear(Person a, string x, string y)
    {
        int shortest = Math.Min(x.Length, y.Length);
        if (shortest < NameTargets.ShortestName || !NameSlip.IsSlip(x, y) || !NameSlip.BeginAlike(x, y) || NameSlip.IsInflection(x, y) || NameSlip.IsInflection(y, x))
            return false;
        return shortest > NameTargets.ShortestName || !a.HasCommonGivenName;
    }

    /// <summary>The spelling with more mentions in full first; at a tie the one that is a common given name; then the earlier one.</summary>
    private static (Person Right, Person Wrong) RightFirst(Person a, Person b)
    {
        int first = FullCount(a), second = FullCount(b);
        if (first != second)
            return first > second ? (a, b) : (b, a);
        return b.HasCommonGivenName && !a.HasCommonGivenName ? (b, a) : (a, b);
    }

    private static int FullCount(Person person) => person.Mentions.Count(m => m.Span.Length > person.Surname.Length);

    private static bool IsQuotedSo(ArticleContext context, Person person) => person.Mentions.Any(m => SicMark.Follows(context.Article.Prose, m.Span));

    /// <summary>Both in one sentence, or one surname and a word of kinship beside it.</summary>
    private static bool StandTogether(ArticleContext context, Person a, Person b)
    {
        var sentences = a.Mentions.Where(m => m.Span.Length > a.Surname.Length).Select(m => context.Tree.SentenceIndexAt(m.Span.Start)).ToHashSet();
        return b.Mentions.Any(m => m.Span.Length > b.Surname.Length && sentences.Contains(context.Tree.SentenceIndexAt(m.Span.Start)))
            || (MayBeKin(a, b) && (HasKin(context, DriftCheck.FullMention(context, a)) || HasKin(context, DriftCheck.FullMention(context, b))));
    }

    /// <summary>Relatives have one surname, and given names of which neither is the other with a slip.</summary>
    private static bool MayBeKin(Person a, Person b) =>
        NameDistance.Fold(a.Surname) == NameDistance.Fold(b.Surname) && a.HasCommonGivenName == b.HasCommonGivenName;

    private static bool HasKin(ArticleContext context, TextSpan mention)
    {
        SyntaxTree tree = context.Tree;
        int first = tree.TokenIndexAt(mention.Start), last = tree.TokenIndexAt(mention.End - 1);
        int sentence = tree.SentenceIndexAt(mention.Start);
        for (int i = Math.Max(0, first - KinReach); i <= Math.Min(tree.Tokens.Length - 1, last + KinReach); i++)
        {
            if (Kin.Contains(tree.TextOf(tree.Tokens[i])) && tree.SentenceIndexAt(tree.Tokens[i].Start) == sentence)
                return true;
        }
        return false;
    }
}
