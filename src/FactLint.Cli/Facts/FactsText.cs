using System.Globalization;
using System.Text;
using FactLint.Cli.Reporters;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Cli.Facts;

/// <summary>The facts of one article as a checklist for a person: by kind, in article order, with line numbers and a box to tick.</summary>
internal static class FactsText
{
    private const int Longest = 100;

    public static string Of(ArticleFacts facts, bool withTokens)
    {
        SemanticModel model = facts.Model;
        var text = new StringBuilder(VisibleText.OneLine(facts.Document.Shown())).Append('\n');
        Section(text, "People", model.People.SelectMany(p => People(model, p)));
        Section(text, "Sources", model.Attributions.Select(a => Source(model, a)));
        Section(text, "Quotations", model.Quotations.Where(q => q.IsSpeech).Select(q => (LineOf(model, q.Span), Shown(model, q.Span) + Speaker(model, q))));
        if (withTokens)
            Tokens(text, model);
        return text.Append('\n').ToString();
    }

    private static IEnumerable<(int Line, string Text)> People(SemanticModel model, Person person)
    {
        yield return (LineOf(model, person.Mentions[0].Span), $"{person.Name}{(person.Mentions.Length > 1 ? $" ({Plural.Of(person.Mentions.Length, "mention")})" : "")}");
        foreach (Title title in person.Titles)
            yield return (LineOf(model, title.Span), $"  {person.Name}: {Shown(model, title.Span)}{(title.Status == TitleStatus.Current ? "" : $" ({FactWords.Of(title.Status)})")}");
    }

    private static (int Line, string Text) Source(SemanticModel model, Attribution attribution)
    {
        string source = attribution.Source is { } known ? $"{Shown(model, known.Span)} ({FactWords.Of(known.Naming)})" : "nobody named";
        string content = attribution.Content is { } said ? $": {Shown(model, said)}" : "";
        return (LineOf(model, attribution.Cue), $"{source}, “{Shown(model, attribution.Cue)}”{content}");
    }

    private static string Speaker(SemanticModel model, Quotation quotation)
    {
        string? id = FactWords.SpeakerOf(quotation, model);
        return id is null ? "" : $", {model.People.First(p => p.Id == id).Name}";
    }

    private static void Tokens(StringBuilder text, SemanticModel model)
    {
        text.Append("\nWords\n");
        foreach (Sentence sentence in model.Tree.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                PartOfSpeech pos = model.PartOfSpeechOf(i);
                string word = model.Tree.TextOf(model.Tree.Tokens[i]).ToString();
                text.Append("  ").Append(VisibleText.OneLine(word)).Append('\t').Append(FactWords.Of(pos)).Append('\t')
                    .Append(VisibleText.OneLine(Morphology.LemmaOf(word, pos))).Append('\n');
            }
            text.Append('\n');
        }
    }

    private static void Section(StringBuilder text, string heading, IEnumerable<(int Line, string Text)> facts)
    {
        var list = facts.OrderBy(f => f.Line).ToList();
        if (list.Count == 0)
            return;
        text.Append('\n').Append(heading).Append('\n');
        foreach ((int line, string fact) in list)
            text.Append(CultureInfo.InvariantCulture, $"  [ ] {line,4}  {VisibleText.OneLine(fact)}\n");
    }

    private static int LineOf(SemanticModel model, TextSpan prose) =>
        model.Tree.Article.Source.PositionOf(model.Tree.Article.Map.ToSource(prose).Start).Line;

    private static string Shown(SemanticModel model, TextSpan prose)
    {
        string text = string.Join(' ', model.Tree.TextOf(prose).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= Longest)
            return text;
        int cut = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..cut] + "…";
    }
}
