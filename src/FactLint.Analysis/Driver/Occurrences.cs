namespace FactLint.Analysis.Driver;

/// <summary>Counts findings that are alike, so that their fingerprints differ.</summary>
internal sealed class Occurrences
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>0 for the first of its kind, then 1 …</summary>
    public int Next(string kind)
    {
        int count = _counts.GetValueOrDefault(kind);
        _counts[kind] = count + 1;
        return count;
    }
}
