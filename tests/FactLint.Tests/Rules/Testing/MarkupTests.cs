using FactLint.Language.Text;
using FactLint.Rules.Testing;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Testing;

public sealed class MarkupTests
{
    [Fact]
    public void Takes_the_marks_out_and_keeps_their_places()
    {
        var markup = Markup.Parse("a [|b|] c\n[|d\ne|]");
        markup.Text.Should().Be("a b c\nd\ne");
        markup.Spans.Should().Equal(new TextSpan(2, 1), new TextSpan(6, 3));
        markup.Mistake.Should().BeNull();
    }

    [Theory]
    [InlineData("a [|b")]
    [InlineData("a b|]")]
    [InlineData("[|a [|b|]|]")]
    [InlineData("a [||] b")]
    public void Says_what_is_wrong_with_the_marks(string marked) => Markup.Parse(marked).Mistake.Should().NotBeNull();
}
