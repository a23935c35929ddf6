using System.Collections.Immutable;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>The list of all readers; a test asserts that it is complete.</summary>
public static class ArticleReaders
{
    private static readonly PlainTextReader Plain = new();

    public static ImmutableArray<ArticleReader> All { get; } = [Plain, new MarkdownReader(), new HtmlReader()];

    /// <summary>The extensions that are looked for in folders, in lower case with their dot.</summary>
    public static ImmutableArray<string> Extensions { get; } = [".txt", ".md", ".markdown", ".html", ".htm"];

    /// <summary>True when a file of this name is taken for an article when it is met in a folder.</summary>
    public static bool IsArticle(string path) => Extensions.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>The reader for a path; a name without a known extension is read as plain text.</summary>
    public static ArticleReader For(string path) => All.FirstOrDefault(r => r.CanRead(path)) ?? Plain;

    public static Article Read(SourceText source, string path) => For(path).Read(source, path);
}
