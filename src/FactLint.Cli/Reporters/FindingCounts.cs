using FactLint.Analysis.Diagnostics;

namespace FactLint.Cli.Reporters;

/// <summary>How many findings there are that nobody suppressed, by severity and by rule.</summary>
internal sealed class FindingCounts
{
    private readonly int[] _bySeverity = new int[4];
    private readonly SortedDictionary<string, (RuleDescriptor Rule, int Count)> _byRule = new(StringComparer.Ordinal);

    public int Errors => this[Severity.Error];

    public int Warnings => this[Severity.Warning];

    public int Infos => this[Severity.Info];

    public int Suppressed { get; private set; }

    public int Total => Errors + Warnings + Infos;

    public int this[Severity severity] => _bySeverity[(int)severity];

    /// <summary>The most frequent rule first, then by id.</summary>
    public IEnumerable<(RuleDescriptor Rule, int Count)> ByRule => _byRule.Values.OrderByDescending(r => r.Count);

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
            _byRule[finding.Rule.Id] = (finding.Rule, _byRule.GetValueOrDefault(finding.Rule.Id).Count + 1);
        }
    }
}
