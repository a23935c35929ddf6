using System.Text;
using FactLint.Analysis.Diagnostics;
using FactLint.Memory.Articles;
using FactLint.Memory.Files;
using FactLint.Memory.Streams;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Memory;

public sealed class StreamTests
{
    private static IndexedArticle Sample(string path, string? id, string name) => new(
        new DocumentKey(path, id), new string('a', 32), new DateOnly(2025, 8, 18), "A headline “with” <marks>", "AFP",
        [
            new IndexedClaim("", "lena pike", "name", name, name, new ClaimPlace(6, 9, 1, 7), 2),
            new IndexedClaim("FL2101", name, "held", "mayor|", $"Mayor {name}", new ClaimPlace(0, 15, 1, 1), 1),
        ]);

    [Theory]
    [InlineData("news/a.txt", null, "Lena Pike")]
    [InlineData("", "id 7", "Léna “Pike” \u202E 🙂")]
    [InlineData("a\"b\\c.txt", "", "O'Brien\u0007")]
    public void What_is_written_is_read_back(string path, string? id, string name)
    {
        IndexedArticle article = Sample(path, id, name);
        byte[] line = Line(article);
        line.Count(b => b == '\n').Should().Be(1);
        IndexedArticle back = ClaimStreamReader.Read(line);
        back.Should().BeEquivalentTo(article);
        Line(back).Should().Equal(line);
    }

    [Fact]
    public void What_a_file_cannot_keep_is_replaced()
    {
        PlainText.Exact("a" + (char)0xD800 + "b").Should().Be("a\uFFFDb");
        PlainText.Exact("a\0b").Should().Be("a\uFFFDb");
        PlainText.Exact("two\nlines").Should().Be("two\nlines");
    }

    [Theory]
    [InlineData(" two \n lines ", "two lines")]
    [InlineData("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂", "🙂🙂🙂🙂🙂")]
    public void A_line_is_one_line_and_not_too_long(string text, string kept) => PlainText.OneLine(text, 10).Should().Be(kept);

    [Fact]
    public void Lists_of_forms_are_read_back()
    {
        long[] forms = [1, 127, 128, 300, 16384, 1, int.MaxValue, 1L << 40];
        FormList.Read(FormList.Write(forms)).Should().Equal(forms);
    }

    private static byte[] Line(IndexedArticle article)
    {
        using var stream = new MemoryStream();
        new ClaimStreamWriter(stream).Write(article);
        Encoding.UTF8.GetString(stream.ToArray()).Should().EndWith("\n");
        return stream.ToArray();
    }
}
