namespace FactLint.Analysis.Driver;

/// <summary>Finds the name that was probably meant.</summary>
public static class NearestName
{
    /// <summary>Nobody means a name by a longer text.</summary>
    private const int LongestSlip = 200;

    /// <summary>The candidate at the smallest edit distance, if it is near enough to be a slip; ties go to the first in ordinal order.</summary>
    public static string? Of(string written, IEnumerable<string> candidates)
    {
        (string Name, int Distance)? best = null;
        if (written.Length > LongestSlip)
            return null;
        foreach (string candidate in candidates.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            int distance = Distance(written.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (best is null || distance < best.Value.Distance)
                best = (candidate, distance);
        }
        return best is { } found && found.Distance <= Math.Max(1, Math.Max(written.Length, found.Name.Length) / 3) ? found.Name : null;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours (optimal string alignment, a restricted Damerau–Levenshtein distance).</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int[,] cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
            cost[i, 0] = i;
        for (int j = 0; j <= b.Length; j++)
            cost[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replaced, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }
        return cost[a.Length, b.Length];
    }
}
