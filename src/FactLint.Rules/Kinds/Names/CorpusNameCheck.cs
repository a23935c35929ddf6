using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// One person, two spellings in two articles: nearly the same given name or nearly the same surname, the rest alike, and the same office or country. The spelling of
/// more articles is taken as right; at a tie, one that is a common given name against one that is not; and with nothing to choose by, both are marked.
/// </summary>
internal sealed class CorpusNameCheck(RosterCheck roster) : NameCheck
{
    public const string Name = "name";

    private const int MostRelated = 3;
    private const int ShortestSurname = 5;
    private const int MostOfOneKey = 48;

    public override bool CrossesArticles => true;

    public override void CollectClaims(ClaimContext context)
    {
        foreach (Person person in context.Model.People)
        {
            if (person.GivenName.Length == 0 || person.Titles.IsEmpty || roster.Corrects(context, person))
                continue;
            Mention full = person.Mentions.FirstOrDefault(m => m.Span.Length >= person.Name.Length, person.Mentions[0]);
            context.State(new StatedClaim(NameDistance.Fold(person.Surname), Name, StatedName.Of(person).Write(), full.Span));
        }
    }

    public override void AnalyzeCorpus(CorpusContext context)
    {
        foreach (IGrouping<string, Claim> sameSurname in context.Claims.Where(c => c.Attribute == Name).GroupBy(c => c.Subject))
        {
            var forms = sameSurname.GroupBy(c => StatedName.Read(c.Value).Given, StringComparer.Ordinal).Select(g => new Form([.. g])).ToList();
            for (int i = 0; i < forms.Count; i++)
            {
                for (int j = i + 1; j < forms.Count; j++)
                    Compare(context, forms[i], forms[j], GivenNames.MayBeOne(forms[i].First.Given, forms[j].First.Given, sharesOffice: true));
            }
        }
        CompareSurnames(context);
    }

    /// <summary>One given name before two surnames that are a slip apart; they are found by how they begin and end, since one slip cannot touch both.</summary>
    private static void CompareSurnames(CorpusContext context)
    {
        var byEnds = new Dictionary<string, List<Form>>(StringComparer.Ordinal);
        foreach (var name in context.Claims.Where(c => c.Attribute == Name).GroupBy(c => StatedName.Read(c.Value).Name, StringComparer.Ordinal))
        {
            var form = new Form([.. name]);
            string surname = form.Claims[0].Subject, given = NameDistance.Fold(form.First.Given);
            if (surname.Length < ShortestSurname)
                continue;
            var compared = new HashSet<Form>();
            foreach (string key in (ReadOnlySpan<string>)[$"{given} {surname[..2]}-", $"{given} -{surname[^2..]}"])
            {
                List<Form> others = CollectionsMarshal.GetValueRefOrAddDefault(byEnds, key, out _) ??= [];
                foreach (Form other in others.Where(compared.Add))
                    Compare(context, other, form, AreSlips(other.Claims[0].Subject, surname) && !(KnownWords.IsSurname(other.First.Surname) && KnownWords.IsSurname(form.First.Surname)));
                if (others.Count < MostOfOneKey)
                    others.Add(form);
            }
        }
    }

    /// <summary>"El Sisi" and "el-Sisi" are one spelling: letters alone count.</summary>
    private static bool AreSlips(string a, string b) =>
        string.Concat(a.Where(char.IsLetter)) != string.Concat(b.Where(char.IsLetter)) && NameSlip.IsSlip(a, b) && NameSlip.BeginAlike(a, b) && !NameSlip.IsInflection(a, b) && !NameSlip.IsInflection(b, a);

    private static void Compare(CorpusContext context, Form a, Form b, bool areNear)
    {
        if (!areNear || !a.Names.Any(x => b.Names.Any(x.SharesOfficeWith)))
            return;
        // An article that has both forms tells the two people apart, or is the business of the check inside an article.
        if (a.Claims.Any(x => b.Claims.Any(y => x.Location.Document == y.Location.Document)))
            return;
        int order = a.Articles != b.Articles ? a.Articles.CompareTo(b.Articles) : a.First.IsCommon.CompareTo(b.First.IsCommon);
        if (order >= 0)
            Mark(context, b, a, order != 0);
        if (order <= 0)
            Mark(context, a, b, order != 0);
    }

    private static void Mark(CorpusContext context, Form wrong, Form right, bool isDecided)
    {
        foreach (Claim claim in wrong.Claims)
        {
            context.Report(new CorpusDetection(claim)
            {
                Arguments = ImmutableDictionary<string, string>.Empty.Add("name", claim.Location.Text).Add("other", right.Claims[0].Location.Text).Add("where", "in another article"),
                Related = [.. right.Claims.Take(MostRelated).Select(c => (c, "spelled this way here"))],
                Replacement = isDecided ? right.Claims[0].Location.Text : null,

                // Another article is evidence, not proof: only a roster makes it an error.
                AtMost = Severity.Warning,
            });
        }
    }

    /// <summary>One spelling of a given name before one surname, in all articles that have it.</summary>
    private sealed class Form(ImmutableArray<Claim> claims)
    {
        public ImmutableArray<Claim> Claims { get; } = claims;

        public ImmutableArray<StatedName> Names { get; } = [.. claims.Select(c => StatedName.Read(c.Value))];

        public StatedName First => Names[0];

        public int Articles => Claim.CountArticles(Claims);
    }
}
