namespace FactLint.Cli.Reporters;

/// <summary>
/// Writes one output format. Called by one thread: every article in the order of the run, then the end, once.
/// The same calls give the same bytes. Output is valid UTF-8 whatever the articles hold.
/// </summary>
internal abstract class Reporter(ReportTarget target) : IDisposable
{
    protected ReportTarget Target { get; } = target;

    public abstract void Article(CheckedArticle article);

    public abstract void Finish(RunSummary run);

    /// <summary>Lets go of the writer; the output itself stays open.</summary>
    public abstract void Dispose();
}
