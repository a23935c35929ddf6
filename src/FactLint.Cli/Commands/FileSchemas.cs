using FactLint.Rules.Files;
using FactLint.Rules.Rosters;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Commands;

/// <summary>The JSON schemas of the files that a desk writes.</summary>
internal static class FileSchemas
{
    public static string Rule => RuleSchema.OfRules();

    public static string Config => RuleSchema.Of("FactLint configuration", "What is checked, by which rules, and how severe they are.", ConfigKeys.All);

    public static string Roster => RuleSchema.Of("FactLint roster", "People and organisations, how they are spelled, and the offices they held.", RosterKeys.File);
}
