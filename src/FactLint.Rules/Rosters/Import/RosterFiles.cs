using FactLint.Rules.Files;

namespace FactLint.Rules.Rosters.Import;

/// <summary>Reads one roster by itself, YAML or CSV by its ending.</summary>
public static class RosterFiles
{
    /// <summary>What can be read; what is wrong goes to <paramref name="errors"/>.</summary>
    public static RosterFile Read(RuleText file, List<LoadError> errors) => RosterReader.Read(file, errors);
}
