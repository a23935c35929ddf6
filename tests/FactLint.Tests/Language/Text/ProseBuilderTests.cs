using FactLint.Language.Text;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Text;

public sealed class ProseBuilderTests
{
    // Giorgia **Me&amp;loni** said
    private static (string Prose, SourceMap Map) Sample()
    {
        var builder = new ProseBuilder(new SourceText("Giorgia **Me&amp;loni** said"));
        builder.AppendVerbatim(new TextSpan(0, 8));
        builder.AppendVerbatim(new TextSpan(10, 2));
        builder.AppendDecoded("&", new TextSpan(12, 5));
        builder.AppendVerbatim(new TextSpan(17, 4));
        builder.AppendVerbatim(new TextSpan(23, 5));
        return builder.Build();
    }

    [Fact]
    public void Maps_a_name_to_its_first_and_last_character()
    {
        (string prose, SourceMap map) = Sample();
        prose.Should().Be("Giorgia Me&loni said");
        map.ToSource(new TextSpan(0, 15)).Should().Be(TextSpan.FromBounds(0, 21));
        map.ToSource(new TextSpan(8, 7)).Should().Be(TextSpan.FromBounds(10, 21));
        map.ToSource(new TextSpan(10, 1)).Should().Be(TextSpan.FromBounds(12, 17));
        map.ToSource(new TextSpan(20, 0)).Should().Be(new TextSpan(28, 0));
    }

    [Fact]
    public void Verbatim_only_where_the_file_has_the_same_characters()
    {
        SourceMap map = Sample().Map;
        map.TryToVerbatim(new TextSpan(0, 7), out TextSpan plain).Should().BeTrue();
        plain.Should().Be(new TextSpan(0, 7));
        map.TryToVerbatim(new TextSpan(0, 15), out _).Should().BeFalse("markup stands between");
        map.TryToVerbatim(new TextSpan(10, 1), out _).Should().BeFalse("an entity stands for it");
    }

    [Fact]
    public void Finds_the_prose_of_a_place_in_the_file()
    {
        SourceMap map = Sample().Map;
        map.ToProse(9).Should().Be(8);
        map.ToProse(24).Should().Be(16);
        map.ToProse(28).Should().Be(20);
    }

    [Fact]
    public void Refuses_pieces_out_of_order()
    {
        var builder = new ProseBuilder(new SourceText("abc"));
        builder.AppendVerbatim(new TextSpan(1, 2));
        FluentActions.Invoking(() => builder.AppendVerbatim(new TextSpan(0, 1))).Should().Throw<ArgumentException>();
    }
}
