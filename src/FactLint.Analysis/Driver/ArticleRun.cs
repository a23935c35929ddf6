using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Analysis.Driver;

/// <summary>The check of one article: wakes the analyzers, sandboxes them, and turns what they report into diagnostics.</summary>
internal sealed class ArticleRun
{
    private readonly ImmutableArray<Analyzer> _analyzers;
    private readonly DispatchTable _table;
    private readonly AnalysisOptions _options;
    private readonly ArticleInput _input;
    private readonly SemanticModel _model;
    private readonly SentenceContext?[] _contexts;
    private readonly Severity[] _severities;
    private readonly int[] _wokenAt;
    private readonly List<(int Analyzer, Detection Detection)> _detections = [];
    private readonly List<Diagnostic> _failures = [];
    private readonly List<(string, Claim)> _claims = [];

    public ArticleRun(ImmutableArray<Analyzer> analyzers, DispatchTable table, AnalysisOptions options, ArticleInput input, SemanticModel model)
    {
        _analyzers = analyzers;
        _table = table;
        _options = options;
        _input = input;
        _model = model;
        _contexts = new SentenceContext?[analyzers.Length];
        _severities = [.. analyzers.Select(a => input.Settings.SeverityOf(a.Rule))];
        _wokenAt = new int[analyzers.Length];
        Array.Fill(_wokenAt, -1);
    }

    private SyntaxTree Tree => _model.Tree;

    public ArticleResult Check(ImmutableArray<RuleDescriptor> rules, CancellationToken cancellation)
    {
        Wake(cancellation);
        CollectClaims();
        Suppressions suppressions = Suppressions.Read(Tree, _input);
        var diagnostics = Diagnose().Concat(_failures).Select(suppressions.Apply).ToList();
        if (!suppressions.IsEmpty)
            diagnostics.AddRange(SuppressionReport.OfArticle(suppressions, rules, _input.Settings, _analyzers));
        diagnostics.Sort(DiagnosticOrder.Instance);
        return new ArticleResult(_input, suppressions) { Diagnostics = [.. diagnostics], Claims = [.. _claims] };
    }

    private void Wake(CancellationToken cancellation)
    {
        for (int i = 0; i < _analyzers.Length; i++)
        {
            if (_table.Triggers[i] is { IsAlways: true, PerSentence: false })
                Run(i, _analyzers[i].AnalyzeArticle);
        }
        foreach (Sentence sentence in Tree.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            WakeSentence(sentence);
        }
    }

    private void WakeSentence(in Sentence sentence)
    {
        foreach (int i in _table.EverySentence)
            RunOn(sentence, i);
        foreach (Token token in Tree.TokensOf(sentence))
        {
            if (token.WordId == 0)
                continue;
            foreach (int i in _table.WokenBy(token.WordId))
            {
                bool perSentence = _table.Triggers[i].PerSentence;
                if (_wokenAt[i] == sentence.Index || (!perSentence && _wokenAt[i] >= 0))
                    continue;
                _wokenAt[i] = sentence.Index;
                if (perSentence)
                    RunOn(sentence, i);
                else
                    Run(i, _analyzers[i].AnalyzeArticle);
            }
        }
    }

    private void RunOn(in Sentence sentence, int analyzer)
    {
        if (_severities[analyzer] == Severity.Off)
            return;
        ContextOf(analyzer).Sentence = sentence;
        Run(analyzer, _analyzers[analyzer].AnalyzeSentence);
    }

    private void Run(int analyzer, Action<SentenceContext> callback)
    {
        if (_severities[analyzer] == Severity.Off)
            return;
        if (Sandbox.Run(callback, ContextOf(analyzer)) is { } failure)
            Bench(analyzer, failure);
    }

    private SentenceContext ContextOf(int analyzer) => _contexts[analyzer] ??= new SentenceContext(
        _model, _options, _input.Settings.ScopeOf(_analyzers[analyzer].Rule), detection => _detections.Add((analyzer, detection)));

    /// <summary>Leaves a failed rule out for the rest of the article, with what it reported before it failed.</summary>
    private void Bench(int analyzer, Exception failure)
    {
        _severities[analyzer] = Severity.Off;
        _detections.RemoveAll(d => d.Analyzer == analyzer);
        _claims.RemoveAll(c => c.Item1 == _analyzers[analyzer].Rule.Id);
        RuleDescriptor rule = failure is RegexMatchTimeoutException ? EngineRules.RuleTimedOut : EngineRules.RuleCrashed;
        var arguments = ImmutableDictionary<string, string>.Empty
            .Add("rule", _analyzers[analyzer].Rule.ToString())
            .Add("error", $"{failure.GetType().Name}: {failure.Message}");
        Location start = Location.OfSource(_input.Document, _input.Article.Source, new TextSpan(0, 0));
        _failures.Add(new Diagnostic
        {
            Rule = rule,
            Severity = rule.DefaultSeverity,
            Message = MessageFormat.Fill(rule.Message, arguments),
            Location = start,
            Fingerprint = Fingerprint.Of(rule.Id, _analyzers[analyzer].Rule.Id, "", 0),
        });
    }

    private void CollectClaims()
    {
        for (int i = 0; i < _analyzers.Length; i++)
        {
            if (!_analyzers[i].CrossesArticles || _severities[i] == Severity.Off)
                continue;
            string ruleId = _analyzers[i].Rule.Id;
            var context = new ClaimContext(_model, _options, _input.Settings.ScopeOf(_analyzers[i].Rule), c => _claims.Add((ruleId, ClaimOf(c))));
            if (Sandbox.Run(_analyzers[i].CollectClaims, context) is { } failure)
                Bench(i, failure);
        }
    }

    private Claim ClaimOf(StatedClaim c) => new(
        c.Subject, c.Attribute, c.Value, Location.OfProse(_input.Document, _input.Article, c.Span),
        _input.Article.Metadata.Published ?? _options.AsOf, Fingerprint.NeighboursOf(Tree, c.Span));

    private IEnumerable<Diagnostic> Diagnose()
    {
        var seen = new HashSet<(int, TextSpan, string)>();
        var occurrences = new Dictionary<(int, string, string), int>();
        foreach ((int analyzer, Detection detection) in _detections.OrderBy(d => d.Detection.Span).ThenBy(d => _analyzers[d.Analyzer].Rule.Id, StringComparer.Ordinal))
        {
            RuleDescriptor rule = _analyzers[analyzer].Rule;
            string message = MessageFormat.Fill(rule.Message, detection.Arguments);
            if (!seen.Add((analyzer, detection.Span, message)))
                continue;
            string neighbours = Fingerprint.NeighboursOf(Tree, detection.Span);
            Location location = Location.OfProse(_input.Document, _input.Article, detection.Span);
            string matched = _input.Article.Slice(detection.Span).ToString();
            var key = (analyzer, matched, neighbours);
            int occurrence = occurrences.GetValueOrDefault(key);
            occurrences[key] = occurrence + 1;
            yield return new Diagnostic
            {
                Rule = rule,
                Severity = (Severity)Math.Min((byte)_severities[analyzer], (byte)detection.AtMost),
                Message = message,
                Location = location,
                Related = [.. detection.Related.Select(r => new RelatedLocation(Location.OfProse(_input.Document, _input.Article, r.Span), r.Label))],
                Fixes = [.. detection.Fixes.Select(ToSource).OfType<Fix>()],
                Fingerprint = Fingerprint.Of(rule.Id, matched, neighbours, occurrence),
            };
        }
    }

    /// <summary>The fix with its edits in the original file, or null when the original does not have the same characters there.</summary>
    private Fix? ToSource(Fix fix)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>(fix.Edits.Length);
        foreach (TextEdit edit in fix.Edits)
        {
            if (!_input.Article.Map.TryToVerbatim(edit.Span, out TextSpan source))
                return null;
            edits.Add(edit with { Span = source });
        }
        return fix with { Edits = edits.MoveToImmutable() };
    }
}
