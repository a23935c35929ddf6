using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds.Quotes;

namespace FactLint.Rules.Kinds;

/// <summary>Quotation marks, and the words between them: what was said, and who said it.</summary>
public sealed class QuoteKind : RuleKind
{
    public override string Name => "quote";

    public override string Summary => "Checks quotation marks and quotations.";

    public override ImmutableArray<string> MessagePlaces => ["match", "other", "fault", "text", "difference", "count"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("check", RuleKeyType.Text, "unbalanced: a mark without its partner; glyph-mix: curly and straight marks in one article; conflict: nearly the same words quoted twice, or the same words of two speakers; no-speaker: a quoted sentence that nobody says; fragment: three or more quotations of one or two words.")
        {
            IsRequired = true,
            Values = ["unbalanced", "glyph-mix", "conflict", "no-speaker", "fragment"],
        },
        new("apostrophes", RuleKeyType.Boolean, "True to compare apostrophes too (check: glyph-mix)."),
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        string check = definition.Text("check")!;
        if (check != "glyph-mix" && definition.Body["apostrophes"] is { } apostrophes)
        {
            compilation.Error(definition, apostrophes, "“apostrophes” goes with “check: glyph-mix”");
            return null;
        }
        return check switch
        {
            "glyph-mix" => new GlyphMixAnalyzer(definition.Descriptor, definition.Text("apostrophes") == "true"),
            "conflict" => new QuoteConflictAnalyzer(definition.Descriptor),
            "no-speaker" => new NoSpeakerAnalyzer(definition.Descriptor),
            "fragment" => new FragmentAnalyzer(definition.Descriptor),
            _ => new UnbalancedQuoteAnalyzer(definition.Descriptor),
        };
    }
}
