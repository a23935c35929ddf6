namespace FactLint.Analysis.Driver;

/// <summary>Runs a rule's code so that its failure is a finding, and not the end of the run. The only place that catches every exception.</summary>
internal static class Sandbox
{
    /// <summary>Null when the callback came to its end, otherwise what it threw.</summary>
    public static Exception? Run<T>(Action<T> callback, T context) => Run(static (run, about) => run(about), callback, context);

    /// <inheritdoc cref="Run{T}(Action{T}, T)"/>
    public static Exception? Run<TSubject, TContext>(Action<TSubject, TContext> callback, TSubject subject, TContext context)
    {
        try
        {
            callback(subject, context);
            return null;
        }
#pragma warning disable CA1031 // A rule may fail in any way; the run must go on. OutOfMemory and the like end the process by themselves.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return failure;
        }
    }
}
