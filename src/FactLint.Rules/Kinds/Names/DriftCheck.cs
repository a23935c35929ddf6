using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// One person, two spellings in one article: the same surname after nearly the same given name, the same given name before nearly the same
/// surname, or a bare surname one letter away from an introduced one. Two people in one sentence, relatives and people of different
/// offices are two people.
/// </summary>
internal sealed class DriftCheck : NameCheck
{
    private const int ShortestSurname = 5;

    private static readonly HashSet<string> Kin = new(
        "wife husband brother sister son daughter father mother twin cousin uncle aunt nephew niece sibling siblings parents widow grandson grandfather namesake family brothers sisters".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public override void AnalyzeArticle(ArticleContext context)
    {
        ImmutableArray<Person> people = context.Model.People;
        for (int i = 0; i < people.Length; i++)
        {
            for (int j = i + 1; j < people.Length; j++)
                Compare(context, people[i], people[j]);
        }
        BareSurnames.Report(context, people);
    }

    private static void Compare(ArticleContext context, Person a, Person b)
    {
        if (a.GivenName.Length == 0 || b.GivenName.Length == 0)
            return;
        bool sameSurname = NameDistance.Fold(a.Surname) == NameDistance.Fold(b.Surname);
        bool near = sameSurname
            ? GivenNames.MayBeOne(a.GivenName, b.GivenName, a.HasCommonGivenName && b.HasCommonGivenName) || a.Surname != b.Surname && a.GivenName == b.GivenName
            : a.GivenName == b.GivenName && SurnamesAreNear(a.Surname, b.Surname);
        if (!near || StandTogether(context, a, b) || StatedName.Of(a).HasOtherOfficeThan(StatedName.Of(b)))
            return;
        (Person right, Person wrong) = RightFirst(a, b);
        if (IsQuotedSo(context, wrong) || IsQuotedSo(context, right))
            return;
        TextSpan span = FullMention(context, wrong);
        context.Report(new Detection(span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty.Add("name", wrong.Name).Add("other", right.Name).Add("where", ""),
            Related = [(FullMention(context, right), "spelled this way here")],
            AtMost = NameDistance.Fold(a.Name) == NameDistance.Fold(b.Name) ? Severity.Info : wrong.Mentions.Length > 2 ? Severity.Warning : Severity.Error,
        });
    }

    private static bool IsQuotedSo(ArticleContext context, Person person) => person.Mentions.Any(m => SicMark.Follows(context.Article.Prose, m.Span));

    public static bool SurnamesAreNear(string a, string b)
    {
        string x = NameDistance.Fold(a), y = NameDistance.Fold(b);
        return Math.Min(x.Length, y.Length) >= ShortestSurname && (x[0] == y[0] || x[1] == y[0] || x[0] == y[1]) && x != y + "s" && y != x + "s" && NameDistance.Between(x, y, 1) == 1;
    }

    /// <summary>The spelling with more mentions first; at a tie the one that is a common given name; then the earlier one.</summary>
    private static (Person Right, Person Wrong) RightFirst(Person a, Person b)
    {
        if (a.Mentions.Length != b.Mentions.Length)
            return a.Mentions.Length > b.Mentions.Length ? (a, b) : (b, a);
        return b.HasCommonGivenName && !a.HasCommonGivenName ? (b, a) : (a, b);
    }

    public static TextSpan FullMention(ArticleContext context, Person person)
    {
        foreach (Mention mention in person.Mentions)
        {
            if (mention.Span.Length >= person.Name.Length)
                return mention.Span;
        }
        return person.Mentions[0].Span;
    }

    /// <summary>Both in one sentence, or a word of kinship in the sentence that introduces one of them.</summary>
    private static bool StandTogether(ArticleContext context, Person a, Person b)
    {
        var sentences = a.Mentions.Where(m => m.Span.Length > a.Surname.Length).Select(m => context.Tree.SentenceIndexAt(m.Span.Start)).ToHashSet();
        return b.Mentions.Any(m => m.Span.Length > b.Surname.Length && sentences.Contains(context.Tree.SentenceIndexAt(m.Span.Start)))
            || HasKin(context, FullMention(context, a)) || HasKin(context, FullMention(context, b));
    }

    private static bool HasKin(ArticleContext context, TextSpan mention)
    {
        Sentence sentence = context.Tree.Sentences[context.Tree.SentenceIndexAt(mention.Start)];
        foreach (Token token in context.Tree.TokensOf(sentence))
        {
            if (Kin.GetAlternateLookup<ReadOnlySpan<char>>().Contains(context.Tree.TextOf(token)))
                return true;
        }
        return false;
    }
}
