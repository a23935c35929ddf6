using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds;

/// <summary>Offices that two places of the text give differently.</summary>
public sealed class TitleKind : RuleKind
{
    private static readonly ImmutableArray<string> FormerWords = ["former", "ex"];

    public override string Name => "title";

    public override string Summary => "Compares the offices that people are given.";

    public override ImmutableArray<string> MessagePlaces => ["title", "other", "person", "office"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("check", RuleKeyType.Text, "former-current: the same person is the former and the present holder of one office.") { IsRequired = true, Values = ["former-current"] },
        new("across", RuleKeyType.Text, "How far to compare: within an article, or with the other articles of the run too.") { Values = ["article", "corpus"] },
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        bool across = definition.Text("across") == "corpus";
        Trigger trigger = Trigger.ArticleWith(FormerWords.Select(compilation.Words.Intern));
        return new FormerCurrentAnalyzer(definition.Descriptor, trigger, across);
    }
}
