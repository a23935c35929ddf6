using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Text;

namespace FactLint.Analysis.Driver;

/// <summary>The pass over the claims of all articles.</summary>
internal sealed class CorpusRun(ImmutableArray<Analyzer> analyzers, AnalysisOptions options, IReadOnlyList<ArticleResult> results)
{
    private readonly Dictionary<DocumentKey, ArticleResult> _byDocument = results.GroupBy(r => r.Document).ToDictionary(g => g.Key, g => g.First());
    private readonly Occurrences _occurrences = new();
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly ClaimRecall _recall = new(options.Memory?.Without(results.Select(r => r.Document)));

    public ImmutableArray<Diagnostic> Check(ImmutableArray<RuleDescriptor> rules, CancellationToken cancellation)
    {
        ILookup<string, Claim> claims = results.SelectMany(r => r.Claims).ToLookup(c => c.RuleId, c => c.Claim);
        foreach (Analyzer analyzer in analyzers.Where(a => a.CrossesArticles))
        {
            cancellation.ThrowIfCancellationRequested();
            Run(analyzer, _recall.Add(analyzer, [.. claims[analyzer.Rule.Id]]));
        }
        foreach (ArticleResult result in results.Where(r => !r.Suppressions.IsEmpty))
            _diagnostics.AddRange(SuppressionReport.OfRun(result, rules, analyzers));
        return
        [
            .. _diagnostics.OrderBy(d => d.Location.Document.Path, StringComparer.Ordinal)
                .ThenBy(d => d.Location.Document.Id, StringComparer.Ordinal).ThenBy(d => d, DiagnosticOrder.Instance),
        ];
    }

    private void Run(Analyzer analyzer, ImmutableArray<Claim> claims)
    {
        var detections = new List<CorpusDetection>();
        if (Sandbox.Run(analyzer.AnalyzeCorpus, new CorpusContext(claims, options, detections.Add) { Memory = _recall.Memory }) is not { } failure)
            _diagnostics.AddRange(_recall.OfRun(detections).OrderBy(d => d.Claim.Location.Span.Start).ThenBy(d => d.Claim.Location.Span.Length).Select(d => Diagnose(analyzer.Rule, d)).OfType<Diagnostic>());
        else if (claims.FirstOrDefault(c => !c.IsRecalled) is { } first)
            _diagnostics.Add(Crashed(analyzer.Rule, failure, first.Location));
    }

    private Diagnostic? Diagnose(RuleDescriptor rule, CorpusDetection detection)
    {
        Location location = detection.Claim.Location;
        ArticleResult article = _byDocument[location.Document];
        Severity severity = article.Settings.SeverityOf(rule);
        if (severity == Severity.Off)
            return null;
        int occurrence = _occurrences.Next($"{rule.Id}\n{location.Document.Path}\n{location.Document.Id}\n{location.Text}\n{detection.Claim.Neighbours}");
        return article.Suppressions.Apply(new Diagnostic
        {
            Rule = rule,
            Severity = (Severity)Math.Min((byte)severity, (byte)detection.AtMost),
            Message = MessageFormat.Fill(rule.Message, detection.Arguments),
            Location = location,
            Related = [.. detection.Related.Select(r => new RelatedLocation(r.Claim.Location, ClaimRecall.LabelOf(r.Claim, r.Label)))],
            Fixes = detection.Replacement is { } text
                ? [new Fix($"Change to “{text}”", FixSafety.Suggested, [new TextEdit(location.Span, text)])]
                : [],
            Fingerprint = Fingerprint.Of(rule.Id, location.Text, detection.Claim.Neighbours, occurrence),
        });
    }

    private static Diagnostic Crashed(RuleDescriptor rule, Exception failure, Location first) => new()
    {
        Rule = EngineRules.RuleCrashed,
        Severity = Severity.Error,
        Message = MessageFormat.Fill(EngineRules.RuleCrashed.Message, ImmutableDictionary<string, string>.Empty
            .Add("rule", rule.ToString()).Add("error", $"{failure.GetType().Name}: {failure.Message}")),
        Location = first,
        Fingerprint = Fingerprint.Of(EngineRules.RuleCrashed.Id, rule.Id, "corpus", 0),
    };
}
