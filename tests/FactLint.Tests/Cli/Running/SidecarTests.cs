using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Running;

public sealed class SidecarTests
{
    private const string Story = "The envoy told them to accept a deal with the union, but did not specify which one.\n";

    [Fact]
    public void A_suppression_beside_the_article_counts()
    {
        using var desktop = new Desktop();
        desktop.With("desk/story.txt", Story);
        desktop.Run("check", "desk/story.txt", "--format", "concise").Output.Should().Contain("FL4001");
        desktop.With("desk/factlint.suppressions.yml", "- { file: story.txt, rule: FL4001, reason: asked twice }\n");
        desktop.Run("check", "desk/story.txt", "--format", "concise").Output.Should().NotContain("FL4001");
    }

    [Fact]
    public void A_mistake_in_it_is_an_error()
    {
        using var desktop = new Desktop();
        desktop.With("story.txt", Story).With("factlint.suppressions.yml", "- { file: story.txt, rul: FL4001 }\n");
        Ran ran = desktop.Run("check", "story.txt");
        ran.Exit.Should().Be(2);
        ran.Error.Should().Contain("factlint.suppressions.yml:1:").And.Contain("“rule”");
    }
}
