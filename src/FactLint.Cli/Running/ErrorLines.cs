using FactLint.Cli.Reporters;
using FactLint.Rules.Files;

namespace FactLint.Cli.Running;

/// <summary>Prints errors as <c>file:line:column: error: message</c>, each once.</summary>
internal sealed class ErrorLines(TextWriter output)
{
    private readonly HashSet<LoadError> _printed = [];

    public void Print(IEnumerable<LoadError> errors)
    {
        foreach (LoadError error in errors.Where(_printed.Add))
            output.WriteLine(VisibleText.OneLine(error.ToString()));
    }

    public void Note(string message) => output.WriteLine(VisibleText.OneLine(message));
}
