using System.Globalization;
using FactLint.Language.Semantics;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Semantics.Quantities;

/// <summary>Figures in sentences as papers print them.</summary>
public sealed class QuantityBinderTests
{
    [Theory]
    [InlineData("The bridge cost £3.4m.", "£3.4m", "3400000 GBP")]
    [InlineData("A $1.5-million grant paid for it.", "$1.5-million", "1500000 USD")]
    [InlineData("They owe US$42.6 billion.", "US$42.6 billion", "42600000000 USD")]
    [InlineData("Each family got NT$1,200.", "NT$1,200", "1200 TWD")]
    [InlineData("The firm lost Rs 5 crore.", "Rs 5 crore", "50000000 INR")]
    [InlineData("A ticket is RM120.", "RM120", "120 MYR")]
    [InlineData("The state spent R2.4bn.", "R2.4bn", "2400000000 ZAR")]
    [InlineData("It earned 5 million euros.", "5 million euros", "5000000 EUR")]
    [InlineData("He paid 40 Canadian dollars.", "40 Canadian dollars", "40 CAD")]
    [InlineData("A stamp is 68 cents.", "68 cents", "68 cent")]
    [InlineData("They raised $23million.", "$23million", "23000000 USD")]
    [InlineData("Debts of 2 million pounds sterling remain.", "2 million pounds sterling", "2000000 GBP")]
    public void Reads_money(string text, string span, string value) => Only(text, QuantityType.Currency, span, value);

    [Theory]
    [InlineData("Rents rose 4.5 percent.", "4.5 percent", "4.5")]
    [InlineData("Some said 38 per cent was low.", "38 per cent", "38")]
    [InlineData("Output fell seven-tenths of 1 percent.", "seven-tenths of 1 percent", "0.7")]
    public void Reads_percentages(string text, string span, string value) => Only(text, QuantityType.Percent, span, value);

    [Theory]
    [InlineData("She leads by 12 percentage points.", "12 percentage points", "12 point")]
    [InlineData("The bank cut its rate by 25 basis points.", "25 basis points", "25 basis point")]
    [InlineData("The margin is plus or minus 3.4 percentage points.", "3.4 percentage points", "3.4 point")]
    public void Reads_points(string text, string span, string value) => Only(text, QuantityType.PercentagePoints, span, value);

    [Theory]
    [InlineData("The trail is 47km long.", "47km", "47 kilometer")]
    [InlineData("They live in a six-story house.", "six-story", "6 story")]
    [InlineData("Winds reached 74 miles per hour.", "74 miles per hour", "74 mile per hour")]
    [InlineData("The park covers 1,200 square miles.", "1,200 square miles", "1200 square mile")]
    [InlineData("He is 6 feet 2 inches tall.", "6 feet 2 inches", "6.1667 foot")]
    [InlineData("The plant makes 48MW.", "48MW", "48 megawatt")]
    [InlineData("Firms added 300,000 a month.", "300,000 a month", "300000 per month")]
    [InlineData("The post pays $15 an hour.", "$15 an hour", "15 USD per hour")]
    [InlineData("He ran the 50K alone.", "50K", "50 kilometer")]
    [InlineData("Rotate it 90 degrees north.", "90 degrees", "90 degree")]
    public void Reads_measures(string text, string span, string value) => Only(text, QuantityType.Dimension, span, value);

    [Theory]
    [InlineData("It was -5C at noon.", "-5C", "-5 C")]
    [InlineData("A high of 104 degrees Fahrenheit is likely.", "104 degrees Fahrenheit", "104 F")]
    [InlineData("In the heat it hit 41C.", "41C", "41 C")]
    [InlineData("Chill it to minus 20 degrees.", "minus 20 degrees", "-20 degree")]
    public void Reads_temperatures(string text, string span, string value) => Only(text, QuantityType.Temperature, span, value);

    [Theory]
    [InlineData("Ana Ruiz, 74, left early.", "74", "74 year")]
    [InlineData("The cleric, 74, died.", "74", "74 year")]
    [InlineData("A 29-year-old man fell.", "29-year-old", "29 year")]
    [InlineData("The cub is six months old.", "six months old", "6 month")]
    [InlineData("Boys aged 7 may enter.", "aged 7", "7 year")]
    [InlineData("She turned 50 on Friday.", "50", "50 year")]
    [InlineData("Poet dies at 81 after a long illness", "81", "81 year")]
    [InlineData("He was just 28 and new to the town.", "28", "28 year")]
    public void Reads_ages(string text, string span, string value) => Only(text, QuantityType.Age, span, value);

    [Theory]
    [InlineData("About 200 people came.", "200", QuantityBound.About)]
    [InlineData("Nearly 500 were held.", "500", QuantityBound.Nearly)]
    [InlineData("At least 12 died.", "12", QuantityBound.AtLeast)]
    [InlineData("More than 3,000 marched.", "3,000", QuantityBound.MoreThan)]
    [InlineData("No more than 40 may sit.", "40", QuantityBound.AtMost)]
    [InlineData("Up to 90 jobs will go.", "90", QuantityBound.AtMost)]
    [InlineData("Some 30 or so waited.", "30", QuantityBound.About)]
    [InlineData("Fees of $50 or more apply.", "$50", QuantityBound.AtLeast)]
    [InlineData("The 40 winners sang.", "40", QuantityBound.None)]
    public void Reads_what_bounds_a_figure(string text, string span, QuantityBound bound) =>
        Of(text).Where(q => q.Type != QuantityType.NumberRange).Select(q => (Text(text, q), q.Bound)).Should().ContainSingle().Which.Should().Be((span, bound));

    [Theory]
    [InlineData("Call 202-555-0187 today.")]
    [InlineData("Article 5 binds them.")]
    [InlineData("The law is No. 10 of its kind.")]
    [InlineData("Two F-16 jets")]
    [InlineData("Covid-19 closed it.")]
    [InlineData("The G7 met.")]
    [InlineData("It runs version 10.2.1 now.")]
    [InlineData("He lives at 221 Baker Street.")]
    [InlineData("The shop is open 24/7.")]
    [InlineData("No one came, and that one left.")]
    [InlineData("The Group of Seven met in 2016.")]
    [InlineData("An A380 landed at 7:30.")]
    [InlineData("See https://example.org/2015/10/5 for more.")]
    [InlineData("It stayed shut for three years.")]
    public void Leaves_what_counts_nothing(string text) => Of(text).Where(q => !Text(text, q).Equals("Two", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Tells_a_range_from_a_score()
    {
        Of("They won 21-12.").Select(q => q.Role).Should().Equal(QuantityRole.Score, QuantityRole.Score);
        Of("It takes 10-15 people.").Where(q => q.Type == QuantityType.Number).Select(q => q.Role).Should().Equal(QuantityRole.RangeStart, QuantityRole.RangeEnd);
    }

    [Fact]
    public void Gives_the_first_of_a_range_the_measure_of_the_second()
    {
        Of("Shops offer 5-15 percent off.").Select(q => (q.Type, q.Value)).Should().Equal((QuantityType.Percent, 5m), (QuantityType.Percent, 15m));
        Of("It will cost $10-15 million.").Select(q => (q.Type, q.Value)).Should().Equal((QuantityType.Currency, 10_000_000m), (QuantityType.Currency, 15_000_000m));
    }

    [Fact]
    public void Marks_the_words_that_bound_a_number() =>
        Of("Numbers larger than 10 and smaller than 20 fit.").Single(q => q.Type == QuantityType.NumberRange).Range.Should().Be("(10,20)");

    [Theory]
    [InlineData("1,")]
    [InlineData("one ")]
    [InlineData("5 pounds ")]
    [InlineData("million and ")]
    [InlineData("$")]
    [InlineData("a ")]
    [InlineData("1-")]
    [InlineData("10 in ")]
    [InlineData("more than 5 ")]
    public void Takes_time_in_proportion_to_the_text(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        TestTime.Best(() => _ = Of(text).Length, TimeSpan.FromSeconds(4)).Should().BeLessThan(TimeSpan.FromSeconds(4));
    }

    private static void Only(string text, QuantityType type, string span, string value)
    {
        Quantity found = Of(text).Where(q => q.Type is not (QuantityType.Ordinal or QuantityType.NumberRange)).Should().ContainSingle().Subject;
        string written = string.Create(CultureInfo.InvariantCulture, $"{Math.Round(found.Value!.Value, 4) / 1.000000000000m} {found.Unit}").TrimEnd();
        (Text(text, found), found.Type, written).Should().Be((span, type, value));
    }

    private static Quantity[] Of(string text) => [.. ArticleText.Model(text).Quantities];

    private static string Text(string text, Quantity quantity) => text[quantity.Span.Start..quantity.Span.End];
}
