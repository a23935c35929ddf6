using System.Collections.Immutable;

namespace FactLint.Rules.Kinds;

/// <summary>Finds a place among facts that stand in the order of the article.</summary>
internal static class Ordered
{
    /// <summary>The index of the first item that starts at or after a place of the prose.</summary>
    public static int FirstAt<T>(ImmutableArray<T> items, int start, Func<T, int> startOf)
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (startOf(items[middle]) < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
