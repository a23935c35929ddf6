using FactLint.Workspace.Configuration;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Workspace.Configuration;

public sealed class SidecarReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Gives_the_entries_about_a_file()
    {
        string story = _folder.Write("desk/story.txt", "Text.");
        _folder.Write("desk/factlint.suppressions.yml", "- file: story.txt\n  rule: FL4001\n  text: did not say\n  reason: asked twice\n- { file: \"*.txt\", rule: names }\n- { file: \"*.md\", rule: names }\n");
        var reader = new SidecarReader(_folder.Root);
        reader.For(story).Select(s => (s.Rule, s.Text, s.Reason, s.Location.Start.ToString())).Should()
            .Equal(("FL4001", "did not say", "asked twice", "1:3"), ("names", null, null, "5:3"));
        reader.For(story)[0].Location.Document.Path.Should().Be("desk/factlint.suppressions.yml");
        reader.Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("- { file: story.txt, rul: FL1 }", "“rule”")]
    [InlineData("- { file: stori.txt, rule: FL1 }", "stori.txt")]
    [InlineData("file: story.txt", "list")]
    [InlineData("- story.txt", "file: story.txt")]
    public void Mistakes_are_errors(string yaml, string message)
    {
        string story = _folder.Write("story.txt", "Text.");
        _folder.Write("factlint.suppressions.yml", yaml);
        var reader = new SidecarReader(_folder.Root);
        reader.For(story);
        reader.Errors.Should().Contain(e => e.Message.Contains(message));
    }
}
