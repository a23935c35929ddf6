using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Analysis.Driver;

/// <summary>What the engine itself reports. Not switched off by category, not read from files.</summary>
public static class EngineRules
{
    public const string Category = "engine";

    public static RuleDescriptor RuleCrashed { get; } = new()
    {
        Id = "FL0001",
        Name = "rule-crashed",
        Category = Category,
        Title = "Rule crashed",
        DefaultSeverity = Severity.Error,
        EnabledSeverity = Severity.Error,
        Message = "rule {rule} crashed and was left out for this article: {error}. The other rules were checked; please report it with the article",
        Why = "A rule that fails must not take the others with it, and must not fail in silence.",
        Advice = "Switch the rule off in factlint.yml until it is mended.",
    };

    public static RuleDescriptor RuleTimedOut { get; } = new()
    {
        Id = "FL0002",
        Name = "rule-timed-out",
        Category = Category,
        Title = "Rule took too long",
        DefaultSeverity = Severity.Warning,
        Message = "rule {rule} took too long on this text and was left out for this article: make its regular expression simpler",
        Why = "A slow regular expression would hold up every check; one that is cut short must say so, because it may have missed something.",
        Advice = "Use kind: phrase where you can; avoid nested repetition such as (a+)+.",
    };

    public static RuleDescriptor UnusedSuppression { get; } = new()
    {
        Id = "FL0003",
        Name = "unused-suppression",
        Category = Category,
        Title = "Unused suppression",
        DefaultSeverity = Severity.Info,
        EnabledSeverity = Severity.Info,
        Message = "nothing is suppressed here: {rule} finds nothing in this place that is not set aside already. Remove the note",
        Why = "A note that suppresses nothing hides the next real finding.",
        Advice = "Remove the note, or move it to the paragraph that it is about.",
    };

    public static RuleDescriptor SuppressionWithoutReason { get; } = new()
    {
        Id = "FL0004",
        Name = "suppression-without-reason",
        Category = Category,
        Title = "Suppression without a reason",
        DefaultSeverity = Severity.Warning,
        Message = "this note ignores {rule} without a reason: add one after a colon, as in “factlint-ignore {rule}: asked twice, declined”",
        Why = "The next editor must be able to see why a warning was set aside.",
        Advice = "Write the reason after the rule, or switch off require: { reason: true }.",
    };

    public static RuleDescriptor UnknownSuppression { get; } = new()
    {
        Id = "FL0005",
        Name = "unknown-suppression",
        Category = Category,
        Title = "Suppression of an unknown rule",
        DefaultSeverity = Severity.Warning,
        Message = "there is no rule “{rule}” to ignore{nearest}",
        Why = "A misspelt rule name suppresses nothing.",
        Advice = "Use a rule's id or name; `factlint rule list` prints them.",
    };

    public static RuleDescriptor UnknownNote { get; } = new()
    {
        Id = "FL0006",
        Name = "unknown-note",
        Category = Category,
        Title = "Misspelt note",
        DefaultSeverity = Severity.Warning,
        Message = "“{rule}” is no note that is understood, and sets nothing aside: write factlint-ignore, or factlint-ignore-article for the whole article",
        Why = "A misspelt note sets nothing aside, and nobody can see that it does not.",
        Advice = "Write factlint-ignore, the rule, a colon and the reason.",
    };

    public static ImmutableArray<RuleDescriptor> All { get; } =
        [RuleCrashed, RuleTimedOut, UnusedSuppression, SuppressionWithoutReason, UnknownSuppression, UnknownNote];
}
