using FactLint.Analysis.Diagnostics;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class NameKindTests
{
    private const string Drift = "kind: name\ncheck: drift";
    private const string Corpus = "kind: name\ncheck: corpus";
    private const string Romanised = "kind: name\ncheck: transliteration\nfamilies: [[Kharkiv, Kharkov], [Erdogan, Erdoğan]]\nexcept: [Kharkov cutlet]";

    [Theory]
    [InlineData("Gerald Tappet runs the mill. Tappett said it would close.", "Tappett")]
    [InlineData("Meridyth Sloane, 34, sang. Later Meredyth Sloane said little.", "Meredyth Sloane")]
    [InlineData("Anne Tilling, the former MP, arrived. Ann Tilling added that she was glad.", "Ann Tilling")]
    [InlineData("Alberto Ramires resigned. Mr. Ramirez declined to comment.", "Ramirez")]
    [InlineData("Chris Larsen won. It was late. Chris Larson then left the hall.", "Chris Larson")]
    [InlineData("Otto Grabner won the vote. Under Garbner’s plan, rents fall.", "Garbner")]
    [InlineData("Teodora Vasilenko leads the party. Critics of Vasilenkko were quiet.", "Vasilenkko")]
    [InlineData("Mirela Zupan spoke first. Zupan left. Later Zuapn returned.", "Zuapn")]
    [InlineData("Ilona Brandel runs the fund. Brandel paid. Branfel paid less, Brandel said.", "Branfel")]
    [InlineData("Ilona Hakkinen runs the fund. Hakkinen paid. The fund and Jakkinen part. Hakkinen smiled.", "Jakkinen")]
    [InlineData("Petra Wolcz sings. Wolcz sang in May. Critics liked Wolz. Wolcz will return.", "Wolz")]
    [InlineData("Ragnhild Moee has left town. Ragnhild Moeee was seen in Oslo.", "Ragnhild Moeee")]
    [InlineData("Mr. Dunleavy of Cork sold it. Dunleavy lost. Then Dunleavy sued. Dunlaevy won.", "Dunlaevy")]
    [InlineData("Jan Kamperr bought it. Kamper paid in May, and Kamper sold in June.", "Jan Kamperr")]
    [InlineData("Hanna Bergmn won. Mats Bergman lost, and Bergman left. Bergman wept.", "Hanna Bergmn")]
    [InlineData("Orla Sendar won. Sendar left. Sendar ate. The rivals of Sender wept, as Sendar slept.", "Sender")]
    [InlineData("His wife, Melania Brack, sang. Later Mmelania Brack, 34, said little.", "Mmelania Brack")]
    [InlineData("Vera Czako won. Later Czakó left.", "Czakó")]
    [InlineData("The Harbour Wardens Trust met. The Harbour Wardrens Trust agreed.", "Harbour Wardrens Trust")]
    [InlineData("The Valkonen Foundation paid. The Valkonnen Foundation will pay again.", "Valkonnen Foundation")]
    [InlineData("Leela Devi Ramtohul-Beeharry came. In her speech Ramtoul-Beeharry thanked them.", "Ramtoul-Beeharry")]
    public void One_person_with_two_spellings_is_marked(string text, string marked) =>
        KindTest.Marked(Drift, text).Should().Equal(marked);

    [Theory]
    [InlineData("Pierre Caron and his wife, Pierra Caron, arrived.")]
    [InlineData("Robert Silva, the Slovak prime minister, spoke. Roberto Silva, a former speaker of the house, did not.")]
    [InlineData("Kim Jong Un met aides. His father, Kim Jong Il, never did.")]
    [InlineData("President Baum met the brewer Baumer-Busch.")]
    [InlineData("Gov. Charlie Lund spoke at Lundt Church. Lundt Church said nothing.")]
    [InlineData("Warren Buffett ate a buffet. A Buffet said nothing in the buffet.")]
    [InlineData("Giorgia Russo spoke. The Russos said little.")]
    [InlineData("Paul Jonas farms in Ohio. Paula Jonas sings in Texas.")]
    [InlineData("Otto Grabner won the vote in Garbner, a village in the hills.")]
    [InlineData("Otto Grabner won the vote. The Garbner Trust and Garbner were silent.")]
    [InlineData("Otto Grabner and Garbner won.")]
    [InlineData("Otto Grabner won the vote, wrote @Garbner.")]
    [InlineData("Marco Teller won on Friday. The vote was in March.")]
    [InlineData("Ines Minera runs the pit. Miners can dig there from May.")]
    [InlineData("Emil Khaan led the fleet to the Battle of Khan.")]
    [InlineData("Chris Larsen won. Chris Larson, no relation, and Chris Larsen left.")]
    [InlineData("Roberta Sato sings. Roberto Sato cooks.")]
    [InlineData("The Valkonen Organisation met. The Valkonen Organization agreed.")]
    [InlineData("The Harbour Warden Trust met. The Harbour Wardens Trust agreed.")]
    [InlineData("The Ministry of Health met. The Ministry of Wealth agreed.")]
    [InlineData("Otto GRABNER won. GARBNER won.")]
    public void Two_people_and_plain_words_are_not(string text) =>
        KindTest.Marked(Drift, text).Should().BeEmpty();

    [Fact]
    public void A_surname_misspelled_in_one_of_several_articles_is_marked_there() =>
        KindTest.Marked(Corpus, "Chilean President Ana Hidalbo spoke.", "Chilean President Ana Hidalgo spoke.", "Chilean President Ana Hidalgo left.").Should().Equal("Ana Hidalbo");

    [Theory]
    [InlineData("Chilean President Ana Hidalbo spoke.", "Peruvian Mayor Ana Hidalgo spoke.")]
    [InlineData("Sen. Mark Larsen spoke.", "Sen. Mark Larson left.")]
    [InlineData("Chilean President Ana el-Varga spoke.", "Chilean President Ana El Varga spoke.")]
    [InlineData("Chilean President Ana Vega spoke.", "Chilean President Ana Vegas spoke.")]
    public void Near_surnames_of_other_offices_and_known_surnames_are_two_people(string first, string second) =>
        KindTest.Marked(Corpus, first, second).Should().BeEmpty();

    [Fact]
    public void Every_place_of_the_rarer_spelling_is_shown()
    {
        Diagnostic finding = KindTest.Check(KindTest.Load(Drift), ("Otto Grabner won. Grabner spoke. Garbner left with Grabner’s aide. Then Garbner slept.", null)).Should().ContainSingle().Subject;

        finding.Related.Select(r => r.Location.Text).Should().Equal("Otto Grabner", "Garbner");
    }

    [Fact]
    public void Accents_alone_are_told_apart_in_the_message()
    {
        Diagnostic finding = KindTest.Check(KindTest.Load(Drift, message: "{name} {other}{where}"), ("Ana Núñez-Lara won. Later Ana Nunez-Lara spoke.", null)).Should().ContainSingle().Subject;

        finding.Severity.Should().Be(Severity.Info);
        finding.Message.Should().EndWith(", with other accents");
    }

    [Fact]
    public void Thousands_of_like_names_take_bounded_time()
    {
        var text = new System.Text.StringBuilder();
        for (int i = 0; i < 30000; i++)
            text.Append("Anna Mer").Append((char)('a' + i % 26)).Append((char)('a' + i / 26 % 26)).Append((char)('a' + i / 676 % 26)).Append("son won. ");

        var bound = TimeSpan.FromSeconds(10);
        TestTime.Best(() => KindTest.Marked(Drift, text.ToString()), bound).Should().BeLessThan(bound);
    }

    [Fact]
    public void The_uncommon_form_gives_way_to_the_common_one_across_articles()
    {
        var findings = KindTest.Check(KindTest.Load(Corpus, message: "{name} {other}"),
            ("Spanish Prime Minister Monika Vidal spoke.", null), ("Spanish Prime Minister Moniqa Vidal has spoken.", null));

        Diagnostic finding = findings.Should().ContainSingle().Subject;
        (finding.Location.Document.Path, finding.Location.Text, finding.Message).Should().Be(("1.txt", "Moniqa Vidal", "Moniqa Vidal Monika Vidal"));
        finding.Related.Should().ContainSingle().Which.Location.Document.Path.Should().Be("0.txt");
    }

    [Fact]
    public void The_form_of_more_articles_is_right() =>
        KindTest.Marked(Corpus, "Swedish President Karla Holm spoke.", "Swedish President Karlla Holm spoke.", "Swedish President Karlla Holm left.")
            .Should().Equal("Karla Holm");

    [Fact]
    public void With_nothing_to_choose_by_both_are_marked() =>
        KindTest.Marked(Corpus, "Swedish President Zarlo Holm spoke.", "Swedish President Zarlo Holm left.", "Swedish President Zarla Holm spoke.", "Swedish President Zarla Holm left.")
            .Should().BeEquivalentTo("Zarlo Holm", "Zarlo Holm", "Zarla Holm", "Zarla Holm");

    [Theory]
    [InlineData("Slovak Prime Minister Robert Silva spoke.", "Italian lawmaker Roberto Silva spoke.")]
    [InlineData("Mayor Paula Jonas spoke.", "Paul Jonas, a farmer in Ohio, spoke.")]
    [InlineData("Italian Prime Minister Giorgia Russo spoke.", "Italian President Giorgio Napoli spoke.")]
    public void Another_office_or_country_is_another_person(string one, string other) =>
        KindTest.Marked(Corpus, one, other).Should().BeEmpty();

    [Theory]
    [InlineData("U.S. Senator Walter Pyke voted.", Severity.Error)]
    [InlineData("Senator Walter Pyke voted.", Severity.Error)]
    [InlineData("French Senator Walter Pyke voted.", Severity.Info)]
    public void A_seat_in_the_national_chamber_is_no_other_office_than_that_of_a_state(string text, Severity severity)
    {
        const string roster = "people:\n  - {name: Walter Pike, office: senator, of: Ohio, from: 2019}\n";

        KindTest.Check(KindTest.Load("kind: name\ncheck: roster", roster), (text, null)).Should().ContainSingle().Which.Severity.Should().Be(severity);
    }

    [Theory]
    [InlineData("Gov. Charly Lund spoke.", "Charly Lund", Severity.Error)]
    [InlineData("A film by Charly Lund opens.", null, Severity.Off)]
    [InlineData("Gov. Charlie Lund spoke.", null, Severity.Off)]
    [InlineData("Gov. Chas Lund spoke.", "Chas Lund", Severity.Error)]
    public void A_roster_knows_the_right_spelling(string text, string? marked, Severity severity)
    {
        const string roster = "people:\n  - name: Charlie Lund\n    office: governor\n    reject: [Chas Lund]\n  - Ada Quist\n";
        var findings = KindTest.Check(KindTest.Load("kind: name\ncheck: roster", roster), (text, null));

        findings.Select(f => f.Location.Text).Should().Equal(marked is null ? [] : [marked]);
        findings.Select(f => f.Severity).Should().Equal(marked is null ? [] : [severity]);
    }

    [Theory]
    [InlineData("Kharkiv was hit. Residents of Kharkov fled. Kharkiv burns.", "Kharkov")]
    [InlineData("Kharkov was hit. Residents of Kharkiv fled.", "Kharkiv")]
    public void Two_romanisations_are_marked_at_the_rarer_one(string text, string marked) =>
        KindTest.Marked(Romanised, text).Should().Equal(marked);

    [Theory]
    [InlineData("Kharkiv was hit. Cooks fry a Kharkov cutlet.")]
    [InlineData("Kharkiv was hit. The city, formerly Kharkov, is large.")]
    [InlineData("Kharkiv was hit. “Kharkov is ours,” the general said.")]
    public void Set_phrases_and_quotations_keep_their_form(string text) =>
        KindTest.Marked(Romanised, text).Should().BeEmpty();

    [Fact]
    public void Accents_alone_are_information()
    {
        var findings = KindTest.Check(KindTest.Load(Romanised), ("President Erdogan spoke. Erdoğan left.", null));

        findings.Should().ContainSingle().Which.Severity.Should().Be(Severity.Info);
    }
}
