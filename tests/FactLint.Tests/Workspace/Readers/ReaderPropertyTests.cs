using System.Diagnostics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace FactLint.Tests.Workspace.Readers;

/// <summary>What holds for every reader and any text.</summary>
public sealed class ReaderPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Anna", " ", "\n", "\r\n", "\r", "\n\n", "*", "**", "_", "`", "```", "[", "](x)", "![", "<", ">", "</", "<p>", "</p>", "<b>", "</b>", "<!--", "-->", "<!-- cq -->",
        "&", "&amp;", "&#8217;", "&#x110000;", "&nbsp", "\\", "\\*", "- ", "1. ", "> ", "# ", "|", "|-|\n", "---\n", "+++\n", "title: ", "title = \"", "\"", "'", "”", "🎉",
        "\uD83C", "\0", "\u00A0", "\u00AD", "\uFEFF", "é", "<div hidden>", "<script>", "</script>", "<ul><li>", "</ul>", "<table><tr><td>", "<br>", "<title>", "<h1>", "<article>",
        "</article>", "<meta name=description content='", "[^1]", "[^1]: ", "~~", "    ", "\t", "By Ana Ruiz", ".", "factlint: {ignore: [FL1: x]}\n", "<pre>", "<code>", "http://a.b",
    ];

    private static readonly string[] Paths = ["a.txt", "a.md", "a.html"];

    [Fact]
    public void Blocks_and_map_hold_for_any_text() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat).ToArbitrary(), text =>
        {
            foreach (string path in Paths)
                Check(Marked.Read(path, text));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(80).WithReplay(7, 5));

    private static void Check(Article article)
    {
        int end = 0;
        foreach (Block block in article.Blocks)
        {
            block.Span.Start.Should().BeGreaterThanOrEqualTo(end);
            block.Span.IsEmpty.Should().BeFalse();
            end = block.Span.End;
        }
        end.Should().BeLessThanOrEqualTo(article.Prose.Length);
        TextSpan before = default;
        for (int i = 0; i < article.Prose.Length; i++)
        {
            TextSpan source = article.Map.ToSource(new TextSpan(i, 1));
            (source.Start >= before.Start && source.End >= before.End && source.End <= article.Source.Length).Should().BeTrue("the map is monotone");
            before = source;
            if (article.Map.TryToVerbatim(new TextSpan(i, 1), out TextSpan same))
                article.Source.Text[same.Start].Should().Be(article.Prose[i]);
            var several = new TextSpan(i, Math.Min(7, article.Prose.Length - i));
            if (article.Map.TryToVerbatim(several, out same))
                article.Source.Slice(same).SequenceEqual(article.Slice(several)).Should().BeTrue("an edit needs the same characters");
        }
        article.Remarks.Select(r => r.Source.Start).Should().BeInAscendingOrder();
        article.Remarks.All(r => r.ProsePosition <= article.Prose.Length && r.Source.End <= article.Source.Length).Should().BeTrue();
    }

    public static TheoryData<string, string> Heavy => new()
    {
        { "a.txt", "The mayor said no. " },
        { "a.txt", "x\n" },
        { "a.md", "The *mayor* said no.\n\n" },
        { "a.html", "<p>The <b>mayor</b> said &ldquo;no&rdquo;.</p>\n" },
    };

    [Theory]
    [MemberData(nameof(Heavy))]
    public void Sixteen_megabytes_take_bounded_time(string path, string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 16 * 1024 * 1024 / piece.Length));
        TimeSpan bound = TimeSpan.FromSeconds(60);
        TestTime.Best(() => Marked.Read(path, text).Blocks.Should().NotBeEmpty(), bound).Should().BeLessThan(bound);
    }

    public static TheoryData<string, string> Nested
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string piece in new[] { "> ", "- ", "1. ", "*", "**a ", "[", "![", "[a](", "`", "<b>", "| ", "&amp;", "\\*", "<!-- " })
                data.Add("a.md", piece);
            foreach (string piece in new[] { "<div>", "<b>", "<table><tr><td>", "<ul><li>", "<div></p>", "<!--", "<a \"", "<a b=\"", "<", "&", "<title>", "<article>", "</div>", "<p hidden>", "<code>", "<meta name=description content=x>" })
                data.Add("a.html", piece);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Nested))]
    public void Nested_markup_takes_bounded_time(string path, string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 50_000)) + "end";
        var clock = Stopwatch.StartNew();
        Check(Marked.Read(path, text[..Math.Min(text.Length, 400)]));
        Marked.Read(path, text);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }
}
