using System.Collections.Immutable;
using FactLint.Language.Syntax;

namespace FactLint.Language.Semantics.Binders;

internal static class QuotationBinder
{
    public static ImmutableArray<Quotation> Bind(SyntaxTree tree) => [];
}
