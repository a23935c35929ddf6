using FactLint.Analysis.Diagnostics;
using FactLint.Language.Text;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Analysis.Diagnostics;

public sealed class ExcerptTests
{
    private static Excerpt Of(string marked)
    {
        int start = marked.IndexOf('[', StringComparison.Ordinal);
        int end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        return Excerpt.Of(new SourceText(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)), TextSpan.FromBounds(start, end));
    }

    [Fact]
    public void A_short_line_is_shown_whole()
    {
        Excerpt excerpt = Of("one\ntwo [three] four\r\nfive");
        excerpt.Text.Should().Be("two three four");
        excerpt.Text.Substring(excerpt.Mark.Start, excerpt.Mark.Length).Should().Be("three");
        (excerpt.CutBefore || excerpt.CutAfter).Should().BeFalse();
    }

    [Fact]
    public void A_long_line_is_cut_at_words_around_the_finding()
    {
        string filler = string.Join(' ', Enumerable.Repeat("filler", 60));
        Excerpt excerpt = Of($"{filler} [needle] {filler}");
        excerpt.Text.Length.Should().BeLessThanOrEqualTo(Excerpt.Longest);
        excerpt.Text.Should().StartWith("filler ").And.EndWith(" filler");
        excerpt.Text.Substring(excerpt.Mark.Start, excerpt.Mark.Length).Should().Be("needle");
        (excerpt.CutBefore && excerpt.CutAfter).Should().BeTrue();
    }

    [Fact]
    public void A_finding_over_several_lines_is_marked_to_the_end_of_the_first() =>
        Of("a [b\nc] d").Mark.Should().Be(new TextSpan(2, 1));

    [Fact]
    public void An_emoji_is_never_cut()
    {
        string line = string.Concat(Enumerable.Repeat("😀", 300));
        Excerpt excerpt = Excerpt.Of(new SourceText(line), new TextSpan(300, 2));
        char.IsLowSurrogate(excerpt.Text[0]).Should().BeFalse();
        char.IsHighSurrogate(excerpt.Text[^1]).Should().BeFalse();
    }
}
