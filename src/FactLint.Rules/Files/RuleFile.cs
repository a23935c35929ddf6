namespace FactLint.Rules.Files;

/// <summary>A rule file as it was written: before <c>extends</c> is applied and its keys are checked.</summary>
/// <param name="Path">As given to the reader.</param>
/// <param name="Body">A map, without <c>tests</c>.</param>
/// <param name="Tests">The value of <c>tests</c>, or null when there are none or they were not read.</param>
public sealed record RuleFile(string Path, YamlNode Body, YamlNode? Tests)
{
    /// <summary>It comes with the program: a test has checked it, so that it need not be checked at every start.</summary>
    public bool IsShipped { get; init; }

    /// <summary>What <c>extends</c> says, or null.</summary>
    public YamlNode? Extends => Body["extends"];

    /// <summary>The file's name without folder and extension.</summary>
    public string FileName
    {
        get
        {
            string path = Path.Replace('\\', '/');
            string file = path[(path.LastIndexOf('/') + 1)..];
            int dot = file.LastIndexOf('.');
            return dot > 0 ? file[..dot] : file;
        }
    }
}
