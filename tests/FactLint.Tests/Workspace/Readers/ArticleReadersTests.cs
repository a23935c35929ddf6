using FactLint.Workspace.Readers;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Workspace.Readers;

public sealed class ArticleReadersTests
{
    [Fact]
    public void The_list_holds_every_reader() =>
        ArticleReaders.All.Select(r => r.GetType()).Should().BeEquivalentTo(
            typeof(ArticleReader).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ArticleReader)) && !t.IsAbstract));

    [Theory]
    [InlineData("a.txt", "PlainTextReader")]
    [InlineData("a.MD", "MarkdownReader")]
    [InlineData("a.markdown", "MarkdownReader")]
    [InlineData("a.html", "HtmlReader")]
    [InlineData("a.HTM", "HtmlReader")]
    [InlineData("README", "PlainTextReader")]
    public void Picks_by_extension(string path, string reader) => ArticleReaders.For(path).GetType().Name.Should().Be(reader);
}
