using FactLint.Tests.Integrations;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Seeds;

/// <summary>What a good copy editor marks in the two seed articles, and nothing else.</summary>
public sealed class SeedFindingsTests
{
    private const string First = "seeds/000_8374fcf7f5be6c84.txt";
    private const string Second = "seeds/001_7b0a1c7fc3f3ca6b.txt";

    private static readonly List<Dictionary<string, string>> Found = FactlintProcess.Findings(Repository.Root, "seeds");

    [Fact]
    public void The_first_article()
    {
        Of(First).Should().BeEquivalentTo(
        [
            ("FL2002", "Georgio Meloni"),
            ("FL1001", "an anonymous European official"),
            ("FL2101", "Former U.S. President Donald Trump"),
            ("FL1004", "He reportedly advised"),
            ("FL4001", "did not specify which one"),
            ("FL7003", "The Russian President Vladimir Putin has agreed"),
            ("FL7003", "European leaders, including NATO Secretary-General Mark Rutte"),
        ]);
    }

    [Fact]
    public void The_second_article() => Of(Second).Should().BeEquivalentTo(
    [
        ("FL1001", "a diplomatic source"),
        ("FL1002", "a second source"),
        ("FL4001", "did not explicitly indicate whether"),
    ]);

    /// <summary>With the day it was published, the shipped rosters say as much of one article as the other article does, and are sure of it.</summary>
    [Theory]
    [InlineData(First, "FL2002 FL2101")]
    [InlineData(Second, "")]
    public void Either_article_alone_gives_the_same_with_the_shipped_rosters(string article, string errors)
    {
        List<Dictionary<string, string>> alone = FactlintProcess.Findings(Repository.Root, article, "--as-of", "2025-08-18");

        Of(alone, article).Should().BeEquivalentTo(Of(Found, article));
        alone.Where(d => d["severity"] == "error").Select(d => d["ruleId"]).Should().BeEquivalentTo(errors.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Forms_that_differ_between_the_two_are_notes()
    {
        var notes = Found.Where(d => d["severity"] == "info").ToList();
        notes.Should().HaveCount(2).And.OnlyContain(d => d["ruleId"] == "FL9001");
        notes.Should().OnlyContain(d => d["related"].Contains("seeds/00", StringComparison.Ordinal), "both sides are shown");
        string.Join(' ', notes.Select(d => d["text"] + d["related"])).Should().ContainAll("defence", "defense", "U.S.", "US");
    }

    [Theory]
    [InlineData("FL2002", "Giorgia Meloni")]
    [InlineData("FL2101", "US President Donald Trump")]
    public void Findings_across_articles_show_the_other_side(string rule, string other) =>
        Found.Single(d => d["ruleId"] == rule)["related"].Should().Contain(Second).And.Contain(other);

    /// <summary>Another article is evidence, not proof: nothing in the seeds is an error.</summary>
    [Fact]
    public void Nothing_is_an_error() => Found.Should().OnlyContain(d => d["severity"] != "error");

    /// <summary>Warnings and errors; of a whole sentence only the words that tell it apart.</summary>
    private static IEnumerable<(string, string)> Of(string path) => Of(Found, path);

    private static IEnumerable<(string, string)> Of(List<Dictionary<string, string>> found, string path) => found
        .Where(d => d["path"] == path && d["severity"] != "info")
        .Select(d => (d["ruleId"], d["ruleId"] == "FL7003" ? Beginning(d["text"]) : d["text"]));

    private static string Beginning(string text) =>
        new[] { "The Russian President Vladimir Putin has agreed", "European leaders, including NATO Secretary-General Mark Rutte" }
            .FirstOrDefault(b => text.StartsWith(b, StringComparison.Ordinal), text);
}
