using System.Diagnostics;
using FactLint.Workspace;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Workspace;

public sealed class GlobTests
{
    [Theory]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "x/a.md", false)]
    [InlineData("**/*.md", "a.md", true)]
    [InlineData("**/*.md", "x/y/a.md", true)]
    [InlineData("x/**/a.md", "x/a.md", true)]
    [InlineData("x/**/a.md", "xa.md", false)]
    [InlineData("x/**", "x/y/z", true)]
    [InlineData("x**z", "x/y/z", true)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "a/c", false)]
    [InlineData("[abc].md", "b.md", true)]
    [InlineData("[a-c].md", "d.md", false)]
    [InlineData("[!a].md", "b.md", true)]
    [InlineData("[!a].md", "a.md", false)]
    [InlineData("*.{md,txt}", "a.txt", true)]
    [InlineData("*.{md,txt}", "a.html", false)]
    [InlineData("{a,b{c,d}}.md", "bd.md", true)]
    [InlineData("p{1..3}.md", "p2.md", true)]
    [InlineData("p{1..3}.md", "p4.md", false)]
    [InlineData("p{-1..20}.md", "p-1.md", true)]
    [InlineData("{single}.md", "{single}.md", true)]
    [InlineData("[open.md", "[open.md", true)]
    [InlineData("\\*.md", "*.md", true)]
    [InlineData("\\*.md", "a.md", false)]
    [InlineData("", "", true)]
    public void Matches(string pattern, string path, bool expected) => Glob.Parse(pattern).IsMatch(path).Should().Be(expected);

    [Theory]
    [InlineData("*.md", "x/y/a.md", true)]
    [InlineData("drafts", "x/drafts/a.md", true)]
    [InlineData("drafts/**", "x/drafts/a.md", false)]
    [InlineData("/a.md", "a.md", true)]
    [InlineData("/a.md", "x/a.md", false)]
    public void In_a_folder_a_name_without_slash_is_found_at_any_depth(string pattern, string path, bool expected) =>
        Glob.ParseInFolder(pattern).IsMatchOrBelow(path).Should().Be(expected);

    [Fact]
    public void Hostile_patterns_take_bounded_time()
    {
        var clock = Stopwatch.StartNew();
        Glob.Parse(string.Concat(Enumerable.Repeat("*a", 500))).IsMatch(new string('a', 2000)).Should().BeTrue();
        Glob.Parse(string.Concat(Enumerable.Repeat("{a,b}", 500))).IsMatch("a").Should().BeFalse();
        Glob.Parse(new string('{', 20_000) + ",").IsMatch("a").Should().BeFalse();
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }
}
