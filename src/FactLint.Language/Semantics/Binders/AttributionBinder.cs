using System.Collections.Immutable;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;

namespace FactLint.Language.Semantics.Binders;

internal static class AttributionBinder
{
    public static ImmutableArray<Attribution> Bind(SyntaxTree tree, PartOfSpeechTags tags, ImmutableArray<Quotation> quotations, ImmutableArray<Person> people) => [];
}
