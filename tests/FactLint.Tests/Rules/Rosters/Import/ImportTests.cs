using FactLint.Rules.Files;
using FactLint.Rules.Rosters;
using FactLint.Rules.Rosters.Import;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Rosters.Import;

public sealed class ImportTests
{
    private readonly List<LoadError> _errors = [];

    [Fact]
    public void Terms_of_one_seat_are_one()
    {
        RosterFile file = LegislatorsImport.Read(new RuleText("a.yml", """
            - id: {bioguide: Q1}
              name: {first: Ada, last: Quist, official_full: Ada B. Quist, nickname: Addie}
              terms:
              - {type: rep, start: '2011-01-05', end: '2013-01-03', state: NM, party: Red}
              - {type: rep, start: '2013-01-03', end: '2015-01-03', state: NM, party: Red}
              - {type: sen, start: '2015-01-06', end: '2021-01-03', state: NM, party: Red}
            - name: {first: Ada}
            """), _errors);

        _errors.Should().ContainSingle(e => e.Line == 7);
        file.Entries[0].Variants.Should().Equal("Ada Quist", "Addie Quist");
        file.Entries[0].Terms.Should().Equal(
            new RosterTerm("representative") { Of = "New Mexico", Party = "Red", From = new(2011, 1, 5), To = new(2015, 1, 3), IsShared = true },
            new RosterTerm("senator") { Of = "New Mexico", Party = "Red", From = new(2015, 1, 6), To = new(2021, 1, 3), IsShared = true });
    }

    [Fact]
    public void Wikidata_lines_give_offices_by_their_labels()
    {
        string[] lines =
        [
            "[",
            """{"id":"Q1","labels":{"en":{"value":"Ada Quist"}},"aliases":{"en":[{"value":"A. Quist"}]},"claims":{"P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q9"}}},"qualifiers":{"P580":[{"datavalue":{"value":{"time":"+2020-05-00T00:00:00Z","precision":10}}}]}}]}},""",
            """{"id":"Q9","labels":{"en":{"value":"Prime Minister of Norway"}}},""",
            "{nonsense",
            "]",
        ];

        RosterFile file = WikidataImport.Read("d.json", () => lines, _errors);

        _errors.Should().ContainSingle(e => e.Line == 4 && e.Message.Contains("not JSON"));
        file.Entries.Should().ContainSingle().Which.Terms.Should().Equal(new RosterTerm("prime minister") { Of = "Norway", From = new(2020, 5) });
    }

    [Fact]
    public void What_is_written_is_read_again_and_sorted()
    {
        RosterFile read = RosterFiles.Read(new RuleText("a.yml", "asOf: 2025-01-02\npeople:\n  - {name: Zoe Lund, variants: ['Lund, Zoe'], offices: [{office: mayor, of: Oslo, from: 2020-02, source: x}]}\n  - \"Ada: Quist\"\norganizations: [On]\n"), _errors);
        string text = RosterWriter.Write(read);

        RosterWriter.Write(RosterFiles.Read(new RuleText("b.yml", text), _errors)).Should().Be(text);
        _errors.Should().BeEmpty();
        text.Should().Be("asOf: 2025-01-02\npeople:\n  - name: \"Ada: Quist\"\n  - name: Zoe Lund\n    variants: [\"Lund, Zoe\"]\n    offices:\n      - {office: mayor, of: Oslo, from: 2020-02, source: x}\norganizations:\n  - name: \"On\"\n");
    }

    [Theory]
    [InlineData("2023-10-25", 0)]
    [InlineData("2023-11-25", 1)]
    public void Two_holders_of_one_office_at_once_are_reported(string end, int count)
    {
        RosterFile read = RosterFiles.Read(new RuleText("a.yml", $"people:\n  - {{name: Jo Lund, office: mayor, of: Oslo, from: 2019, to: {end}}}\n  - {{name: Ada Quist, office: Mayor, of: Oslo, from: 2023-10-25}}\n"), _errors);

        RosterOverlaps.Of([read]).Count(e => e.Line == 3 && e.Message.Contains("Ada Quist and Jo Lund are both mayor of Oslo on 25 Oct. 2023")).Should().Be(count);
    }
}
