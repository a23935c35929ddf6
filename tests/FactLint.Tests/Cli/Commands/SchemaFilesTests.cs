using FactLint.Cli.Commands;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Commands;

/// <summary>The schemas that .vscode/settings.json points editors to are those of the program.</summary>
public sealed class SchemaFilesTests
{
    [Theory]
    [InlineData("rule")]
    [InlineData("config")]
    [InlineData("roster")]
    public void Schemas_in_the_repository_are_current(string file) =>
        File.ReadAllText(Path.Combine(Repository.Root, "rules", "schema", file + ".json")).Should().Be(
            file switch { "rule" => FileSchemas.Rule, "roster" => FileSchemas.Roster, _ => FileSchemas.Config },
            "“factlint schema {0}” prints it: write it to rules/schema/{0}.json after a change of keys", file);
}
