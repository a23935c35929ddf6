using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds;

/// <summary>Sources by how they are named: one finding for each distinct source.</summary>
public sealed class SourceKind : RuleKind
{
    private static readonly ImmutableArray<string> Namings = ["anonymous", "bare", "spokesperson", "institution", "collective", "document", "secondary"];

    public override string Name => "source";

    public override string Summary => "Finds sources by how they are named.";

    public override ImmutableArray<string> MessagePlaces => ["source", "cue"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("naming", RuleKeyType.TextOrList, "How the source is named; any of them makes a finding.") { IsRequired = true, Values = Namings },
        new("unless", RuleKeyType.TextOrList, "What makes the source all right: the article gives a reason, describes the source, or names somebody in the same or a neighbouring sentence.")
        {
            Values = ["reason-given", "described", "named-nearby"],
        },
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        var namings = NamingSet.Of(definition.Texts("naming"));
        Trigger trigger = namings.Nouns() is { } nouns
            ? Trigger.ArticleWith(nouns.ConvertAll(compilation.Words.Intern))
            : Trigger.EveryArticle("institutions, groups and documents have no fixed nouns");
        return new SourceAnalyzer(definition, namings, trigger);
    }
}
