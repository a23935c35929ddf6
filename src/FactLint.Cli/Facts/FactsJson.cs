using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FactLint.Cli.Reporters;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Cli.Facts;

/// <summary>The facts of one article in the JSON contract. Offsets count UTF-16 units of the original file; what is not known is left out.</summary>
internal sealed class FactsJson(Utf8JsonWriter json, bool withTokens)
{
    public void Write(ArticleFacts facts)
    {
        Article article = facts.Model.Tree.Article;
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        DiagnosticJson.WriteDocument(json, facts.Document);
        if (article.Metadata.Published is { } day)
            json.WriteString("published", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteSentences(facts.Model.Tree);
        if (withTokens)
            WriteTokens(facts.Model);
        WritePeople(facts.Model);
        WriteNamed("organizations", facts.Model, facts.Model.Organizations.Select(o => (o.Name, o.Mentions)));
        WriteNamed("places", facts.Model, facts.Model.Places.Select(p => (p.Name, p.Mentions)));
        WriteAttributions(facts.Model);
        WriteQuotations(facts.Model);
        WriteQuantities(facts.Model);
        WriteDates(facts.Model);
        json.WriteEndObject();
    }

    private void WriteSentences(SyntaxTree tree)
    {
        json.WriteStartArray("sentences");
        foreach (Sentence sentence in tree.Sentences)
        {
            json.WriteStartObject();
            WriteBounds(tree.Article, sentence.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteTokens(SemanticModel model)
    {
        json.WriteStartArray("tokens");
        for (int i = 0; i < model.Tree.Tokens.Length; i++)
        {
            PartOfSpeech pos = model.PartOfSpeechOf(i);
            json.WriteStartObject();
            WriteBounds(model.Tree.Article, model.Tree.Tokens[i].Span);
            json.WriteString("pos", FactWords.Of(pos));
            json.WriteString("lemma", Morphology.LemmaOf(model.Tree.TextOf(model.Tree.Tokens[i]).ToString(), pos));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WritePeople(SemanticModel model)
    {
        json.WriteStartArray("people");
        foreach (Person person in model.People)
        {
            json.WriteStartObject();
            json.WriteString("id", person.Id);
            json.WriteString("name", person.Name);
            WriteMentions(model, person.Mentions);
            WriteTitles(model.Tree.Article, person);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteNamed(string property, SemanticModel model, IEnumerable<(string Name, ImmutableArray<Mention> Mentions)> things)
    {
        json.WriteStartArray(property);
        foreach ((string name, ImmutableArray<Mention> mentions) in things)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            WriteMentions(model, mentions);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteMentions(SemanticModel model, ImmutableArray<Mention> mentions)
    {
        json.WriteStartArray("mentions");
        foreach (Mention mention in mentions)
        {
            json.WriteStartObject();
            WriteSpan(model.Tree.Article, mention.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteTitles(Article article, Person person)
    {
        json.WriteStartArray("titles");
        foreach (Title title in person.Titles)
        {
            json.WriteStartObject();
            WriteSpan(article, title.Span);
            json.WriteString("office", title.Office);
            json.WriteString("of", title.Of);
            json.WriteString("status", FactWords.Of(title.Status));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteAttributions(SemanticModel model)
    {
        Article article = model.Tree.Article;
        json.WriteStartArray("attributions");
        foreach (Attribution attribution in model.Attributions)
        {
            json.WriteStartObject();
            WriteSource(article, attribution.Source);
            json.WriteStartObject("cue");
            WriteSpan(article, attribution.Cue);
            json.WriteString("tense", FactWords.Of(attribution.CueTense));
            json.WriteEndObject();
            WriteOptional("content", article, attribution.Content);
            json.WriteBoolean("quoted", attribution.Quoted);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteSource(Article article, Source? source)
    {
        if (source is null)
        {
            json.WriteNull("source");
            return;
        }
        json.WriteStartObject("source");
        WriteSpan(article, source.Span);
        json.WriteString("naming", FactWords.Of(source.Naming));
        json.WriteString("person", source.PersonId);
        WriteOptional("reason", article, source.Reason);
        json.WriteEndObject();
    }

    private void WriteQuotations(SemanticModel model)
    {
        json.WriteStartArray("quotations");
        foreach (Quotation quotation in model.Quotations)
        {
            json.WriteStartObject();
            WriteSpan(model.Tree.Article, quotation.Span);
            json.WriteString("speaker", FactWords.SpeakerOf(quotation, model));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteQuantities(SemanticModel model)
    {
        json.WriteStartArray("quantities");
        foreach (Quantity quantity in model.Quantities)
        {
            json.WriteStartObject();
            WriteSpan(model.Tree.Article, quantity.Span);
            json.WriteString("type", FactWords.Of(quantity.Type));
            if (quantity.Value is { } value)
                json.WriteNumber("value", value / 1.0000000000000000000000000000m);
            if (quantity.Unit is { } unit)
                json.WriteString("unit", unit);
            if (quantity.Range is { } range)
                json.WriteString("range", range);
            json.WriteBoolean("approximate", quantity.IsApproximate);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteDates(SemanticModel model)
    {
        json.WriteStartArray("dates");
        foreach (DateReference date in model.Dates)
        {
            json.WriteStartObject();
            WriteSpan(model.Tree.Article, date.Span);
            json.WriteString("type", FactWords.Of(date.Type));
            if (date.Timex is { } timex)
                json.WriteString("timex", timex);
            if (date.From is { } from)
                json.WriteString("from", FactWords.Of(from, date.Type));
            if (date.To is { } to)
                json.WriteString("to", FactWords.Of(to, date.Type));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteOptional(string property, Article article, TextSpan? prose)
    {
        if (prose is not { } span)
        {
            json.WriteNull(property);
            return;
        }
        json.WriteStartObject(property);
        WriteSpan(article, span);
        json.WriteEndObject();
    }

    private void WriteSpan(Article article, TextSpan prose)
    {
        TextSpan source = WriteBounds(article, prose);
        json.WriteString("text", article.Source.Slice(source));
    }

    private TextSpan WriteBounds(Article article, TextSpan prose)
    {
        TextSpan source = article.Map.ToSource(prose);
        json.WriteNumber("start", source.Start);
        json.WriteNumber("end", source.End);
        return source;
    }
}
