using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Analysis.Driver;

/// <summary>Two rules may see one slip: a name that a roster and the rest of the article spell otherwise. The rule that says so in its file gives way.</summary>
internal static class OneFindingPerCause
{
    /// <summary>Where a rule and one that it yields to reported overlapping words, the heavier finding stays; at equal weight, that of the other rule.</summary>
    public static void GiveWay(List<FoundDetection> detections, ImmutableArray<Analyzer> analyzers, ResolvedSettings settings)
    {
        HashSet<FoundDetection>? silent = null;
        var byRule = new Dictionary<RuleDescriptor, List<FoundDetection>>(ReferenceEqualityComparer.Instance);
        foreach (FoundDetection mine in detections)
        {
            RuleDescriptor rule = analyzers[mine.Analyzer].Rule;
            if (rule.YieldsTo.IsEmpty)
                continue;
            if (!byRule.TryGetValue(rule, out List<FoundDetection>? stronger))
                byRule.Add(rule, stronger = detections.FindAll(d => IsMeant(analyzers[d.Analyzer].Rule, rule.YieldsTo)));
            foreach (FoundDetection other in stronger)
            {
                if (other.Detection.Span.Overlaps(mine.Detection.Span))
                    (silent ??= new HashSet<FoundDetection>(ReferenceEqualityComparer.Instance)).Add(Weight(other, settings) >= Weight(mine, settings) ? mine : other);
            }
        }
        if (silent is not null)
            detections.RemoveAll(silent.Contains);
    }

    private static bool IsMeant(RuleDescriptor rule, ImmutableArray<string> selectors)
    {
        foreach (string selector in selectors)
        {
            if (rule.IsSelectedBy(selector))
                return true;
        }
        return false;
    }

    private static int Weight(FoundDetection found, ResolvedSettings settings) =>
        Math.Min((byte)settings.Severities[found.Analyzer], (byte)found.Detection.AtMost);
}
