using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Driver;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds;

namespace FactLint.Rules.Patterns;

/// <summary>
/// What a rule asks of a candidate before it becomes a finding, always in this order, whatever the order in the file:
/// not <c>unless</c>, <c>near</c> and <c>not-near</c>, <c>where</c>; then in scope; then <c>report</c> and <c>once</c>. Immutable; any kind of rule may use it.
/// </summary>
public sealed class Conditions
{
    private readonly ImmutableArray<Pattern> _unless;
    private readonly ImmutableArray<NearCondition> _near;
    private readonly ImmutableArray<CaptureTest> _where;
    private readonly ReportPlaces _report;
    private readonly OncePer _once;

    private Conditions(
        ImmutableArray<Pattern> unless, ImmutableArray<NearCondition> near, ImmutableArray<CaptureTest> where, ReportPlaces report, OncePer once)
    {
        _unless = unless;
        _near = near;
        _where = where;
        _report = report;
        _once = once;
    }

    /// <summary>The keys that <see cref="Read"/> reads; a kind adds them to its own.</summary>
    public static ImmutableArray<RuleKey> Keys { get; } =
    [
        new("unless", RuleKeyType.TextOrList, "Patterns: a match that shares a word with one of these is dropped."),
        new("near", RuleKeyType.MapOrMaps, "What must stand close by: { within: sentence | paragraph | article | \"2 sentences\", pattern: … or fact: … }, or a list of these.") { Keys = NearCondition.Keys },
        new("not-near", RuleKeyType.MapOrMaps, "What must not stand close by; written like near.") { Keys = NearCondition.Keys },
        new("where", RuleKeyType.Map, "Tests on captures, by name: { is, not, has, lacks: pattern or list }, { above, below: number }, { capitalised: true }, { new: true }.") { Each = CaptureTest.Key },
        new("report", RuleKeyType.Map, "What the finding points at: { at: capture, also: [{ at: capture, label: words }] }; the whole match if absent.") { Keys = ReportPlaces.Keys },
        new("once", RuleKeyType.Text, "Report one finding per article, per entity or per cause; the others are shown with it.") { Values = ["article", "entity", "cause"] },
    ];

    /// <summary>True when findings have to be gathered over the article before they are reported.</summary>
    public bool IsOnce => _once != OncePer.Match;

    /// <summary>Reads the conditions of a rule file, and checks the message's places. Null when an error was reported.</summary>
    /// <param name="definition">The rule.</param>
    /// <param name="compilation">Takes the errors.</param>
    /// <param name="captures">The names that candidates may carry, besides <c>match</c>.</param>
    public static Conditions? Read(RuleDefinition definition, RuleCompilation compilation, ImmutableArray<string> captures)
    {
        var reader = new PatternReader(definition, compilation);
        YamlNode body = definition.Body;
        ImmutableArray<Pattern> unless = reader.Read(body["unless"]);
        ImmutableArray<NearCondition> near = [.. ReadNear(body["near"], true, reader), .. ReadNear(body["not-near"], false, reader)];
        ImmutableArray<CaptureTest> where = [.. ReadWhere(body["where"], captures, reader)];
        var report = ReportPlaces.Read(body["report"], name => CheckName(name, captures, reader), reader);
        CheckMessage(definition, captures, reader);
        OncePer once = ReadOnce(body["once"], reader);
        return reader.HasFailed ? null : new Conditions(unless, near, where, report, once);
    }

    /// <summary>True when a candidate passes every condition but scope and <c>once</c>.</summary>
    public bool Hold(SemanticModel model, PatternMatch match)
    {
        foreach (Pattern pattern in _unless)
        {
            if (IsOverlapped(pattern, model, match))
                return false;
        }
        return _near.All(condition => condition.Holds(model, match)) && _where.All(test => test.Holds(model, match));
    }

    /// <summary>The finding of a candidate, with its captures as arguments of the message; one that was not matched is empty there.</summary>
    public Detection DetectionOf(SyntaxTree tree, PatternMatch match, ImmutableArray<string> captures)
    {
        ImmutableDictionary<string, string>.Builder arguments = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        arguments[PatternMatch.Whole] = tree.TextOf(match.SpanIn(tree)).ToString();
        foreach (string name in captures)
            arguments[name] = match.Part(name) is var (first, end) ? tree.TextOf(tree.SpanOf(first, end)).ToString() : "";
        return new Detection(_report.SpanOf(match, tree)) { Arguments = arguments.ToImmutable(), Related = [.. _report.RelatedOf(match, tree)] };
    }

    /// <summary>Reports the findings, in their order, those in scope only, as <c>once</c> says.</summary>
    public void Report(ArticleContext context, IEnumerable<Detection> detections)
    {
        if (!IsOnce)
        {
            foreach (Detection detection in detections)
                context.Report(detection);
            return;
        }
        foreach (IGrouping<string, Detection> cause in detections.Where(d => context.InScope(d.Span)).GroupBy(d => CauseOf(d, context.Model)))
        {
            Detection first = cause.First();
            context.Report(first with { Related = [.. first.Related, .. cause.Skip(1).Select(other => (other.Span, "also here"))] });
        }
    }

    private string CauseOf(Detection detection, SemanticModel model)
    {
        if (_once == OncePer.Article)
            return "";
        if (_once == OncePer.Entity)
        {
            string? person = model.People.FirstOrDefault(p => p.Mentions.Any(mention => mention.Span.Overlaps(detection.Span)))?.Id;
            if (person is not null)
                return person;
        }
        string words = WordTable.Normalize(model.Tree.TextOf(detection.Span).ToString());
        return string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsOverlapped(Pattern pattern, SemanticModel model, PatternMatch match)
    {
        SyntaxTree tree = model.Tree;
        int first = tree.SentenceIndexAt(tree.Tokens[match.FirstToken].Start);
        for (int i = first; i < tree.Sentences.Length && tree.Sentences[i].FirstToken < match.EndToken; i++)
        {
            if (pattern.Overlaps(model, tree.Sentences[i], match.FirstToken, match.EndToken))
                return true;
        }
        return false;
    }

    private static IEnumerable<NearCondition> ReadNear(YamlNode? node, bool wanted, PatternReader reader)
    {
        ImmutableArray<YamlNode> nodes = node is null ? [] : node.IsList ? node.Items : [node];
        return nodes.Select(one => NearCondition.Read(one, wanted, reader)).OfType<NearCondition>();
    }

    private static IEnumerable<CaptureTest> ReadWhere(YamlNode? node, ImmutableArray<string> captures, PatternReader reader)
    {
        if (node is { IsMap: false })
            reader.Error(node, "Write the tests under the names of captures, as in { who: { is: PERSON } }");
        foreach ((YamlNode key, YamlNode value) in node is { IsMap: true } ? node.Entries : [])
        {
            CheckName(key, captures, reader);
            foreach (CaptureTest test in CaptureTest.Read(key.Text ?? "", value, reader))
                yield return test;
        }
    }

    private static OncePer ReadOnce(YamlNode? node, PatternReader reader)
    {
        if (node is null)
            return OncePer.Match;
        if (node.Text is "article" or "entity" or "cause")
            return Enum.Parse<OncePer>(node.Text, ignoreCase: true);
        reader.Error(node, "Write article, entity or cause after once:");
        return OncePer.Match;
    }

    private static void CheckName(YamlNode node, ImmutableArray<string> captures, PatternReader reader)
    {
        if (node.Text is not { } name || (name != PatternMatch.Whole && !captures.Contains(name)))
            reader.Error(node, $"There is no capture “{node.Text}”: {Existing(node.Text ?? "", captures)}");
    }

    private static void CheckMessage(RuleDefinition definition, ImmutableArray<string> captures, PatternReader reader)
    {
        foreach (string place in MessageFormat.PlacesOf(definition.Descriptor.Message))
        {
            if (place != PatternMatch.Whole && !captures.Contains(place))
                reader.Error(definition.Body["message"] ?? definition.Body, $"The message names {{{place}}}, which no pattern captures: {Existing(place, captures)}");
        }
    }

    private static string Existing(string name, ImmutableArray<string> captures)
    {
        string all = string.Join(", ", captures.Add(PatternMatch.Whole).Select(capture => $"{{{capture}}}"));
        return NearestName.Of(name, captures) is { } nearest ? $"did you mean {{{nearest}}}? There are {all}" : $"there are {all}; write name=(…) in a pattern to add one";
    }
}
