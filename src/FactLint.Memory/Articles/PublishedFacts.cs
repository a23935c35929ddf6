using System.Collections.Immutable;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Memory.People;

namespace FactLint.Memory.Articles;

/// <summary>Takes from an article what memory keeps of people and bodies: their names and forms, offices, ages.</summary>
internal sealed class PublishedFacts
{
    private const int LongestName = 120;
    private const int LongestText = 300;

    private readonly SemanticModel _model;
    private readonly Dictionary<(string, string, string), IndexedClaim> _claims = [];
    private readonly List<(string, string, string)> _order = [];

    private readonly AgeReader _ages;

    private PublishedFacts(SemanticModel model)
    {
        _model = model;
        _ages = new AgeReader(model);
    }

    private Article Article => _model.Tree.Article;

    public static ImmutableArray<IndexedClaim> Of(SemanticModel model)
    {
        var facts = new PublishedFacts(model);
        foreach (Person person in model.People)
            facts.Take(person);
        foreach (Organization organization in model.Organizations)
            facts.State(NameForm.Of(organization.Name), ClaimAttributes.Organization, organization.Name, organization.Mentions[0].Span, organization.Mentions.Length);
        return [.. facts._order.Select(k => facts._claims[k])];
    }

    private void Take(Person person)
    {
        string subject = NameForm.Of(person.Name);
        Mention full = person.Mentions.FirstOrDefault(m => m.Span.Length >= person.Name.Length, person.Mentions[0]);
        State(subject, ClaimAttributes.Name, person.Name, full.Span, person.Mentions.Length);
        foreach (IGrouping<string, Mention> form in person.Mentions.GroupBy(m => TextOf(m.Span), StringComparer.Ordinal))
        {
            if (form.Key != person.Name)
                State(subject, ClaimAttributes.Form, form.Key, form.First().Span, form.Count());
        }
        foreach (Title title in person.Titles)
            State(subject, ClaimAttributes.Title, TitleValue.Write(title), title.Span.Union(title.Mention.Span), 1);
        foreach ((TextSpan span, int years) in _ages.Of(person))
            State(subject, ClaimAttributes.Age, years.ToString(System.Globalization.CultureInfo.InvariantCulture), span, 1);
    }

    private void State(string subject, string attribute, string value, TextSpan prose, int count)
    {
        if (subject.Length is 0 or > LongestName)
            return;
        string kept = PlainText.OneLine(value, LongestText);
        var key = (subject, attribute, kept);
        if (_claims.TryGetValue(key, out IndexedClaim? known))
        {
            _claims[key] = known with { Count = known.Count + count };
            return;
        }
        _order.Add(key);
        _claims[key] = new IndexedClaim("", subject, attribute, kept, TextOf(prose), PlaceOf(prose), count);
    }

    private string TextOf(TextSpan prose) => PlainText.OneLine(Article.Slice(prose), LongestText);

    private ClaimPlace PlaceOf(TextSpan prose)
    {
        TextSpan source = Article.Map.ToSource(prose);
        LinePosition start = Article.Source.PositionOf(source.Start);
        return new ClaimPlace(source.Start, source.Length, start.Line, start.Column);
    }
}
