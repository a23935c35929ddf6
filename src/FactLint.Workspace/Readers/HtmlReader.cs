using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>
/// Reads HTML in two passes over its tags: one finds the article on the page, one writes it. There is no tree, so that time and memory grow
/// with the length and not with the depth of the page.
/// </summary>
internal sealed class HtmlReader : ArticleReader
{
    public override bool CanRead(string path) => HasExtension(path, ".html", ".htm");

    public override Article Read(SourceText source, string path)
    {
        HtmlPage page = HtmlPage.Read(source.Text);
        var writer = new BlockWriter(source);
        new HtmlWalk(writer, page.Content).Write(new TextSpan(0, source.Length));
        return writer.Build(page.Metadata);
    }
}
