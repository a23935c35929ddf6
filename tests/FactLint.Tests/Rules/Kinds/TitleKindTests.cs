using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class TitleKindTests
{
    private const string Article = "kind: title\ncheck: former-current";
    private const string Corpus = "kind: title\ncheck: former-current\nacross: corpus";

    [Fact]
    public void Former_here_and_current_there_is_marked() =>
        KindTest.Marked(Article, "Former mayor Ana Lund cut the ribbon.\nMayor Ana Lund said she would run again.").Should().Equal("Former mayor Ana Lund");

    [Theory]
    [InlineData("Then-President Walter Pike signed it. President Walter Pike spoke.")]
    [InlineData("It was former President Pike aide Tom Garrison who called President Pike.")]
    [InlineData("Former President Walter Pike spoke. President Pike signed the law in 2010.")]
    [InlineData("“Former President Walter Pike was right,” she wrote. President Walter Pike spoke.")]
    [InlineData("Former President Walter Pike, now president-elect, met President Walter Pike fans.")]
    [InlineData("Former British prime minister Walter Pike, a former mayor of London, spoke. Danish Prime Minister Ana Lund did not.")]
    [InlineData("Former French President Walter Pike spoke. Danish President Walter Pike did not.")]
    [InlineData("Former President Walter Pike spoke. He defended President Walter Pike's policy.")]
    [InlineData("Former President Walter Pike spoke. Few want a President Walter Pike.")]
    [InlineData("Former President Walter Pike spoke. His son, Harry Pike, met President Pike.")]
    public void Other_times_people_and_countries_are_not(string text) =>
        KindTest.Marked(Article, text).Should().BeEmpty();

    [Fact]
    public void Another_article_within_thirty_days_is_compared()
    {
        var rules = KindTest.Load(Corpus, message: "{title} {other} {office}");
        var findings = KindTest.Check(rules, ("Former U.S. President Walter Pike spoke.", new DateOnly(2025, 8, 20)), ("US President Walter Pike called.", new DateOnly(2025, 8, 18)));

        findings.Should().ContainSingle().Which.Message.Should().Be("Former U.S. President Walter Pike US President Walter Pike president");
        findings[0].Related.Should().ContainSingle();
        KindTest.Check(rules, ("Former U.S. President Walter Pike spoke.", new DateOnly(2025, 8, 20)), ("US President Walter Pike called.", new DateOnly(2024, 8, 18))).Should().BeEmpty();
        KindTest.Check(rules, ("Former U.S. President Walter Pike spoke.", new DateOnly(2025, 8, 20)), ("US President Walter Pike called.", null)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Oslo Mayor Ana Lund lost the vote in September.", false)]
    [InlineData("Oslo Mayor Ana Lund cut the ribbon on Sept. 12.", false)]
    [InlineData("Oslo Mayor Ana Lund said on Monday that the loss in September was hard.", true)]
    [InlineData("Oslo Mayor Ana Lund left in October.", false)]
    [InlineData("Until October, Oslo Mayor Ana Lund ran the council.", false)]
    [InlineData("Oslo Mayor Ana Lund cut the ribbon in November.", true)]
    public void A_day_on_which_the_office_was_held_bears_the_title(string text, bool isMarked)
    {
        var rules = KindTest.Load(Article, roster: "people:\n  - {name: Ana Lund, office: mayor, of: Oslo, from: 2019-10, to: 2023-10-25}\n");

        KindTest.Check(rules, (text, new DateOnly(2023, 12, 6))).Should().HaveCount(isMarked ? 1 : 0);
    }
}
