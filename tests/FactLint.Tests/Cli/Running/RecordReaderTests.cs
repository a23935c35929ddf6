using System.Text;
using FactLint.Cli.Running;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Running;

public sealed class RecordReaderTests
{
    [Fact]
    public void A_record_has_text_and_what_is_known_of_it()
    {
        ArticleRecord record = Read("""{"id": 7, "text": "A \"b\"", "path": "x.md", "published": "2016-11-07T16:12:00", "other": [1]}""");
        record.Should().Be(new ArticleRecord("7", "A \"b\"", "x.md", new DateOnly(2016, 11, 7)) { PublishedTime = new TimeOnly(16, 12) });
    }

    [Fact]
    public void Half_a_surrogate_pair_is_kept() =>
        Read("""{"text": "a\ud83d\tb\u00e9\\"}""").Text.Should().Be("a\ud83d\tbé\\");

    [Theory]
    [InlineData("{", "not valid JSON*")]
    [InlineData("[]", "a record is an object*")]
    [InlineData("{}", "*no “text”*")]
    [InlineData("""{"text": 1}""", "*must be a text*")]
    [InlineData("""{"text": ""} {}""", "*")]
    [InlineData("""{"text": "", "published": "last week"}""", "*must be a day*")]
    public void A_mistake_is_explained(string line, string message) =>
        FluentActions.Invoking(() => Read(line)).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void Lines_are_read_whole_with_their_numbers()
    {
        string long1 = new('x', 200_000);
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("\uFEFFone\r\n\n  \n" + long1 + "\nlast"));
        InputLines.Read(input).Select(l => (l.Number, Encoding.UTF8.GetString(l.Line).TrimEnd())).Should().Equal((1, "one"), (4, long1), (5, "last"));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_a_mistake() =>
        FluentActions.Invoking(() => RecordReader.Read([.. "{\"text\": \"caf"u8, 0xE9, .. "\"}"u8])).Should().Throw<FormatException>().WithMessage("*not UTF-8*");

    [Fact]
    public void A_line_without_end_does_not_take_all_memory()
    {
        using var input = new MemoryStream(new byte[InputLines.MaxLength + 200_000]);
        byte[] line = InputLines.Read(input).Should().ContainSingle().Which.Line;
        line.Length.Should().Be(InputLines.MaxLength + 1);
        FluentActions.Invoking(() => RecordReader.Read(line)).Should().Throw<FormatException>().WithMessage("*longer than 64 MB*");
    }

    private static ArticleRecord Read(string line) => RecordReader.Read(Encoding.UTF8.GetBytes(line));
}
