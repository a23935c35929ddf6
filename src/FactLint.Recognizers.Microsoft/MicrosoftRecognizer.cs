using System.Collections.Immutable;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Recognizers.Microsoft;

/// <summary>
/// Numbers and dates as Microsoft.Recognizers.Text (1.8) reads them, for languages that FactLint does not read itself. Blocks are read one by one,
/// so that nothing runs across a paragraph. Slow: some ten thousand characters a second.
/// </summary>
/// <param name="culture">A culture of the library, such as <c>es-es</c>.</param>
public sealed class MicrosoftRecognizer(string culture) : IRecognizer
{
    private readonly string _culture = culture.ToLowerInvariant();

    public ImmutableArray<DateReference> Dates(SyntaxTree tree, DateOnly? asOf)
    {
        var dates = ImmutableArray.CreateBuilder<DateReference>();
        var reader = new DateResults(_culture, (tree.Article.Metadata.Published ?? asOf)?.ToDateTime(tree.Article.Metadata.PublishedTime ?? TimeOnly.MinValue));
        foreach (Block block in tree.Article.Blocks)
            dates.AddRange(reader.Read(tree.Article.Slice(block.Span).ToString(), block.Span.Start));
        return dates.DrainToImmutable();
    }

    public ImmutableArray<Quantity> Quantities(SyntaxTree tree, ImmutableArray<DateReference> dates)
    {
        var quantities = new List<Quantity>();
        var reader = new QuantityResults(_culture);
        foreach (Block block in tree.Article.Blocks)
            quantities.AddRange(reader.Read(tree.Article.Slice(block.Span).ToString(), block.Span.Start));
        // A year is a date, and no number.
        quantities.RemoveAll(quantity => dates.Any(date => date.Span.Overlaps(quantity.Span)));
        return [.. quantities.OrderBy(quantity => quantity.Span)];
    }
}
