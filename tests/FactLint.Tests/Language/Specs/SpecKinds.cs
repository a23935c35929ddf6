using FactLint.Cli.Facts;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;

namespace FactLint.Tests.Language.Specs;

/// <summary>The kinds of facts, and the words a mark may use; <c>specs/README.md</c> lists them for writers.</summary>
internal static class SpecKinds
{
    public static IReadOnlyList<SpecKind> All { get; } =
    [
        new("sentences", model => model.Tree.Sentences.Select(s => new SpecFact(s.Span))),
        new("tokens", Tokens) { IsPartial = true },
        new("people", People),
        new("titles", Titles),
        new("organizations", model => model.Organizations.SelectMany(o => o.Mentions.Select(m => new SpecFact(m.Span, o.Name)))),
        new("places", model => model.Places.SelectMany(p => p.Mentions.Select(m => new SpecFact(m.Span, p.Name)))),
        new("quotations", Quotations),
        new("sources", Sources),
        new("attributions", Attributions),
        new("quantities", Quantities),
        new("dates", Dates),
        new("verbs", Verbs),
    ];

    private static IEnumerable<SpecFact> Dates(SemanticModel model) => model.Dates.Select(d => new SpecFact(d.Span,
    [
        FactWords.Of(d.Type),
        // Commas separate the words of a mark.
        d.Timex?.Replace(',', ' ') ?? "no value",
        d.From is { } from ? "from " + FactWords.Of(from, d.Type) : "no start",
        d.To is { } to ? "to " + FactWords.Of(to, d.Type) : "no end",
        d.IsResolved ? "resolved" : "unresolved",
    ]));

    private static IEnumerable<SpecFact> Tokens(SemanticModel model)
    {
        for (int i = 0; i < model.Tree.Tokens.Length; i++)
        {
            PartOfSpeech pos = model.PartOfSpeechOf(i);
            string lemma = Morphology.LemmaOf(model.Tree.TextOf(model.Tree.Tokens[i]).ToString(), pos);
            yield return new SpecFact(model.Tree.Tokens[i].Span, FactWords.Of(pos), lemma);
        }
    }

    private static IEnumerable<SpecFact> People(SemanticModel model) =>
        model.People.SelectMany(p => p.Mentions.Select(m => new SpecFact(m.Span, p.Name, p.Id)));

    private static IEnumerable<SpecFact> Titles(SemanticModel model) =>
        model.People.SelectMany(p => p.Titles.Select(t => new SpecFact(t.Span, t.Office, t.Of is null ? "of none" : "of " + t.Of, FactWords.Of(t.Status), p.Name, p.Id)));

    private static IEnumerable<SpecFact> Quotations(SemanticModel model) => model.Quotations.Select(q => new SpecFact(q.Span,
        q.IsSpeech ? "speech" : "no speech",
        q.Depth == 0 ? "outer" : "inner",
        q is { IsOpened: true, IsClosed: true } ? "whole" : q.IsOpened ? "unclosed" : "unopened",
        FactWords.SpeakerOf(q, model) is { } id ? NameOf(model, id) : "no speaker"));

    private static IEnumerable<SpecFact> Sources(SemanticModel model) => model.Attributions.Where(a => a.Source is not null)
        .Select(a => SourceOf(model, a.Source!)).DistinctBy(f => f.Span);

    private static IEnumerable<SpecFact> Attributions(SemanticModel model)
    {
        for (int i = 0; i < model.Attributions.Length; i++)
        {
            Attribution attribution = model.Attributions[i];
            string number = (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            yield return new SpecFact(attribution.Cue, "cue", FactWords.Of(attribution.CueTense) ?? "no tense", number);
            if (attribution.Source is { } source)
                yield return SourceOf(model, source, "source", number);
            if (attribution.Content is { } content)
                yield return new SpecFact(content, "content", attribution.Quoted ? "quoted" : "not quoted", number);
        }
    }

    private static IEnumerable<SpecFact> Verbs(SemanticModel model) => model.VerbGroups.Select(v => new SpecFact(v.Span,
    [
        FactWords.Of(v.Tense) ?? "no tense",
        v.Voice.ToString().ToLowerInvariant(),
        v.Form.ToString().ToLowerInvariant(),
        .. v.Traits.ToString().ToLowerInvariant().Split(", "),
    ]));

    private static SpecFact SourceOf(SemanticModel model, Source source, params string[] more) => new(source.Span,
    [
        .. more,
        FactWords.Of(source.Naming),
        source.PersonId is { } id ? NameOf(model, id) : "nobody",
        source.Reason is { } reason ? $"reason: {model.Tree.TextOf(reason)}" : "no reason",
        .. source.Reason is null ? Array.Empty<string>() : ["reason given"],
    ]);

    // Number ranges hold other quantities and are left out.
    private static IEnumerable<SpecFact> Quantities(SemanticModel model) => model.Quantities.Where(q => q.Type != QuantityType.NumberRange).Select(q => new SpecFact(q.Span,
        FactWords.Of(q.Type),
        q.Value is { } value ? Math.Round(value, 4).ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) : "no value",
        q.Unit ?? "no unit",
        q.Bound switch
        {
            QuantityBound.None => "exact",
            QuantityBound.AtLeast => "at least",
            QuantityBound.MoreThan => "more than",
            QuantityBound.AtMost => "at most",
            QuantityBound.LessThan => "less than",
            var bound => bound.ToString().ToLowerInvariant(),
        },
        q.Role switch { QuantityRole.Score => "score", QuantityRole.Plain => "alone", _ => "range" },
        "counts " + (model.CountedBy(q)?.Lemma ?? "nothing")));

    private static string NameOf(SemanticModel model, string id) => model.People.First(p => p.Id == id).Name;
}
