using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class TenseKindTests
{
    private const string Mix = "kind: tense\ncheck: attribution-mix";
    private const string Usual = "Mayor Ana Lund said no. She said more. Lund said it was late. She said why. Lund added that it was dark.\n";

    [Fact]
    public void A_stray_present_is_marked() =>
        KindTest.Marked(Mix, Usual + "She says it is over.").Should().Equal("says");

    [Theory]
    [InlineData(Usual + "The report says it is over.")]
    [InlineData(Usual + "“She says it is over,” he said.")]
    [InlineData(Usual + "Aides say it is over.")]
    [InlineData("# Mayor Ana Lund says no\n" + Usual)]
    [InlineData("She said no. She says it is over. He says so. He said more.")]
    public void Documents_quotations_headlines_and_even_mixes_are_not(string text) =>
        KindTest.Marked(Mix, text).Should().BeEmpty();
}
