using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Specs;

/// <summary>Every marked example of <c>specs/*.md</c> is a test.</summary>
public sealed class SpecTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "FactLint.Tests", "specs");

    public static IEnumerable<object[]> Files => Directory.GetFiles(Folder, "*.md").Select(Path.GetFileName)
        .Where(f => f != "README.md").Order(StringComparer.Ordinal).Select(f => new object[] { f! });

    public static IEnumerable<object[]> Examples => Files.SelectMany(f => ExamplesOf((string)f[0]))
        .Select(e => new object[] { e.File, e.Line, e.Marked });

    [Theory]
    [MemberData(nameof(Files))]
    public void A_spec_has_examples_and_no_broken_blocks(string file) =>
        SpecReader.Read(file, File.ReadAllText(Path.Combine(Folder, file))).Should().NotBeEmpty($"specs/{file} must have at least one ```fact or ```article block");

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_holds(string file, int line, string marked)
    {
        SpecExample example = ExamplesOf(file).Single(e => e.Line == line && e.Marked == marked);
        string problems = SpecRun.Problems(example);
        Assert.True(problems.Length == 0, problems);
    }

    /// <summary>None for a file with a broken block, which the other test reports.</summary>
    private static IReadOnlyList<SpecExample> ExamplesOf(string file)
    {
        try
        {
            return SpecReader.Read(file, File.ReadAllText(Path.Combine(Folder, file)));
        }
        catch (FormatException)
        {
            return [];
        }
    }
}
