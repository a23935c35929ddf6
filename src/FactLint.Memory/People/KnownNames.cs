using System.Collections.Immutable;
using FactLint.Analysis.Corpus;
using FactLint.Memory.Articles;
using FactLint.Memory.Files;

namespace FactLint.Memory.People;

/// <summary>Looks names up, and gathers what is known of them.</summary>
internal sealed class KnownNames(MemoryReader reader)
{
    private const int MostLatest = 5;

    private static readonly OwnArticles None = new();

    /// <param name="form">A plain form.</param>
    /// <param name="most">At most so many.</param>
    public IReadOnlyList<KnownName> Find(string form, int most)
    {
        if (form.Length == 0)
            return [];
        // A surname may be that of thousands: only those that are shown are looked at closely.
        var counted = SubjectsWith(form).Select(s => (Subject: s, Articles: reader.Forms.CountNamed(s))).Where(s => s.Articles > 0)
            .OrderByDescending(s => s.Subject == form).ThenByDescending(s => s.Articles).ThenBy(s => s.Subject, StringComparer.Ordinal);
        return [.. counted.Take(most).Select(s => Of(s.Subject)).OfType<KnownName>()];
    }

    /// <summary>Names that are a slip away, those of most articles first.</summary>
    public IReadOnlyList<KnownName> Near(string form, int most)
    {
        var near = reader.Forms.SubjectsBy(NameKeys.OfSlips(form)).Select(reader.Forms.SubjectOf).Where(s => NameSlip.IsPossible(form, s))
            .Select(s => (Subject: s, Articles: reader.Forms.CountNamed(s))).Where(s => s.Articles > 0)
            .OrderByDescending(s => s.Articles).ThenBy(s => s.Subject, StringComparer.Ordinal);
        return [.. near.Take(most).Select(s => Of(s.Subject)).OfType<KnownName>()];
    }

    /// <summary>The name itself and names that have all its words.</summary>
    private HashSet<string> SubjectsWith(string form)
    {
        HashSet<long>? numbers = null;
        foreach (string word in form.Split(' ').Where(w => w.Length > 1))
        {
            List<long> having = reader.Forms.SubjectsBy(NameKeys.OfWord(word));
            if (numbers is null)
                numbers = [.. having];
            else
                numbers.IntersectWith(having);
        }
        string[] words = form.Split(' ');
        var subjects = (numbers ?? []).Select(reader.Forms.SubjectOf).Where(s => words.All(s.Split(' ').Contains)).ToHashSet(StringComparer.Ordinal);
        subjects.Add(form);
        return subjects;
    }

    private KnownName? Of(string subject)
    {
        List<StoredForm> forms = reader.Forms.Of("", subject, int.MaxValue);
        List<StoredForm> names = [.. forms.Where(f => f.Attribute is ClaimAttributes.Name or ClaimAttributes.Organization)];
        if (names.Count == 0)
            return null;
        return new KnownName(
            names[0].Value, names.Sum(f => f.Articles), Facts(names), Facts(Having(ClaimAttributes.Form)), Facts(Having(ClaimAttributes.Title)), Facts(Having(ClaimAttributes.Age)),
            Latest(names));

        IEnumerable<StoredForm> Having(string attribute) => forms.Where(f => f.Attribute == attribute);
    }

    private ImmutableArray<KnownFact> Facts(IEnumerable<StoredForm> forms)
    {
        var facts = ImmutableArray.CreateBuilder<KnownFact>();
        foreach (StoredForm form in forms)
        {
            (DateOnly? first, DateOnly? last) = reader.Claims.DaysOf(form.Number);
            facts.Add(new KnownFact(form.Value, form.Articles, first, last));
        }
        return [.. facts.GroupBy(f => f.Value, StringComparer.Ordinal).Select(Joined)];
    }

    /// <summary>A name may stand for a person in one article and for a body in another.</summary>
    private static KnownFact Joined(IGrouping<string, KnownFact> same) => new(same.Key, same.Sum(f => f.Articles), same.Min(f => f.First), same.Max(f => f.Last));

    private ImmutableArray<Claim> Latest(List<StoredForm> names) =>
    [
        .. names.SelectMany(n => reader.Claims.Latest(n, None).Take(MostLatest)).OrderByDescending(c => c.Published ?? DateOnly.MinValue)
            .ThenBy(c => c.Location.Document.Path, StringComparer.Ordinal).ThenBy(c => c.Location.Document.Id, StringComparer.Ordinal).Take(MostLatest),
    ];
}
