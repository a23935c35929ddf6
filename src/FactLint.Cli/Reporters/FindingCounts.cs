using FactLint.Analysis.Diagnostics;

namespace FactLint.Cli.Reporters;

/// <summary>How many findings there are that nobody suppressed, by severity and by rule.</summary>
internal sealed class FindingCounts
{
    private readonly int[] _bySeverity = new int[4];
    private readonly Dictionary<string, RuleCount> _byRule = new(StringComparer.Ordinal);

    public int Errors => this[Severity.Error];

    public int Warnings => this[Severity.Warning];

    public int Infos => this[Severity.Info];

    public int Suppressed { get; private set; }

    public int Total => Errors + Warnings + Infos;

    public int this[Severity severity] => _bySeverity[(int)severity];

    /// <summary>The most frequent rule first, then by id.</summary>
    public IEnumerable<(RuleDescriptor Rule, int Count)> ByRule => _byRule.Values.OrderByDescending(r => r.Count).ThenBy(r => r.Rule.Id, StringComparer.Ordinal).Select(r => (r.Rule, r.Count));

    public void Add(IEnumerable<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings)
        {
            if (finding.Suppressed is not null)
            {
                Suppressed++;
                continue;
            }
            _bySeverity[(int)finding.Severity]++;
            if (!_byRule.TryGetValue(finding.Rule.Id, out RuleCount? counted))
                _byRule.Add(finding.Rule.Id, counted = new RuleCount(finding.Rule));
            counted.Count++;
        }
    }

    private sealed class RuleCount(RuleDescriptor rule)
    {
        public RuleDescriptor Rule { get; } = rule;

        public int Count { get; set; }
    }
}
