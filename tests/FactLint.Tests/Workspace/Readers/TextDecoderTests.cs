using System.Text;
using FactLint.Workspace.Readers;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace FactLint.Tests.Workspace.Readers;

public sealed class TextDecoderTests
{
    private const string Story = "Zoë’s story\r\n🎉 is here\n";

    public static TheoryData<Encoding> Encodings =>
    [
        new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true),
        new UnicodeEncoding(false, false), new UnicodeEncoding(true, false),
    ];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_the_same_text_in_every_encoding(Encoding encoding) =>
        TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Story)]).Text!.Text.Should().Be(Story);

    [Fact]
    public void Names_the_byte_that_is_not_utf8()
    {
        byte[] bytes = [.. "One\nDon"u8, 0x92, .. "t"u8];
        DecodeResult result = TextDecoder.Decode(bytes);
        result.Text.Should().BeNull();
        result.Message.Should().Contain("0x92").And.Contain("offset 7").And.Contain("line 2").And.Contain("save the file as UTF-8");
        result.Position.ToString().Should().Be("2:4");
    }

    [Theory]
    [InlineData("PK\u0003\u0004rest", "Word")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("{\\rtf1", "RTF")]
    [InlineData("a\0\0b", "offset 1")]
    public void Says_what_is_not_text(string bytes, string expected) =>
        TextDecoder.Decode(Encoding.Latin1.GetBytes(bytes)).Message.Should().Contain(expected);

    [Fact]
    public void Half_a_character_of_utf16_is_an_error()
    {
        TextDecoder.Decode([0xFF, 0xFE, 0x41, 0x00, 0x42]).Message.Should().Contain("offset 4");
        TextDecoder.Decode([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8]).Message.Should().Contain("offset");
    }

    [Fact]
    public void A_file_over_the_limit_is_refused() =>
        TextDecoder.Decode(new byte[TextDecoder.MaxBytes + 1]).Message.Should().Contain("16 MB");

    [Fact]
    public void Empty_is_a_text() => TextDecoder.Decode([]).Text!.Text.Should().BeEmpty();

    [Fact]
    public void Nothing_is_thrown_and_nothing_is_replaced() =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<byte[]>().ToArbitrary(), bytes =>
        {
            DecodeResult result = TextDecoder.Decode(bytes);
            return (result.Text is null) != (result.Message is null) && (result.Text is null || !result.Text.Text.Contains('\uFFFD'));
        }).QuickCheckThrowOnFailure();
}
