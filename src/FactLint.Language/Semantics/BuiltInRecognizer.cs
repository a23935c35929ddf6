using System.Collections.Immutable;
using FactLint.Language.Semantics.Dates;
using FactLint.Language.Semantics.Quantities;
using FactLint.Language.Syntax;

namespace FactLint.Language.Semantics;

/// <summary>English numbers and dates, read by FactLint's own binders.</summary>
internal sealed class BuiltInRecognizer : IRecognizer
{
    public static BuiltInRecognizer Instance { get; } = new();

    public ImmutableArray<DateReference> Dates(SyntaxTree tree, DateOnly? asOf) => DateBinder.Bind(tree, asOf);

    public ImmutableArray<Quantity> Quantities(SyntaxTree tree, ImmutableArray<DateReference> dates) => QuantityBinder.Bind(tree, dates);
}
