using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Semantics.Dates;

/// <summary>Dates in sentences, read on Wednesday, Aug. 20, 2025: the words and the value of each.</summary>
public sealed class DateBinderTests
{
    [Theory]
    [InlineData("The bridge opened on Aug. 18, 2025.", "Aug. 18, 2025=2025-08-18")]
    [InlineData("The bridge opened on 18 August 2025.", "18 August 2025=2025-08-18")]
    [InlineData("It opened on the 18th of August.", "the 18th of August=XXXX-08-18")]
    [InlineData("It opened on Monday, Aug. 18, 2025, in the rain.", "Monday, Aug. 18, 2025=2025-08-18")]
    [InlineData("The log says 2025-08-18 and 8/19/2025.", "2025-08-18=2025-08-18; 8/19/2025=2025-08-19")]
    [InlineData("The fair runs Aug. 14-15, 2025.", "Aug. 14-15, 2025=(2025-08-14,2025-08-15,P1D)")]
    [InlineData("The fair runs from Monday to Friday.", "from Monday to Friday=(XXXX-WXX-1,XXXX-WXX-5,P4D)")]
    [InlineData("He ran the mill between 2010 and 2015.", "between 2010 and 2015=(2010-01-01,2015-01-01,P5Y)")]
    [InlineData("It was the 2015-16 season.", "2015-16=(2015-01-01,2016-01-01,P1Y)")]
    [InlineData("Sales rose in the first quarter of 2013.", "the first quarter of 2013=(2013-01-01,2013-04-01,P3M)")]
    [InlineData("The mill closed in the 1990s.", "1990s=(1990-01-01,2000-01-01,P10Y)")]
    [InlineData("The mill closed in the ’90s.", "’90s=(XX90-01-01,XX00-01-01,P10Y)")]
    [InlineData("A 19th-century mill.", "19th-century=(1800-01-01,1900-01-01,P100Y)")]
    [InlineData("Profit fell in fiscal 2016.", "fiscal 2016=FY2016")]
    [InlineData("They met Monday at 3 p.m. in town.", "Monday at 3 p.m.=XXXX-WXX-1T15")]
    [InlineData("They met at noon.", "noon=T12")]
    [InlineData("They met on Monday night.", "Monday night=XXXX-WXX-1TNI")]
    [InlineData("The strike lasted three weeks.", "three weeks=P3W")]
    [InlineData("It was a 30-year plan.", "30-year=P30Y")]
    [InlineData("Fans queued for two and a half hours.", "two and a half hours=PT2.5H")]
    [InlineData("She runs every Monday and trains weekly.", "every Monday=XXXX-WXX-1; weekly=P1W")]
    [InlineData("Shops shut on Christmas Eve and on Labor Day.", "Christmas Eve=XXXX-12-24; Labor Day=XXXX-09-WXX-1-1")]
    [InlineData("He resigned yesterday.", "yesterday=2025-08-19")]
    [InlineData("He resigned last week and leaves next month.", "last week=2025-W33; next month=2025-09")]
    [InlineData("He resigned two years ago.", "two years ago=2023-08-20")]
    [InlineData("Prices rose over the past two years.", "past two years=(2023-08-20,2025-08-20,P2Y)")]
    public void ReadsDates(string text, string expected) => Read(text).Should().Be(expected);

    [Theory]
    [InlineData("The court may rule, and banks march on.")]
    [InlineData("He spent $2015 on it and won No. 2016.")]
    [InlineData("The Sun reported it a second time.")]
    [InlineData("He sat down; the fall of the wall was loud.")]
    [InlineData("About 2000 people came, 24/7, and 1/2 of them sang.")]
    [InlineData("The 74-year-old farmer is 12 years old at heart.")]
    [InlineData("They meet three times a week for $12 a day.")]
    public void ReadsNoDateWhereNoneIs(string text) => Read(text).Should().BeEmpty();

    [Theory]
    [InlineData("He said Monday it was over.", "2025-08-18")]
    [InlineData("He will go on Monday.", "2025-08-25")]
    [InlineData("He said on Dec. 30 it was over.", "2025-12-30")]
    public void ResolvesAgainstTheArticlesDay(string text, string from) =>
        Model(text, new DateOnly(2025, 8, 20)).Dates.Single().From.Should().Be(DateTime.Parse(from, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("en-GB", "2025-07-08")]
    [InlineData("en_AU", "2025-07-08")]
    [InlineData("en-US", "2025-08-07")]
    [InlineData("en", "2025-08-07")]
    [InlineData(null, "2025-08-07")]
    public void PutsTheDayFirstWhereTheArticlesEnglishDoes(string? language, string expected)
    {
        Article plain = ArticleText.Of("The notice is dated 8/7/2025, not 12/31/2024.");
        var article = new Article(plain.Source, plain.Prose, plain.Map, plain.Blocks) { Metadata = new ArticleMetadata { Language = language } };
        new SemanticModel(SyntaxTree.Parse(article, new WordTable())).Dates.Select(d => d.Timex).Should().Equal(expected, "2024-12-31");
    }

    [Fact]
    public void LeavesRelativeDatesUnresolvedWithoutADay()
    {
        SemanticModel model = Model("He resigned yesterday, two years ago and on Monday.", null);
        model.Dates.Should().HaveCount(3).And.OnlyContain(d => !d.IsResolved && d.IsRelative);
        model.Dates.Select(d => d.Timex).Should().Equal(null, null, "XXXX-WXX-1");
    }

    [Fact]
    public void KeepsTheDayThatIsWritten()
    {
        CalendarDay day = Model("It opened on Friday, Feb. 30, 2025.", null).Dates.Single().Days.Single();
        (day.Month, day.Day, day.Year, day.Weekday).Should().Be((2, 30, 2025, DayOfWeek.Friday));
    }

    private static string Read(string text)
    {
        SemanticModel model = Model(text, new DateOnly(2025, 8, 20));
        return string.Join("; ", model.Dates.Select(d => $"{model.Tree.TextOf(d.Span)}={d.Timex}"));
    }

    private static SemanticModel Model(string text, DateOnly? published) => new(SyntaxTree.Parse(ArticleText.Of(text, published), new WordTable()));
}
