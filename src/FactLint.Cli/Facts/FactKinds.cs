using System.Collections.Immutable;
using System.Text;
using FactLint.Cli.Reporters;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Cli.Facts;

/// <summary>The kinds of facts in the order of a fact-checker's list.</summary>
internal static class FactKinds
{
    private const int LongestQuoted = 160;

    public static ImmutableArray<FactKind> All { get; } =
    [
        new("people", "People", People),
        new("titles", "Offices and titles", Titles),
        new("organizations", "Organisations", model => Named(model, model.Organizations.Select(o => (o.Name, o.Mentions)))),
        new("places", "Places", model => Named(model, model.Places.Select(p => (p.Name, p.Mentions)))),
        new("sources", "Who said it", Sources),
        new("quotations", "Quotations", Quotations),
        new("quantities", "Figures", Quantities),
        new("dates", "Dates and times", Dates),
    ];

    private static IEnumerable<ListedFact> People(SemanticModel model) => Named(model, model.People.Select(p => (p.Name, p.Mentions)));

    private static IEnumerable<ListedFact> Named(SemanticModel model, IEnumerable<(string Name, ImmutableArray<Mention> Mentions)> things) =>
        from thing in things
        where !thing.Mentions.IsEmpty
        let places = thing.Mentions.Select(m => m.Span).ToImmutableArray()
        select new ListedFact(places, thing.Name) { Note = AlsoOn(model, places) };

    private static IEnumerable<ListedFact> Titles(SemanticModel model) => model.People.SelectMany(p => p.Titles.Select(t =>
        new ListedFact([t.Span], $"{p.Name}: {Shown(model, t.Span)}") { Note = StatusOf(model, t) }));

    /// <summary>The status where the words of the title do not say it themselves.</summary>
    private static string StatusOf(SemanticModel model, Title title)
    {
        string status = FactWords.Of(title.Status);
        return title.Status == TitleStatus.Current || Shown(model, title.Span).Contains(status, StringComparison.OrdinalIgnoreCase) ? "" : status;
    }

    private static IEnumerable<ListedFact> Sources(SemanticModel model)
    {
        foreach (Attribution attribution in model.Attributions)
        {
            ImmutableArray<TextSpan> places = attribution.Source is { } source ? [source.Phrase, attribution.Cue] : [attribution.Cue];
            yield return new ListedFact(places, SpeakerAndCue(model, attribution) + ContentOf(model, attribution))
            {
                Note = attribution.Source is { } who ? NoteOf(model, who) : "nobody is named",
                TickedAfter = [attribution.Content ?? attribution.Cue, attribution.Cue],
            };
        }
    }

    /// <summary>"Lind – said"; "Lind" alone where a colon or a dash stands for the verb.</summary>
    private static string SpeakerAndCue(SemanticModel model, Attribution attribution)
    {
        string cue = Shown(model, attribution.Cue);
        if (attribution.Source is not { } source)
            return cue;
        return char.IsLetter(cue[0]) ? $"{Shown(model, source.Phrase)} – {cue}" : Shown(model, source.Phrase);
    }

    /// <summary>What was said, without the speaker and the verb where they stand in its middle.</summary>
    private static string ContentOf(SemanticModel model, Attribution attribution)
    {
        if (attribution.Content is not { } content)
            return "";
        if (attribution.Source is not { } source || !source.Span.Overlaps(content))
            return ": " + Shown(model, content);
        // "Noted by a second source who …": what the source is and what it says can be the same words.
        int start = Math.Min(source.Span.Start, attribution.Cue.Start), end = Math.Max(source.Span.End, attribution.Cue.End);
        if (start <= content.Start || end >= content.End)
            return "";
        // Between two pieces of a quotation nothing of what was said stands outside marks.
        if (model.Quotations.Any(q => q.Depth == 0 && content.Contains(q.Span) && q.Span.End <= start && start - q.Span.End <= 1) && model.Quotations.FirstOrDefault(q => q.Depth == 0 && q.Span.Start >= end) is { IsSpeech: true } next && content.Contains(next.Span))
            end = next.Span.Start;
        return $": {Shown(model, TextSpan.FromBounds(content.Start, start))} … {Shown(model, TextSpan.FromBounds(end, content.End)).TrimStart(',', '.', ':', ' ')}";
    }

    private static string NoteOf(SemanticModel model, Source source) => source.Naming switch
    {
        SourceNaming.Named or SourceNaming.Pronoun => model.People.FirstOrDefault(p => p.Id == source.PersonId) is { } person && !Shown(model, source.Phrase).Contains(person.Surname, StringComparison.Ordinal) ? person.Name : "",
        SourceNaming.Collective => "described, not named",
        SourceNaming.Anonymous or SourceNaming.Bare => source.Reason is { } reason ? $"not named: {Shown(model, reason)}" : "not named, no reason given",
        _ => FactWords.Of(source.Naming),
    };

    private static IEnumerable<ListedFact> Quotations(SemanticModel model) => model.Quotations.Where(q => q is { IsSpeech: true, Depth: 0, IsOpened: true })
        .Select(q => new ListedFact([q.Span], Shown(model, q.Span)) { Note = SpeakerOf(model, q) });

    // "the last", "percent" alone and the words around a number are nothing to check.
    private static IEnumerable<ListedFact> Quantities(SemanticModel model) => model.Quantities
        .Where(q => q.Type is not (QuantityType.Ordinal or QuantityType.NumberRange) && (q.Value is not null || q.Type is QuantityType.Number))
        .Select(q => new ListedFact([q.Span], Shown(model, q.Span)) { Note = Around(model, q.Span) });

    private static IEnumerable<ListedFact> Dates(SemanticModel model) => model.Dates
        .Select(d => new ListedFact([d.Span], Shown(model, d.Span)) { Note = DateWords.Of(d) });

    /// <summary>A few words of the sentence on both sides: a figure alone says nothing.</summary>
    private static string Around(SemanticModel model, TextSpan prose)
    {
        const int Words = 5;
        SyntaxTree tree = model.Tree;
        int token = tree.TokenIndexAt(prose.Start), last = tree.TokenIndexAt(prose.End - 1);
        Sentence sentence = tree.Sentences[tree.SentenceIndexAt(prose.Start)];
        int first = Math.Max(sentence.FirstToken, token - Words), end = Math.Min(sentence.EndToken, last + 1 + Words);
        return first >= end ? "" : (first > sentence.FirstToken ? "… " : "") + Shown(model, tree.SpanOf(first, end)) + (end < sentence.EndToken ? " …" : "");
    }

    private static string SpeakerOf(SemanticModel model, Quotation quotation) =>
        FactWords.SpeakerOf(quotation, model) is { } id ? model.People.First(p => p.Id == id).Name : "";

    /// <summary>The other lines that mention it; the first few when there are many.</summary>
    private static string AlsoOn(SemanticModel model, ImmutableArray<TextSpan> places)
    {
        const int Most = 8;
        int[] lines = [.. places.Select(p => LineOf(model, p)).Distinct().Skip(1)];
        if (lines.Length == 0)
            return "";
        var text = new StringBuilder(lines.Length == 1 ? "also on line " : "also on lines ");
        text.AppendJoin(", ", lines.Take(Most));
        return lines.Length > Most ? text.Append(" …").ToString() : text.ToString();
    }

    /// <summary>The line of the original file, from 1.</summary>
    public static int LineOf(SemanticModel model, TextSpan prose) =>
        model.Tree.Article.Source.PositionOf(model.Tree.Article.Map.ToSource(prose).Start).Line;

    /// <summary>The words on one line; the end of a long passage is left out.</summary>
    private static string Shown(SemanticModel model, TextSpan prose)
    {
        string text = VisibleText.OneLine(string.Join(' ', model.Tree.TextOf(prose).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        if (text.Length <= LongestQuoted)
            return text;
        int cut = text.LastIndexOf(' ', LongestQuoted - 1, LongestQuoted / 2) is var space and > 0 ? space : LongestQuoted - 1;
        return text[..(char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut)] + "…";
    }
}
