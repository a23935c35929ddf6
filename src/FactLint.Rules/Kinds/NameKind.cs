using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds.Names;
using FactLint.Rules.Rosters.Lookup;

namespace FactLint.Rules.Kinds;

/// <summary>One person's name spelled in two ways: inside an article, against other articles, against what was published before, against a roster, in two romanisations.</summary>
public sealed class NameKind : RuleKind
{
    public override string Name => "name";

    public override string Summary => "Finds names spelled in two ways, not introduced, or not explained.";

    public override ImmutableArray<string> MessagePlaces => ["name", "other", "where"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("check", RuleKeyType.TextOrList, "What to look at: drift within an article, other articles of the run, what memory has, the desk's roster, romanisations; surnames that nobody was introduced by, two people of one surname, first names; short forms never spelled out, or with two meanings.")
        {
            IsRequired = true,
            Values = ["drift", "roster", "corpus", "memory", "transliteration", "unintroduced", "same-surname", "first-name", "acronym-undefined", "acronym-meanings"],
        },
        new("families", RuleKeyType.ListOfTextLists, "For transliteration: lists of spellings of one name."),
        new("except", RuleKeyType.TextList, "For transliteration: phrases that keep their spelling, such as chicken Kiev. For unintroduced and first-name: people known by one name. For acronym-undefined: short forms that need no explanation."),
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        var checks = definition.Texts("check").Select(c => CheckOf(c.Text!, definition, compilation)).ToImmutableArray();
        if (definition.Body["families"] is null && definition.Texts("check").FirstOrDefault(c => c.Text == "transliteration") is { } check)
        {
            compilation.Error(definition, check, "transliteration needs “families”: lists of spellings of one name");
            return null;
        }
        return new NameAnalyzer(definition.Descriptor, checks);
    }

    private static bool AsksRoster(RuleDefinition definition) => definition.Texts("check").Any(c => c.Text == "roster");

    private static NameCheck CheckOf(string check, RuleDefinition definition, RuleCompilation compilation) => check switch
    {
        "drift" => new DriftCheck(),
        "roster" => new RosterCheck(compilation.Rosters),
        "corpus" => new CorpusNameCheck(new RosterCheck(AsksRoster(definition) ? compilation.Rosters : RosterIndex.Empty)),
        "memory" => new MemoryNameCheck(new RosterCheck(AsksRoster(definition) ? compilation.Rosters : RosterIndex.Empty)),
        "unintroduced" => new UnintroducedCheck(definition),
        "same-surname" => new SameSurnameCheck(),
        "first-name" => new FirstNameCheck(definition),
        "acronym-undefined" => new AcronymUndefinedCheck(definition),
        "acronym-meanings" => new AcronymMeaningsCheck(),
        _ => new TransliterationCheck(definition, compilation.Words),
    };
}
