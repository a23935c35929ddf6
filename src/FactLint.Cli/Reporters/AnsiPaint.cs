using FactLint.Analysis.Diagnostics;

namespace FactLint.Cli.Reporters;

/// <summary>Colours for a terminal, or none.</summary>
internal sealed class AnsiPaint(bool on)
{
    public string Bold(string text) => Wrap("1", text);

    public string Faint(string text) => Wrap("2", text);

    public string As(Severity severity, string text) => Wrap(severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "1;33",
        _ => "1;36",
    }, text);

    private string Wrap(string code, string text) => on ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
