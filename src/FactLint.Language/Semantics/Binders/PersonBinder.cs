using System.Collections.Immutable;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;

namespace FactLint.Language.Semantics.Binders;

internal static class PersonBinder
{
    public static ImmutableArray<Person> Bind(SyntaxTree tree, PartOfSpeechTags tags, ImmutableArray<Quotation> quotations) => [];
}
