using System.Text.RegularExpressions;
using FactLint.Rules.Kinds;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class RegexLiteralsTests
{
    [Theory]
    [InlineData(@"lorem ipsum", "lorem ipsum")]
    [InlineData(@"(?i)\bas an ai\b", "as an ai")]
    [InlineData(@"a|b", "a|b")]
    [InlineData(@"a|\d", "")]
    [InlineData(@"(a|b)cde?f", "cd & f & a|b")]
    [InlineData(@"[[\]a]xyz", "xyz")]
    [InlineData(@"\[\[[A-Z]+\]\]", "[[ & ]]")]
    [InlineData(@"ab+c", "ab & c")]
    [InlineData(@"ab*?c", "a & c")]
    [InlineData(@"x{2}yy", "yy & x")]
    [InlineData(@"x{0,2}yy", "yy")]
    [InlineData(@"\p{Lu}tk\x41", "tk")]
    [InlineData(@"(?x) a b", "")]
    [InlineData(@"a(b\)|c)dd", "dd & a & c|b)")]
    [InlineData(@"(?<!\w)(?:TK){1,4}(?=x)", "TK")]
    [InlineData(@"(?:TK)?x", "x")]
    [InlineData(@"[$£€]0", "0 & $|£|€")]
    [InlineData(@"(?:^|(?<=\.))(?:Certainly|Of course)[!,] I", "Certainly|Of course &  I & !|,")]
    [InlineData(@"a{b|c}d", "a|c")]
    [InlineData(@"(?(a)b|c)d", "")]
    [InlineData(@"(a", "")]
    public void Finds_what_every_match_holds(string expression, string sets) =>
        RegexLiterals.Of(expression).Sets.Select(s => string.Join('|', s.Order(StringComparer.Ordinal))).Should().BeEquivalentTo(
            sets.Split(" & ", StringSplitOptions.RemoveEmptyEntries).Select(s => string.Join('|', s.Split('|').Order(StringComparer.Ordinal))));

    [Theory]
    [InlineData(@"(?i)\bdo you want me to\b", "Do You want me to")]
    [InlineData(@"\bcolou?r\b", "color")]
    [InlineData(@"turn\d+search\d+", "turn0search3")]
    [InlineData(@"\?{3,}", "????")]
    [InlineData(@"\$0+ million", "$000 million")]
    [InlineData(@"(?:no |yes )+way{1}", "yes way")]
    [InlineData(@"x(?i:desk|sub) (?:to|go)", "xDESK go")]
    [InlineData(@"(?:(?:a|bc)d|e(?:f|g)?)h", "eh")]
    [InlineData(@"a{b}", "a{b}")]
    [InlineData(@"(?<one>a)\k<one>b|c", "c")]
    [InlineData(@"[]a]b", "]b")]
    [InlineData(@"a(?#no|thing)b", "ab")]
    public void Never_hides_a_match(string expression, string text)
    {
        Regex.IsMatch(text, expression).Should().BeTrue();
        RegexLiterals.Of(expression).MayMatch(text).Should().BeTrue();
    }

    [Theory]
    [InlineData(@"\bAs an (?:editor|author)\b", "as an editor")]
    [InlineData(@"(?:TK){1,4}", "tk")]
    [InlineData(@"(?:photo|text) (?:goes|to go) here", "The photo goes there.")]
    public void Turns_away_texts_without_them(string expression, string text) =>
        RegexLiterals.Of(expression).MayMatch(text).Should().BeFalse();
}
