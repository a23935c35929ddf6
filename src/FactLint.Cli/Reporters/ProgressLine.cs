namespace FactLint.Cli.Reporters;

/// <summary>One line on a terminal that says how far a long run is; it wipes itself away before anything else is written.</summary>
internal sealed class ProgressLine(TextWriter terminal, int total)
{
    private const int Step = 16;
    private const int Worthwhile = 50;

    public void Show(int done)
    {
        if (total >= Worthwhile && done % Step == 0)
            terminal.Write($"\r{done} of {total} articles checked\u001b[K");
        if (total >= Worthwhile && done == total)
            terminal.Write("\r\u001b[K");
    }
}
