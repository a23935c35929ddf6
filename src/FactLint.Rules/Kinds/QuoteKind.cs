using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds;

/// <summary>Quotation marks: one that has no partner, or two styles in one article.</summary>
public sealed class QuoteKind : RuleKind
{
    public override string Name => "quote";

    public override string Summary => "Checks quotation marks.";

    public override ImmutableArray<string> MessagePlaces => ["match", "other", "text"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("check", RuleKeyType.Text, "unbalanced: a mark without its partner; glyph-mix: curly and straight marks in one article.")
        {
            IsRequired = true,
            Values = ["unbalanced", "glyph-mix"],
        },
        new("apostrophes", RuleKeyType.Boolean, "True to compare apostrophes too (check: glyph-mix)."),
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        if (definition.Text("check") == "glyph-mix")
            return new GlyphMixAnalyzer(definition.Descriptor, definition.Text("apostrophes") == "true");
        if (definition.Body["apostrophes"] is not { } apostrophes)
            return new UnbalancedQuoteAnalyzer(definition.Descriptor);
        compilation.Error(definition, apostrophes, "“apostrophes” goes with “check: glyph-mix”");
        return null;
    }
}
