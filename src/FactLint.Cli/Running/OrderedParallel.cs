namespace FactLint.Cli.Running;

/// <summary>Works on many inputs at once and gives the answers in the order of the inputs, with only a few under way at any time.</summary>
internal static class OrderedParallel
{
    private const int UnderWayPerThread = 4;

    /// <param name="inputs">Read one by one, as room allows.</param>
    /// <param name="threads">At least 1; with 1 everything runs on the caller's thread.</param>
    /// <param name="work">Called from several threads.</param>
    /// <param name="cancellation">Ends the run between two inputs.</param>
    /// <exception cref="OperationCanceledException">The run was interrupted; the answers given so far are the first ones, without gaps.</exception>
    public static IEnumerable<TOut> Map<TIn, TOut>(IEnumerable<TIn> inputs, int threads, Func<TIn, TOut> work, CancellationToken cancellation)
    {
        using IEnumerator<TIn> next = inputs.GetEnumerator();
        if (!next.MoveNext())
            yield break;
        TIn first = next.Current;
        bool more = next.MoveNext();
        if (threads == 1 || !more)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return work(first);
            for (; more; more = next.MoveNext())
            {
                cancellation.ThrowIfCancellationRequested();
                yield return work(next.Current);
            }
            yield break;
        }
        TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var underWay = new Queue<Task<TOut>>();
        underWay.Enqueue(Start(first));
        while (more || underWay.Count > 0)
        {
            for (; more && underWay.Count < threads * UnderWayPerThread; more = next.MoveNext())
                underWay.Enqueue(Start(next.Current));
            cancellation.ThrowIfCancellationRequested();
            yield return underWay.Dequeue().GetAwaiter().GetResult();
        }

        Task<TOut> Start(TIn input) => Task.Factory.StartNew(() => work(input), cancellation, TaskCreationOptions.None, scheduler);
    }
}
