using FactLint.Analysis.Diagnostics;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class SwapKindTests
{
    private const string Keys = "kind: swap\nswap: {adviser: advisor, Kiev: Kyiv, per cent: percent}\nexcept: [Dynamo Kiev]";

    [Theory]
    [InlineData("The adviser left.", "adviser", "advisor")]
    [InlineData("Adviser leaves.", "Adviser", "Advisor")]
    [InlineData("ADVISER LEAVES", "ADVISER", "ADVISOR")]
    [InlineData("He flew to Kiev.", "Kiev", "Kyiv")]
    [InlineData("It rose 5 per cent.", "per cent", "percent")]
    public void Offers_the_desks_word_in_the_same_case(string text, string marked, string replacement)
    {
        Diagnostic only = KindProbe.Check(Keys, text).Should().ContainSingle().Which;
        only.Location.Text.Should().Be(marked);
        Fix fix = only.Fixes.Should().ContainSingle().Which;
        fix.Safety.Should().Be(FixSafety.Safe);
        fix.Edits.Should().ContainSingle().Which.NewText.Should().Be(replacement);
    }

    [Theory]
    [InlineData("The advisers left; an advisor stayed.")]
    [InlineData("A kiev is a chicken dish.")]
    [InlineData("Dynamo Kiev won.")]
    [InlineData("“The adviser left,” he said.")]
    public void Leaves_other_words_names_and_quotations(string text) => KindProbe.Check(Keys, text).Should().BeEmpty();

    [Theory]
    [InlineData("{adviser: advisor, advisor: adviser}", "8:17 “advisor” is itself to be replaced, by “adviser”: write here what should stand in the end")]
    [InlineData("{Kiev: Kyiv, Kyiv: Kyjiv}", "“Kyiv” is itself to be replaced")]
    [InlineData("{US: the US}", "“US” is itself to be replaced, by “the US”")]
    public void A_replacement_is_not_replaced_again(string swaps, string message) => KindProbe.ErrorOf($"kind: swap\nswap: {swaps}").Should().Contain(message);

    [Fact]
    public void A_replacement_may_hold_an_exception() => KindProbe.ErrorOf("kind: swap\nswap: {US: the US}\nexcept: [the US]").Should().BeEmpty();

    [Fact]
    public void Mistakes_are_named()
    {
        KindProbe.ErrorOf("kind: swap\nswap: {a: a}").Should().Contain("the two sides are the same");
        KindProbe.ErrorOf("kind: swap\nswap: {'': b}").Should().Contain("no word to look for");
        KindProbe.ErrorOf("kind: swap\nswap: [a]").Should().Contain("must be a map of texts");
    }
}
