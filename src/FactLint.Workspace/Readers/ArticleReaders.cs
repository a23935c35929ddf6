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

    /// <summary>
    /// The reader for a path. Text without a known extension, such as the body of a record from a CMS, is read as HTML when it is HTML,
    /// else as plain text.
    /// </summary>
    public static ArticleReader For(string path, SourceText source) =>
        All.FirstOrDefault(r => r.CanRead(path)) ?? (IsHtml(source.Text) ? All.First(r => r is HtmlReader) : Plain);

    public static Article Read(SourceText source, string path) => For(path, source).Read(source, path);

    /// <summary>A tag stands first, and something is closed.</summary>
    private static bool IsHtml(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        return start is ['<', var first, ..] && (char.IsAsciiLetter(first) || start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase))
            && start.Contains("</", StringComparison.Ordinal);
    }
}
