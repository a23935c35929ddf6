using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Rules.Patterns;

namespace FactLint.Rules.Kinds;

/// <summary>Checks one rule of kind <c>phrase</c>.</summary>
public sealed class PhraseAnalyzer : Analyzer
{
    private const string NoWord = "a pattern names no word that every match holds";

    private readonly Conditions _conditions;
    private readonly ImmutableArray<string> _captures;

    internal PhraseAnalyzer(RuleDescriptor rule, ImmutableArray<Pattern> patterns, Conditions conditions)
        : base(rule)
    {
        Patterns = patterns;
        _conditions = conditions;
        _captures = [.. patterns.SelectMany(pattern => pattern.Captures).Distinct()];
        IEnumerable<TriggerClause> clauses = patterns.Select(pattern => pattern.TriggerClause);
        Trigger = (HasWordless, conditions.IsOnce) switch
        {
            (true, true) => Trigger.EveryArticle(NoWord),
            (true, false) => Trigger.EverySentence(NoWord),
            (false, true) => Trigger.ArticleWith(clauses),
            (false, false) => Trigger.SentenceWith(clauses),
        };
    }

    /// <summary>The patterns of <c>match</c>, in the order of the file.</summary>
    public ImmutableArray<Pattern> Patterns { get; }

    /// <summary>True when some pattern has no word to wake it, so that the rule looks at every sentence: worth a warning to its author.</summary>
    public bool HasWordless => Patterns.Any(pattern => pattern.TriggerWords.IsEmpty);

    public override Trigger Trigger { get; }

    /// <summary>The patterns that match somewhere in an article, by index in <see cref="Patterns"/>, whatever becomes of the matches: for test coverage.</summary>
    public IEnumerable<int> PatternsWokenBy(SemanticModel model) => Enumerable.Range(0, Patterns.Length)
        .Where(i => model.Tree.Sentences.Any(sentence => !Patterns[i].FindAll(model, sentence).IsEmpty));

    public override void AnalyzeSentence(SentenceContext context)
    {
        List<PatternMatch>? found = Find(context.Model, context.Sentence);
        if (found is not null)
            _conditions.Report(context, Detections(context.Tree, found));
    }

    public override void AnalyzeArticle(ArticleContext context)
    {
        var found = new List<PatternMatch>();
        foreach (Sentence sentence in context.Tree.Sentences)
        {
            if (Find(context.Model, sentence) is { } matches)
                found.AddRange(matches);
        }
        _conditions.Report(context, Detections(context.Tree, found));
    }

    private IEnumerable<Detection> Detections(SyntaxTree tree, List<PatternMatch> matches) =>
        matches.Select(match => _conditions.DetectionOf(tree, match, _captures));

    /// <summary>The matches that pass the conditions; of those that overlap, the leftmost and then the longest. Null for none.</summary>
    private List<PatternMatch>? Find(SemanticModel model, in Sentence sentence)
    {
        List<PatternMatch>? found = null;
        foreach (Pattern pattern in Patterns)
        {
            // A single pattern's words were looked for when the sentence woke the rule.
            foreach (PatternMatch match in Patterns.Length == 1 ? pattern.FindAllAwake(model, sentence) : pattern.FindAll(model, sentence))
            {
                if (_conditions.Hold(model, match))
                    (found ??= []).Add(match);
            }
        }
        return found is null || found.Count == 1 ? found : WithoutOverlaps(found);
    }

    private static List<PatternMatch> WithoutOverlaps(List<PatternMatch> matches)
    {
        var kept = new List<PatternMatch>();
        foreach (PatternMatch match in matches.OrderBy(m => m.FirstToken).ThenByDescending(m => m.EndToken))
        {
            if (kept.Count == 0 || !kept[^1].Overlaps(match))
                kept.Add(match);
        }
        return kept;
    }
}
