namespace FactLint.Rules.Files;

/// <summary>Ends the reading of a YAML file at a mistake that leaves nothing to read on with; never leaves the reader.</summary>
internal sealed class YamlFileException(LoadError error) : Exception(error.Message)
{
    public LoadError Error { get; } = error;
}
