using System.Text.RegularExpressions;
using FactLint.Rules.Kinds;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class RegexLiteralTests
{
    [Theory]
    [InlineData(@"lorem ipsum", "lorem ipsum")]
    [InlineData(@"(?i)\bas an ai\b", "as an ai")]
    [InlineData(@"a|b", "")]
    [InlineData(@"(a|b)cde?f", "cd")]
    [InlineData(@"[[\]a]xyz", "xyz")]
    [InlineData(@"\[\[[A-Z]+\]\]", "[[")]
    [InlineData(@"ab+c", "ab")]
    [InlineData(@"ab*?c", "a")]
    [InlineData(@"x{2}yy", "yy")]
    [InlineData(@"\p{Lu}tk\x41", "tk")]
    [InlineData(@"(?x) a b", "")]
    [InlineData(@"a(b\)|c)dd", "dd")]
    public void Finds_what_every_match_holds(string expression, string literal) =>
        RegexLiteral.Of(expression).Should().Be(literal);

    [Theory]
    [InlineData(@"(?i)\bdo you want me to\b", "Do You want me to")]
    [InlineData(@"\bcolou?r\b", "color")]
    [InlineData(@"turn\d+search\d+", "turn0search3")]
    [InlineData(@"\?{3,}", "????")]
    [InlineData(@"\$0+ million", "$000 million")]
    [InlineData(@"(?:no |yes )+way{1}", "yes way")]
    public void Never_hides_a_match(string expression, string text)
    {
        Regex.IsMatch(text, expression).Should().BeTrue();
        text.Contains(RegexLiteral.Of(expression), StringComparison.OrdinalIgnoreCase).Should().BeTrue();
    }
}
