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
    private readonly ResolvedSettings _settings;
    private readonly SentenceContext _context;
    private HashSet<int>? _benched;
    private int _current;
    private readonly List<FoundDetection> _detections = [];
    private readonly Occurrences _occurrences = new();
    private readonly List<Diagnostic> _failures = [];
    private readonly List<RuleClaim> _claims = [];

    public ArticleRun(ImmutableArray<Analyzer> analyzers, DispatchTable table, AnalysisOptions options, ArticleInput input, SemanticModel model)
    {
        _analyzers = analyzers;
        _table = table;
        _options = options;
        _input = input;
        _model = model;
        _settings = input.Settings.Of(analyzers);
        _context = new SentenceContext(model, options, Scope.Default, detection => _detections.Add(new FoundDetection(_current, _detections.Count, detection)));
    }

    private SyntaxTree Tree => _model.Tree;

    public ArticleResult Check(ImmutableArray<RuleDescriptor> rules, CancellationToken cancellation)
    {
        Wake(cancellation);
        CollectClaims();
        OneFindingPerCause.GiveWay(_detections, _analyzers, _settings);
        Suppressions suppressions = Suppressions.Read(Tree, _input);
        var diagnostics = Diagnose().Concat(_failures).Select(suppressions.Apply).ToList();
        if (!suppressions.IsEmpty)
            diagnostics.AddRange(SuppressionReport.OfArticle(suppressions, rules, _input.Settings, _analyzers));
        diagnostics.Sort(DiagnosticOrder.Instance);
        return new ArticleResult(_input, suppressions) { Diagnostics = [.. diagnostics], Claims = [.. _claims] };
    }

    private void Wake(CancellationToken cancellation)
    {
        foreach (int i in _table.EveryArticle)
            Run(i, default, static (analyzer, context) => analyzer.AnalyzeArticle(context));
        WakeMarks marks = _table.BorrowMarks();
        marks.EnterArticle();
        foreach (Sentence sentence in Tree.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            WakeSentence(sentence, marks);
        }
        _table.Return(marks);
    }

    private void WakeSentence(in Sentence sentence, WakeMarks marks)
    {
        foreach (int i in _table.EverySentence)
            Run(i, sentence, static (analyzer, context) => analyzer.AnalyzeSentence(context));
        ReadOnlySpan<Token> tokens = Tree.TokensOf(sentence);
        marks.EnterSentence(tokens);
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].WordId == 0)
                continue;
            foreach (ref readonly DispatchEntry entry in _table.WokenBy(tokens[i].WordId))
            {
                if (marks.Fulfils(entry, i) && marks.IsDue(entry))
                    Run(entry, sentence);
            }
        }
    }

    private void Run(in DispatchEntry entry, in Sentence sentence)
    {
        if (entry.PerSentence)
            Run(entry.Analyzer, sentence, static (analyzer, context) => analyzer.AnalyzeSentence(context));
        else
            Run(entry.Analyzer, default, static (analyzer, context) => analyzer.AnalyzeArticle(context));
    }

    private void Run(int analyzer, in Sentence sentence, Action<Analyzer, SentenceContext> callback)
    {
        if (!IsOn(analyzer))
            return;
        _current = analyzer;
        _context.Turn(_settings.Scopes[analyzer], sentence);
        if (Sandbox.Run(callback, _analyzers[analyzer], _context) is { } failure)
            Bench(analyzer, failure);
    }

    private bool IsOn(int analyzer) => _settings.Severities[analyzer] != Severity.Off && _benched?.Contains(analyzer) is not true;

    /// <summary>Leaves a failed rule out for the rest of the article, with what it reported before it failed.</summary>
    private void Bench(int analyzer, Exception failure)
    {
        (_benched ??= []).Add(analyzer);
        _detections.RemoveAll(d => d.Analyzer == analyzer);
        _claims.RemoveAll(c => c.RuleId == _analyzers[analyzer].Rule.Id);
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
        foreach (int i in _table.Crossing)
        {
            if (!IsOn(i))
                continue;
            if (ClaimCollection.Run(_analyzers[i], _input, _model, _options, _claims.Add) is { } failure)
                Bench(i, failure);
        }
    }

    private IEnumerable<Diagnostic> Diagnose()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        _detections.Sort(Compare);
        foreach ((int analyzer, _, Detection detection) in _detections)
        {
            RuleDescriptor rule = _analyzers[analyzer].Rule;
            string message = MessageFormat.Fill(rule.Message, detection.Arguments);
            if (!seen.Add($"{analyzer} {detection.Span} {message}"))
                continue;
            string neighbours = Fingerprint.NeighboursOf(Tree, detection.Span);
            Location location = Location.OfProse(_input.Document, _input.Article, detection.Span);
            string matched = _input.Article.Slice(detection.Span).ToString();
            int occurrence = _occurrences.Next($"{analyzer}\n{matched}\n{neighbours}");
            yield return new Diagnostic
            {
                Rule = rule,
                Severity = (Severity)Math.Min((byte)_settings.Severities[analyzer], (byte)detection.AtMost),
                Message = message,
                Location = location,
                Related = [.. detection.Related.Select(r => new RelatedLocation(Location.OfProse(_input.Document, _input.Article, r.Span), r.Label))],
                Fixes = [.. detection.Fixes.Select(ToSource).OfType<Fix>()],
                Fingerprint = Fingerprint.Of(rule.Id, matched, neighbours, occurrence),
            };
        }
    }

    /// <summary>By place, then rule, then as they came.</summary>
    private int Compare(FoundDetection left, FoundDetection right)
    {
        int order = left.Detection.Span.CompareTo(right.Detection.Span);
        if (order == 0)
            order = string.CompareOrdinal(_analyzers[left.Analyzer].Rule.Id, _analyzers[right.Analyzer].Rule.Id);
        return order != 0 ? order : left.Number.CompareTo(right.Number);
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
