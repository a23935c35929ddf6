using FactLint.Language.Text;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 99, 2, 3)]
    [InlineData("", 0, 1, 1)]
    public void Position_counts_lines_as_editors_do(string text, int offset, int line, int column) =>
        new SourceText(text).PositionOf(offset).Should().Be(new LinePosition(line, column));

    [Fact]
    public void Line_span_leaves_out_the_line_end()
    {
        var source = new SourceText("one\r\ntwo\n");
        source.LineSpan(1).Should().Be(new TextSpan(0, 3));
        source.LineSpan(2).Should().Be(new TextSpan(5, 3));
        source.LineCount.Should().Be(3);
    }
}
