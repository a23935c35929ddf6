using FactLint.Analysis.Driver;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Analysis.Driver;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("mesage", "message")]
    [InlineData("unles", "unless")]
    [InlineData("sevreity", "severity")]
    [InlineData("zzz", null)]
    [InlineData("", null)]
    public void Finds_what_was_probably_meant(string written, string? meant) =>
        NearestName.Of(written, ["message", "match", "unless", "severity", "scope"]).Should().Be(meant);

    [Theory]
    [InlineData("Giorgia", "Georgio", 2)]
    [InlineData("ab", "ba", 1)]
    [InlineData("", "abc", 3)]
    public void Counts_edits(string a, string b, int distance) => NearestName.Distance(a, b).Should().Be(distance);
}
