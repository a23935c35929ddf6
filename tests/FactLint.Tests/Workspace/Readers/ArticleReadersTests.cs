using FactLint.Language.Text;
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
    public void Picks_by_extension(string path, string reader) => ArticleReaders.For(path, new SourceText("The bridge <b>opened</b>.")).GetType().Name.Should().Be(reader);

    [Theory]
    [InlineData("", "<p>The bridge opened.</p>", "HtmlReader")]
    [InlineData("", "  \n<!DOCTYPE html><html></html>", "HtmlReader")]
    [InlineData("story.txt", "<p>The bridge opened.</p>", "PlainTextReader")]
    [InlineData("", "<3 is a heart, the mayor said.", "PlainTextReader")]
    [InlineData("", "The <b>bridge</b> opened.", "PlainTextReader")]
    [InlineData("", "<unclear> he said", "PlainTextReader")]
    [InlineData("", "<", "PlainTextReader")]
    public void Text_without_a_name_is_looked_at(string path, string text, string reader) =>
        ArticleReaders.For(path, new SourceText(text)).GetType().Name.Should().Be(reader);
}
