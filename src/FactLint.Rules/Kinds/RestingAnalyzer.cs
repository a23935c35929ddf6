using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Rules.Kinds;

/// <summary>Stands for a shipped rule that is off in the whole run: it is known by name, and costs nothing.</summary>
internal sealed class RestingAnalyzer(RuleDescriptor rule) : Analyzer(rule)
{
    public override Trigger Trigger => Trigger.Never;
}
