using System.Collections.Immutable;
using System.Diagnostics;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Syntax;
using FactLint.Tests.Language.Semantics;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class DuplicateKindTests
{
    private const string Sentences = "kind: duplicate\nunit: sentence";
    private const string Long = "The city council voted on Tuesday to close three libraries in the northern districts by next spring.";
    private const string Second = "Residents gathered outside the town hall with banners and promised to fight the decision in court.";

    [Fact]
    public void The_later_sentence_is_marked_and_the_earlier_shown()
    {
        Diagnostic only = KindProbe.Check(Sentences, $"{Long} Nothing else happened.\nLater in the day it rained. {Long}").Should().ContainSingle().Which;
        only.Location.Text.Should().Be(Long);
        only.Location.Start.Line.Should().Be(2);
        only.Related.Should().ContainSingle().Which.Location.Start.Line.Should().Be(1);
    }

    [Fact]
    public void A_whole_story_pasted_twice_is_one_finding()
    {
        const string Third = "Seven librarians said reporters told them about the plan during breakfast, before the mayor wrote any letter.";
        string story = $"{Long}\n{Second}\nIt rained.\n{Third}";

        Diagnostic only = KindProbe.Check(Sentences, $"{story}\nSome other text.\n{story}").Should().ContainSingle().Which;

        only.Location.Text.Should().Be(Long);
        only.Related.Select(r => r.Location.Text).Should().Equal(Long, Second, Third);
    }

    [Fact]
    public void A_paragraph_pasted_twice_is_one_finding() =>
        KindProbe.Check(Sentences, $"{Long} {Second}\nSome other text.\n{Long} {Second}").Texts().Should().Equal($"{Long} {Second}");

    [Fact]
    public void A_name_with_its_titles_may_stand_twice() =>
        KindProbe.Check(Sentences, "General Sheikh Nawaf Tamer Ahmad Jaber Salem Khaled Hamad Sabah.\nThe house thanked General Sheikh Nawaf Tamer Ahmad Jaber Salem Khaled Hamad Sabah for his work.").Should().BeEmpty();

    [Fact]
    public void A_sentence_with_a_few_other_words_is_found() =>
        KindProbe.Check(Sentences, $"{Long}\nThe city council has voted on Tuesday to close three libraries in the northern districts by spring.").Should().ContainSingle();

    [Theory]
    [InlineData("Tickets cost £12 and can be bought at the door.\nOther shows run. Tickets cost £12 and can be bought at the door.")]
    [InlineData("“" + Long + "”\nThe chant went on.\n“" + Long + "”")]
    [InlineData("# " + Long + "\n" + Long)]
    [InlineData("Shares in Northern Rail closed 4 percent higher in London on Monday after the report.\nShares in Western Water closed 7 percent higher in London on Monday after the report.")]
    [InlineData(Long + "\n" + Second)]
    public void Short_lines_refrains_headlines_and_likenesses_pass(string text) => KindProbe.Check(Sentences, text).Should().BeEmpty();

    [Fact]
    public void Of_a_summary_and_the_text_the_summary_is_marked()
    {
        Article text = ArticleText.Of($"{Long}\n{Second}\n{Long}");
        var article = new Article(text.Source, text.Prose, text.Map, text.Blocks.SetItem(0, text.Blocks[0] with { Kind = BlockKind.KeyPoint }));
        KindProbe.Check(KindProbe.Load(Sentences), article).Should().ContainSingle().Which.Location.Start.Line.Should().Be(1);
    }

    [Fact]
    public void Both_bullets_of_the_first_seed_are_found()
    {
        string seed = File.ReadAllText(Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "000_*.txt").Single());
        ImmutableArray<Diagnostic> found = KindProbe.Check(Sentences, seed);
        found.Select(d => d.Location.Start.Line).Should().Equal(10, 11);
        KindProbe.Check("kind: duplicate\nunit: sentence\ncontainment: 0.5", seed).Length.Should().BeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void A_long_article_of_one_sentence_takes_bounded_time()
    {
        var watch = Stopwatch.StartNew();
        KindProbe.Check(Sentences, string.Concat(Enumerable.Repeat(Long + "\n", 3_000))).Should().NotBeEmpty();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("He said on on Tuesday.", "on on")]
    [InlineData("He told the\tthe council.", "the\tthe")]
    [InlineData("The the council met.", "The the")]
    public void A_doubled_word_is_marked(string text, string marked)
    {
        Diagnostic only = KindProbe.Check("kind: duplicate\nunit: word", text).Should().ContainSingle().Which;
        only.Location.Text.Should().Be(marked);
        only.Fixes[0].Edits[0].NewText.Should().BeEmpty();
    }

    [Theory]
    [InlineData("They had had enough, and that that was true.")]
    [InlineData("Duran Duran played in Pago Pago.")]
    [InlineData("No, no, that is wrong.")]
    [InlineData("They ran and ran and ran.")]
    [InlineData("They shouted go go go at the end.")]
    [InlineData("He ended there. There was more.")]
    public void Right_doublings_pass(string text) =>
        KindProbe.Check("kind: duplicate\nunit: word\nexcept: [had had, that that]", text).Should().BeEmpty();

    [Theory]
    [InlineData("unit: sentence\ncontainment: 6", "must be from 0.1 to 1")]
    [InlineData("unit: line", "“line” is not a value of “unit”")]
    [InlineData("unit: sentence\nexcept: a a", "goes with “unit: word”")]
    [InlineData("containment: 0.5", "“unit” is missing")]
    public void Mistakes_are_named(string keys, string error) => KindProbe.ErrorOf("kind: duplicate\n" + keys).Should().Contain(error);
}
