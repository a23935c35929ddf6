using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;

namespace FactLint.Cli.Running;

/// <summary>
/// Which rules a run needs, so that those that are off everywhere are not made ready: that takes a third of the start of a short run.
/// </summary>
/// <param name="Selectors">What <c>--rule</c> names; empty for all rules that are on.</param>
/// <param name="KnowsFiles">False when articles may come from anywhere, as records do.</param>
internal sealed record RunningRules(IReadOnlyList<string> Selectors, bool KnowsFiles)
{
    /// <summary>Tells the rules that may report something in one of the files.</summary>
    /// <param name="all">All rules but the engine's.</param>
    /// <param name="settings">What holds for each file, by its full path.</param>
    /// <param name="files">Full paths.</param>
    /// <exception cref="UsageException">A selector means no rule.</exception>
    public Func<RuleDescriptor, bool> Among(ImmutableArray<RuleDescriptor> all, Func<string, RuleSettings> settings, IEnumerable<string> files)
    {
        var choice = RuleChoice.Of(Selectors, [.. EngineRules.All, .. all]);
        if (!KnowsFiles)
            return choice is null ? _ => true : r => choice.Apply(RuleSettings.Default).SeverityOf(r) != Severity.Off;
        var each = new List<RuleSettings>();
        foreach (string file in files)
        {
            RuleSettings own = settings(file);
            if (!each.Contains(own))
                each.Add(own);
        }
        RuleSettings[] chosen = [.. each.Select(s => choice?.Apply(s) ?? s)];
        return rule => Array.Exists(chosen, s => s.SeverityOf(rule) != Severity.Off);
    }
}
