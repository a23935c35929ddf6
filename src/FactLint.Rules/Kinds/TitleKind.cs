using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds.Titles;

namespace FactLint.Rules.Kinds;

/// <summary>Offices that two places of the text, or the text and a roster, give differently.</summary>
public sealed class TitleKind : RuleKind
{
    public override string Name => "title";

    public override string Summary => "Compares the offices that people are given.";

    public override ImmutableArray<string> MessagePlaces => ["title", "other", "against", "person", "office"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("check", RuleKeyType.Text, "former-current: the same person is the former and the present holder of one office. roster-office: the roster has another holder on the day. affiliation: the office is of another country, state or body. two-titles: one person has two offices that nobody holds at once. repeat-full: title and full name a second time. two-holders: one office has two holders.")
        {
            IsRequired = true,
            Values = ["former-current", "roster-office", "affiliation", "two-titles", "repeat-full", "two-holders"],
        },
        new("across", RuleKeyType.Text, "For former-current: how far to compare, within an article, or with the other articles of the run too.") { Values = ["article", "corpus"] },
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        var offices = new OfficeFinder(compilation.Rosters);
        return definition.Text("check") switch
        {
            "former-current" => new FormerCurrentAnalyzer(definition.Descriptor, offices, definition.Text("across") == "corpus"),
            "two-titles" => new TwoTitlesAnalyzer(definition.Descriptor),
            "repeat-full" => new RepeatedTitleAnalyzer(definition.Descriptor),
            "two-holders" => new TwoHoldersAnalyzer(definition.Descriptor),
            var check => new RosterTitleAnalyzer(definition.Descriptor, offices, affiliation: check == "affiliation"),
        };
    }
}
