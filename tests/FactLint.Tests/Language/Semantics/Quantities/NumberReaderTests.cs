using System.Globalization;
using FactLint.Language.Semantics.Quantities;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Semantics.Quantities;

/// <summary>The number at the start of a text: how far it goes and what it stands for.</summary>
public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("1,018 voters", "1,018", "1018")]
    [InlineData("12,34,567.89 rupees", "12,34,567.89", "1234567.89")]
    [InlineData("40 000.", "40 000", "40000")]
    [InlineData("2 345 678", "2 345 678", "2345678")]
    [InlineData("423 0000", "423", "423")]
    [InlineData(".25 in", ".25", "0.25")]
    [InlineData("4.800", "4.800", "4.8")]
    [InlineData("1.111,11", "1.111,11", "1111.11")]
    [InlineData("1,3.", "1,3", "1.3")]
    [InlineData("22,24,26", "22", "22")]
    [InlineData("1.2bn in", "1.2bn", "1200000000")]
    [InlineData("3.5 million people", "3.5 million", "3500000")]
    [InlineData("1.5-million", "1.5-million", "1500000")]
    [InlineData("3 hundred and 21 men", "3 hundred and 21", "321")]
    [InlineData("322 hundred", "322 hundred", "32200")]
    [InlineData("25 lakh tonnes", "25 lakh", "2500000")]
    [InlineData("1 lakh crore rupees", "1 lakh crore", "1000000000000")]
    [InlineData("1½ miles", "1½", "1.5")]
    [InlineData("2 1/4 cups", "2 1/4", "2.25")]
    [InlineData("24/7", "24", "24")]
    [InlineData("1e10", "1e10", "10000000000")]
    [InlineData("-5C", "-5", "-5")]
    [InlineData("sixteen", "sixteen", "16")]
    [InlineData("one hundred and sixty-one", "one hundred and sixty-one", "161")]
    [InlineData("two hundred and two thousand", "two hundred and two thousand", "202000")]
    [InlineData("two thousand and two hundred", "two thousand and two hundred", "2200")]
    [InlineData("one hundred and two hundred", "one hundred", "100")]
    [InlineData("twenty-one trillion", "twenty-one trillion", "21000000000000")]
    [InlineData("ninety-five hundred", "ninety-five hundred", "9500")]
    [InlineData("nineteen people and twenty cars", "nineteen", "19")]
    [InlineData("five and ten", "five", "5")]
    [InlineData("two hundred point zero three", "two hundred point zero three", "200.03")]
    [InlineData("two point five million", "two point five million", "2500000")]
    [InlineData("nought point eleven", "nought point eleven", "0.11")]
    [InlineData("a hundred and fifty", "a hundred and fifty", "150")]
    [InlineData("a dozen eggs", "a dozen", "12")]
    [InlineData("three dozens", "three dozens", "36")]
    [InlineData("minus five", "minus five", "-5")]
    public void Reads_cardinals(string text, string number, string value) => Check(text, number, value, NumberForm.Cardinal);

    [Theory]
    [InlineData("4/5 of", "4/5", "0.8")]
    [InlineData("two-thirds of", "two-thirds", "0.6667")]
    [InlineData("two thirds", "two thirds", "0.6667")]
    [InlineData("one eighth", "one eighth", "0.125")]
    [InlineData("a third of voters", "a third", "0.3333")]
    [InlineData("a trillionth", "a trillionth", "0")]
    [InlineData("twenty-three fifths", "twenty-three fifths", "4.6")]
    [InlineData("one hundred thirty fifths", "one hundred thirty fifths", "2.8571")]
    [InlineData("one hundred and thirty-two fifths", "one hundred and thirty-two fifths", "26.4")]
    [InlineData("two hundred and fifty-four hundredths", "two hundred and fifty-four hundredths", "200.54")]
    [InlineData("half of them", "half", "0.5")]
    public void Reads_fractions(string text, string number, string value) => Check(text, number, value, NumberForm.Fraction);

    [Theory]
    [InlineData("three and a half years", "three and a half", "3.5")]
    [InlineData("three-and-a-half-game lead", "three-and-a-half", "3.5")]
    [InlineData("five and a quarter", "five and a quarter", "5.25")]
    [InlineData("one million and a half", "one million and a half", "1500000")]
    [InlineData("one billion and a half million", "one billion and a half million", "1000500000")]
    [InlineData("five billion and three quarters", "five billion and three quarters", "5750000000")]
    [InlineData("forty two and a third", "forty two and a third", "42.3333")]
    [InlineData("half a million", "half a million", "500000")]
    [InlineData("half-dozen", "half-dozen", "6")]
    [InlineData("quarter million", "quarter million", "250000")]
    [InlineData("a quarter of a million", "a quarter of a million", "250000")]
    [InlineData("three quarters billion", "three quarters billion", "750000000")]
    public void Adds_parts_and_takes_parts_of_large_numbers(string text, string number, string value) => Check(text, number, value, NumberForm.Cardinal);

    [Theory]
    [InlineData("30th", "30th", "30")]
    [InlineData("twenty-fifth", "twenty-fifth", "25")]
    [InlineData("one hundred twenty-fifth", "one hundred twenty-fifth", "125")]
    [InlineData("three trillionth", "three trillionth", "3000000000000")]
    [InlineData("second source", "second", "2")]
    public void Reads_ordinals(string text, string number, string value) => Check(text, number, value, NumberForm.Ordinal);

    [Theory]
    [InlineData("several tens of million", "several tens of million")]
    [InlineData("hundreds of thousands", "hundreds of thousands")]
    [InlineData("a few", null)]
    [InlineData("few hundred feet", "few hundred")]
    public void Leaves_vague_numbers_without_a_value(string text, string? number)
    {
        bool read = NumberReader.TryRead(text, 0, out NumberReading reading);
        read.Should().Be(number is not null);
        if (number is not null)
            (text[..reading.End], reading.Form).Should().Be((number, NumberForm.Vague));
    }

    [Theory]
    [InlineData("10.2.1")]
    [InlineData("a third man")]
    [InlineData("the")]
    [InlineData("quarter")]
    public void Reads_nothing_else(string text) => NumberReader.TryRead(text, 0, out _).Should().BeFalse();

    [Fact]
    public void Keeps_the_ends_of_between_apart() => NumberReader.TryRead("between one hundred and two", 8, out NumberReading reading).Should().Be(reading.Value == 100);

    private static void Check(string text, string number, string value, NumberForm form)
    {
        NumberReader.TryRead(text, 0, out NumberReading reading).Should().BeTrue();
        text[reading.Start..reading.End].Should().Be(number);
        Math.Round(reading.Value, 4).Should().Be(decimal.Parse(value, CultureInfo.InvariantCulture));
        reading.Form.Should().Be(form);
    }
}
