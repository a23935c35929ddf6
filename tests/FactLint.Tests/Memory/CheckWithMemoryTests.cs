using System.Globalization;
using FactLint.Cli;
using FactLint.Tests.Cli;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Memory;

/// <summary>Drafts against what was published.</summary>
public sealed class CheckWithMemoryTests
{
    private static Desktop With(int times, string text, DateOnly? first = null)
    {
        string records = string.Concat(Enumerable.Range(0, times).Select(i => Archive.Record($"p{i}", text + $" It was day {i}.", first?.AddDays(i)) + "\n"));
        var desk = new Desktop();
        desk.RunWith(records, "index", "--stdin-jsonl", "--memory", "m.db").Exit.Should().Be(ExitCodes.Clean);
        return desk;
    }

    private static string Check(Desktop desk, string draft, params string[] options) =>
        desk.With("draft.txt", draft).Run(["check", "draft.txt", "--memory", "m.db", "--format", "concise", "--quiet", .. options]).Output;

    [Fact]
    public void A_spelling_that_many_articles_have_is_held_against_a_near_one()
    {
        using Desktop desk = With(12, "Harbour Minister Giordana Melis opened the pier.", new DateOnly(2025, 7, 1));
        Ran run = desk.With("draft.txt", "Harbour Minister Giordano Melis opened the gate.").Run("check", "draft.txt", "--memory", "m.db");
        run.Output.Should().Contain("draft.txt:1:18: warning FL2002: “Giordano Melis” is “Giordana Melis” in 12 published articles: check which is right")
            .And.Contain("spelled this way here (12 articles, last on July 12, 2025)").And.Contain("Change to “Giordana Melis”");
    }

    [Fact]
    public void A_name_that_nothing_published_comes_near_is_left_alone()
    {
        using Desktop desk = With(12, "Harbour Minister Giordana Melis opened the pier.");
        Check(desk, "Harbour Minister Ingrid Olafsen opened the gate with Peter Vandenberg.").Should().BeEmpty();
    }

    [Theory]
    [InlineData("Deputy Minister Roberto Falk opened the gate.", "Robert and Roberto are two names")]
    [InlineData("The painter Robert Falck opened the gate.", "another calling, and a surname a letter away")]
    public void Two_people_with_near_names_are_two_people(string draft, string because)
    {
        using Desktop desk = With(12, "Harbour Minister Robert Falk opened the pier.");
        Check(desk, draft).Should().BeEmpty(because);
    }

    [Fact]
    public void A_spelling_that_was_published_often_is_right_too()
    {
        using var desk = new Desktop();
        string records = string.Concat(Enumerable.Range(0, 12).Select(i => Archive.Record($"a{i}", "Harbour Minister Giordana Melis spoke.") + "\n"))
            + string.Concat(Enumerable.Range(0, 3).Select(i => Archive.Record($"b{i}", "Harbour Minister Giordano Melis spoke.") + "\n"));
        desk.RunWith(records, "index", "--stdin-jsonl", "--memory", "m.db");
        Check(desk, "Harbour Minister Giordano Melis opened the gate.").Should().BeEmpty();
    }

    [Fact]
    public void Two_articles_are_not_enough()
    {
        using Desktop desk = With(2, "Harbour Minister Giordana Melis opened the pier.");
        Check(desk, "Harbour Minister Giordano Melis opened the gate.").Should().BeEmpty();
    }

    [Fact]
    public void A_draft_that_was_stored_is_not_held_against_itself()
    {
        using Desktop desk = new Desktop().With("draft.txt", "Harbour Minister Giordano Melis opened the gate.");
        string records = string.Concat(Enumerable.Range(0, 5).Select(i => Archive.Record($"a{i}", "Harbour Minister Giordana Melis spoke.") + "\n"));
        desk.RunWith(records, "index", "--stdin-jsonl", "--memory", "m.db");
        desk.Run("index", "draft.txt", "--memory", "m.db");
        desk.Run("check", "draft.txt", "--memory", "m.db").Output.Should().Contain("in 5 published articles");
    }

    [Fact]
    public void A_title_that_recent_articles_contradict_is_marked()
    {
        using Desktop desk = With(4, "Former Governor Sam Ortiz backs the road.", new DateOnly(2024, 3, 1));
        string found = Check(desk, "Governor Sam Ortiz signed the bill.", "--as-of", "2024-03-20");
        found.Should().Contain("draft.txt:1:1: warning: “Governor Sam Ortiz” here").And.Contain("[FL2101]").And.Contain("“Former Governor Sam Ortiz” elsewhere");
        Check(desk, "Governor Sam Ortiz signed the bill.", "--as-of", "2024-06-20").Should().BeEmpty("titles change in three months");
    }

    [Fact]
    public void The_form_of_most_published_articles_is_the_house_form()
    {
        using Desktop desk = With(5, "The defence of the coast cost more than the harbour.");
        Check(desk, "The defense of the town cost little.").Should().Contain("FL9001").And.Contain("“defense” here, “defence” elsewhere");
    }

    [Fact]
    public void A_toll_that_published_articles_give_otherwise_is_marked_where_the_rule_is_asked_for()
    {
        using Desktop desk = With(3, "A bomb in Ankara killed 14 people on Monday.", new DateOnly(2025, 8, 18));
        Check(desk, "A blast in Ankara killed 11 people on Monday.", "--as-of", "2025-08-20", "--rule", "FL9101")
            .Should().Contain("“11” here, “14” in another article on the same event");
        Check(desk, "A blast in Lyon killed 11 people on Monday.", "--as-of", "2025-08-20", "--rule", "FL9101").Should().BeEmpty();
    }

    [Fact]
    public void Configuration_may_name_the_memory()
    {
        using Desktop desk = With(12, "Harbour Minister Giordana Melis opened the pier.");
        desk.With("factlint.yml", "memory: m.db\n").With("draft.txt", "Harbour Minister Giordano Melis opened the gate.");
        desk.Run("check", "draft.txt").Output.Should().Contain("in 12 published articles");
        desk.Run("config", "show", "draft.txt").Output.Should().Contain("memory: " + Path.Combine(desk.Folder, "m.db"));
        File.Delete(Path.Combine(desk.Folder, "m.db"));
        Ran missing = desk.Run("check", "draft.txt");
        missing.Exit.Should().Be(ExitCodes.Problem);
        missing.Error.Should().Contain("make it with factlint index");
    }

    [Fact]
    public void Many_drafts_at_once_give_what_each_gives_alone()
    {
        using Desktop desk = With(12, "Harbour Minister Giordana Melis opened the pier.");
        for (int i = 0; i < 3; i++)
            desk.With($"drafts/{i}.txt", string.Create(CultureInfo.InvariantCulture, $"Painter Olga Brandt{i} met nobody. Number {i}."));
        desk.With("drafts/slip.txt", "Harbour Minister Giordano Melis opened the gate.");
        desk.Run("check", "drafts", "--memory", "m.db", "--format", "concise", "--quiet").Lines.Should().ContainSingle().Which.Should().StartWith("drafts/slip.txt:1:18");
    }
}
