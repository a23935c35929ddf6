using FactLint.Rules.Patterns;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Patterns;

public sealed class PatternMistakeTests
{
    [Theory]
    [InlineData("", 0, "empty")]
    [InlineData("   ", 0, "empty")]
    [InlineData("a NOUNS b", 2, "NOUN?")]
    [InlineData("the NATO pact", 4, "'NATO'")]
    [InlineData("a @prase b", 2, "@praise")]
    [InlineData("a @none b", 2, "empty")]
    [InlineData("a @zzzzzzzz b", 2, "no word list")]
    [InlineData("x=a b x=c", 6, "twice")]
    [InlineData("x=(a x=b)", 5, "twice")]
    [InlineData("match=a", 0, "another name")]
    [InlineData("x= a", 2, "Nothing is named")]
    [InlineData("a (b c", 2, "never closed")]
    [InlineData("a b) c", 3, "closes nothing")]
    [InlineData("a (b|) c", 5, "empty")]
    [InlineData("a | | b", 4, "empty")]
    [InlineData("a?", 0, "nothing at all")]
    [InlineData("...", 0, "nothing at all")]
    [InlineData("a* (b|c)?", 0, "nothing at all")]
    [InlineData("a ?", -1, "")]
    [InlineData("a <say b", 2, "never closed")]
    [InlineData("a <> b", 2, "between the marks")]
    [InlineData("a <carry out> b", 3, "<carry> out")]
    [InlineData("a 'US b", 2, "never closed")]
    [InlineData("a b{3,1}", 3, "{1,3}")]
    [InlineData("a b{x}", 3, "{1,3}")]
    [InlineData("a b{0}", 3, "zero times")]
    [InlineData("a b?+", 4, "Two repetitions")]
    [InlineData("a ...+ b", 5, "...{0,20}")]
    [InlineData("a ...{3,} b", 2, "largest")]
    [InlineData("a !(b c) d", 2, "After “!”")]
    [InlineData("a !", 3, "missing")]
    [InlineData("a ^? b", 2, "cannot be repeated")]
    [InlineData("? a", 0, "where a word is expected")]
    [InlineData("((a{99}){99}){99}", 0, "too large")]
    [InlineData("(a|b{1,900}){1,900}", 0, "too large")]
    public void A_mistake_is_shown_at_its_place(string pattern, int offset, string words)
    {
        PatternMistake? mistake = PatternText.MistakeIn(pattern);
        if (offset < 0)
            mistake.Should().NotBeNull();
        else
            mistake.Should().Match<PatternMistake>(m => m.Offset == offset && m.Message.Contains(words), "it says {0}", mistake);
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        PatternText.MistakeIn(new string('(', 5000) + "a" + new string(')', 5000))!.Message.Should().Contain("nested");

    [Fact]
    public void Many_optional_parts_are_refused_in_time() =>
        PatternText.MistakeIn("a " + string.Concat(Enumerable.Repeat("b? ", 3000)))!.Message.Should().Contain("too large");
}
