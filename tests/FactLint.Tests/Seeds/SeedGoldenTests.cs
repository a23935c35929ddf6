using System.Text.RegularExpressions;
using FactLint.Tests.Integrations;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Seeds;

/// <summary>
/// What <c>factlint check seeds</c> prints, in every format, byte for byte. After a wanted change, run the tests once with
/// FACTLINT_UPDATE_GOLDEN=1 and read the difference.
/// </summary>
public sealed partial class SeedGoldenTests
{
    private static readonly string Golden = Path.Combine(Repository.Root, "tests", "FactLint.Tests", "golden");

    [Theory]
    [InlineData("text")]
    [InlineData("concise")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("markdown")]
    [InlineData("junit")]
    public void Seeds_print_what_they_printed_before(string format)
    {
        Shell.Result run = FactlintProcess.Run(Repository.Root, "check", "seeds", "--format", format);
        string output = Version().Replace(run.Output, "VERSION");
        string file = Path.Combine(Golden, $"seeds.{format}");
        if (Environment.GetEnvironmentVariable("FACTLINT_UPDATE_GOLDEN") == "1")
            File.WriteAllText(file, output);
        output.Should().Be(File.ReadAllText(file));
        run.Error.Should().BeEmpty();
    }

    [GeneratedRegex(@"\b\d+\.\d+\.\d+(?:\+[0-9a-f]+)?(?="",?\s*""(?:informationUri|rules|semanticVersion))")]
    private static partial Regex Version();
}
