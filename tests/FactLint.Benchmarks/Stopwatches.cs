using System.Diagnostics;

namespace FactLint.Benchmarks;

/// <summary>Compares by turns, so that what slows the machine down slows both down.</summary>
internal static class Stopwatches
{
    public static TimeSpan Time(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>The times of both, taken in turns, after two turns that do not count.</summary>
    public static (TimeSpan[] First, TimeSpan[] Second) InTurns(int repeats, Action first, Action second)
    {
        var firstTimes = new TimeSpan[repeats];
        var secondTimes = new TimeSpan[repeats];
        for (int i = -2; i < repeats; i++)
        {
            GC.Collect();
            TimeSpan one = Time(first);
            GC.Collect();
            TimeSpan two = Time(second);
            if (i >= 0)
                (firstTimes[i], secondTimes[i]) = (one, two);
        }
        return (firstTimes, secondTimes);
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
