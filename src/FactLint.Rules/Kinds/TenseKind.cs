using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds.Tenses;

namespace FactLint.Rules.Kinds;

/// <summary>The tenses of verb groups against each other, against time words and against the desk's habit in headlines.</summary>
public sealed class TenseKind : RuleKind
{
    public override string Name => "tense";

    public override string Summary => "Compares the tenses of an article's verbs with each other and with the words for time.";

    public override ImmutableArray<string> MessagePlaces => ["verb", "usual", "time"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("check", RuleKeyType.Text, "attribution-mix: a few “says” in an article that otherwise writes “said”, or the reverse; time-adverb: “will meet last week”; headline-past: a headline in the past tense.")
        {
            IsRequired = true,
            Values = ["attribution-mix", "time-adverb", "headline-past"],
        },
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation) => definition.Text("check") switch
    {
        "time-adverb" => new TimeAdverbAnalyzer(definition.Descriptor, [.. TimeWord.Triggers.Select(compilation.Words.Intern)]),
        "headline-past" => new HeadlinePastAnalyzer(definition.Descriptor),
        _ => new AttributionMixAnalyzer(
            definition.Descriptor, [.. AttributionMixAnalyzer.Past.Select(compilation.Words.Intern)], [.. AttributionMixAnalyzer.Present.Select(compilation.Words.Intern)]),
    };
}
