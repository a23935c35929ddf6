using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Analysis.Driver;

/// <summary>Findings about the suppressions themselves.</summary>
internal static class SuppressionReport
{
    /// <summary>Mistakes, and notes that suppress nothing; notes about rules that cross articles wait for the end of the run.</summary>
    public static IEnumerable<Diagnostic> OfArticle(
        Suppressions suppressions, ImmutableArray<RuleDescriptor> rules, RuleSettings settings, ImmutableArray<Analyzer> analyzers)
    {
        var here = analyzers.Where(a => !a.CrossesArticles).Select(a => a.Rule).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach ((RuleDescriptor rule, string about, Location location) in suppressions.Mistakes(rules, settings.RequireReason))
        {
            if (settings.SeverityOf(rule) is not Severity.Off and var severity)
                yield return Make(rule, severity, about, NearestTo(rule, about, rules), location);
        }
        foreach (Diagnostic unused in Unused(suppressions, rules, settings, r => here.Contains(r)))
            yield return unused;
    }

    /// <summary>Notes that suppress nothing although they name at least one rule that crosses articles.</summary>
    public static IEnumerable<Diagnostic> OfRun(ArticleResult result, ImmutableArray<RuleDescriptor> rules, ImmutableArray<Analyzer> analyzers)
    {
        var all = analyzers.Select(a => a.Rule).ToHashSet(ReferenceEqualityComparer.Instance);
        var earlier = result.Diagnostics.Where(d => ReferenceEquals(d.Rule, EngineRules.UnusedSuppression)).Select(d => (d.Location.Span, d.Message)).ToHashSet();
        return Unused(result.Suppressions, rules, result.Settings, r => all.Contains(r)).Where(d => !earlier.Contains((d.Location.Span, d.Message)));
    }

    private static IEnumerable<Diagnostic> Unused(
        Suppressions suppressions, ImmutableArray<RuleDescriptor> rules, RuleSettings settings, Func<RuleDescriptor, bool> isDone)
    {
        Severity severity = settings.SeverityOf(EngineRules.UnusedSuppression);
        return severity == Severity.Off
            ? []
            : suppressions.Unused(rules, r => isDone(r) && settings.SeverityOf(r) != Severity.Off)
                .Select(u => Make(EngineRules.UnusedSuppression, severity, u.Selector, "", u.Location));
    }

    private static string NearestTo(RuleDescriptor rule, string about, ImmutableArray<RuleDescriptor> rules)
    {
        if (!ReferenceEquals(rule, EngineRules.UnknownSuppression))
            return "";
        if (about.Length == 0)
            return ": name one, as in “factlint-ignore FL4001: asked twice, declined”";
        string? nearest = NearestName.Of(about, rules.SelectMany(r => new[] { r.Id, r.Name, r.Category }));
        return nearest is null ? "" : $": did you mean “{nearest}”?";
    }

    private static Diagnostic Make(RuleDescriptor rule, Severity severity, string about, string nearest, Location location) => new()
    {
        Rule = rule,
        Severity = severity,
        Message = MessageFormat.Fill(rule.Message, ImmutableDictionary<string, string>.Empty.Add("rule", about).Add("nearest", nearest)),
        Location = location,
        Fingerprint = Fingerprint.Of(rule.Id, location.Text, about, 0),
    };
}
