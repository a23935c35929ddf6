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
    public void Two_people_and_plain_words_are_not(string text) =>
        KindTest.Marked(Drift, text).Should().BeEmpty();

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
