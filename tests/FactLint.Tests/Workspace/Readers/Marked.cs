using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Workspace.Readers;
using FluentAssertions;

namespace FactLint.Tests.Workspace.Readers;

/// <summary>A file with [| marks |] around characters that a finding must point at.</summary>
internal static class Marked
{
    /// <summary>Reads the file without its marks, finds <paramref name="prose"/> in the prose and compares its place with the marks.</summary>
    public static Article ShouldMap(string path, string marked, string prose)
    {
        int start = marked.IndexOf("[|", StringComparison.Ordinal);
        int end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        string text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        Article article = Read(path, text);
        int at = article.Prose.IndexOf(prose, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "“{0}” should be in the prose “{1}”", prose, article.Prose);
        TextSpan found = article.Map.ToSource(new TextSpan(at, prose.Length));
        text.Substring(found.Start, found.Length).Should().Be(text[start..end]);
        found.Should().Be(TextSpan.FromBounds(start, end));
        return article;
    }

    public static Article Read(string path, string text) => ArticleReaders.Read(new SourceText(text), path);

    public static IEnumerable<(BlockKind Kind, string Text)> Blocks(this Article article) =>
        article.Blocks.Select(b => (b.Kind, article.Slice(b.Span).ToString()));
}
