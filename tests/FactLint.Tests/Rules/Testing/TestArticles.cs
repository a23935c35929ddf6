using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Tests.Language.Semantics;
using FactLint.Workspace.Readers;

namespace FactLint.Tests.Rules.Testing;

/// <summary>Reads the texts of tests of rules: a paragraph per line; Markdown and HTML as the program reads them.</summary>
internal static class TestArticles
{
    public static Article Read(string format, string text) => format is "markdown" or "html"
        ? ArticleReaders.Read(new SourceText(text), format == "html" ? "test.html" : "test.md")
        : ArticleText.Of(text);
}
