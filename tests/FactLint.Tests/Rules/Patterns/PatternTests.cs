using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Patterns;

public sealed class PatternTests
{
    [Theory]
    [InlineData("deal", "A [Deal] is a [deal].")]
    [InlineData("peace deal", "The [peace\n  deal] holds.")]
    [InlineData("'US'", "The [US] told us.")]
    [InlineData("'New York'", "In [New York] and new york.")]
    [InlineData("<say>", "She [says] that he [said] so.")]
    [InlineData("<say|tell>", "He [told] her what they [say].")]
    [InlineData("<carry> out", "They [carried out] a raid.")]
    [InlineData("(a|the) deal", "[The deal], [a deal], one deal.")]
    [InlineData("very? big", "A [big] and [very big] dog.")]
    [InlineData("very* big", "A [very very very big] dog.")]
    [InlineData("very+ big", "A big, a [very very big] dog.")]
    [InlineData("very{2} big", "A very big, a [very very big] dog.")]
    [InlineData("very{1,2} big", "A very [very very big] dog.")]
    [InlineData("very{2,} big", "A [very very very big] dog.")]
    [InlineData("no !big deal", "A no big deal, [no small deal].")]
    [InlineData("no !(big|small) deal", "A no big deal, no small deal, [no great deal].")]
    [InlineData("no !@praise deal", "A no very good deal, no fine deal, [no great deal].")]
    [InlineData("a @praise deal", "[A very good deal], [a fine deal], a good deal.")]
    [InlineData("from ... to", "Trains [from here to there to] us.")]
    [InlineData("from ... to", "Trains from one two three four five six seven eight nine to here.")]
    [InlineData("from ...{0,2} to", "Trains [from here to] there, from over the hills to here.")]
    [InlineData("from … to", "Trains [from here to] us.")]
    [InlineData("from ... to", "They left from there. Go to hell.")]
    [InlineData("^ deal", "“[Deal] me in. No deal today.")]
    [InlineData("deal $", "No deal here but a [deal].")]
    [InlineData("deal , or", "A [deal, or] none.")]
    [InlineData("deal, or", "A [deal, or] none.")]
    [InlineData("( deal | no ( bad | good ) deal )", "A [deal] and [no good deal].")]
    [InlineData("1,000 votes|50 votes", "[50 votes] of 500.")]
    [InlineData("(a|b)+ c", "x [a b b a c] b.")]
    [InlineData("did not say", "They [didn’t say] and [did not say].")]
    [InlineData("didn't say", "They [didn’t say] and [did not say].")]
    [InlineData("will not say", "They [won't say].")]
    [InlineData("they (say|$)", "[They say].")]
    [InlineData("prime minister 's", "The [prime minister's] car.")]
    [InlineData("condition of anonymity", "On [condition of\nanonymity] only.")]
    [InlineData("so-called", "The [so-called] deal, so called.")]
    [InlineData("U.S. NOUN", "The [U.S. army] left.")]
    [InlineData("'?' $", "Did [?]")]
    public void A_pattern_matches(string pattern, string marked) => PatternText.Mark(pattern, marked).Should().Be(marked);

    [Theory]
    [InlineData("DET ADJ? NOUN", "They saw [the red house].")]
    [InlineData("say !NOUN", "They [say so], say people.")]
    [InlineData("PAST", "She [said] that he leaves.")]
    [InlineData("PAST", "She [was told] so.")]
    [InlineData("PAST", "The council [cut] taxes.")]
    [InlineData("PAST", "She [put] it down and they [beat] him.")]
    [InlineData("PAST", "The mine [shut] on Monday.")]
    [InlineData("PAST", "Cut taxes, or she cuts them.")]
    [InlineData("PAST", "“Shut the door now.”")]
    [InlineData("PAST", "They run the shop and become rich.")]
    [InlineData("PRESENT", "They [run] the shop.")]
    [InlineData("PASSIVE", "She [was told] so and told him.")]
    [InlineData("PASSIVE", "He [has not been seen] today.")]
    [InlineData("PRESENT", "She [says] that he left.")]
    [InlineData("PRESENT", "He [has not left] yet.")]
    [InlineData("FUTURE", "She [will not leave] and he left.")]
    [InlineData("FUTURE", "She [is going to leave] today.")]
    [InlineData("MONEY", "It cost [$3.5 million] or [20 euros], not 30.")]
    [InlineData("PERCENT", "It rose [5%], then [six percent], then by 7.")]
    [InlineData("QUANTITY", "It took [three] men and [1,200] boats on March 3 at 6 p.m., and cost $5.")]
    [InlineData("DATE", "On [March 3, 2024], not on [Friday], she came.")]
    [InlineData("DATE", "The march of [2024] may end in [May].")]
    [InlineData("TIME", "At [5 p.m.] or [5:30], not 6.")]
    [InlineData("ORG <say>", "The [European Commission said] so.")]
    [InlineData("in PLACE", "It rained [in Nairobi] and in May.")]
    public void A_class_matches_by_grammar_or_shape(string pattern, string marked) => PatternText.Mark(pattern, marked).Should().Be(marked);

    [Fact]
    public void The_longest_of_the_leftmost_wins() =>
        PatternText.Mark("(one|one two|two three four)", "[one two] three four").Should().Be("[one two] three four");

    [Fact]
    public void Matches_do_not_overlap() => PatternText.Mark("a b a", "a b a b a").Should().Be("[a b a] b a");

    [Theory]
    [InlineData("who=(he|she) <say>", "and she said", "who", "she")]
    [InlineData("n=very+ big", "a very very big", "n", "very very")]
    [InlineData("(x=a b?)+ c", "a b a c", "x", "a")]
    [InlineData("x=(a|a b) y=(b c|c)", "a b c", "x", "a")]
    [InlineData("x=(a b|a) y=(b c|c)", "a b c", "x", "a b")]
    [InlineData("x=very? big", "a big", "x", null)]
    [InlineData("(x=a|b) c", "b c", "x", null)]
    [InlineData("x=@praise deal", "a very good deal", "x", "very good")]
    [InlineData("x=...{1,8} $", "a b", "x", "a b")]
    [InlineData("a x=...{1,5} d", "a b c d e", "x", "b c")]
    public void A_capture_holds_its_words(string pattern, string text, string name, string? words) =>
        PatternText.Capture(pattern, text, name).Should().Be(words);

    [Fact]
    public void A_lazy_first_wish_still_gives_the_longest_match() =>
        PatternText.Mark("a b? c?", "a b c").Should().Be("[a b c]");

    [Theory]
    [InlineData("deal", true)]
    [InlineData("NOUN deal", true)]
    [InlineData("NOUN VERB", false)]
    [InlineData("deal?  NOUN", false)]
    [InlineData("(deal|NOUN)", false)]
    [InlineData("(deal|pact) NOUN", true)]
    [InlineData("deal* NOUN", false)]
    [InlineData("deal+ NOUN", true)]
    [InlineData("!deal NOUN", false)]
    public void Words_that_every_match_holds_wake_a_pattern(string pattern, bool hasTrigger) =>
        PatternText.Parse(pattern).TriggerWords.IsEmpty.Should().Be(!hasTrigger);

    [Fact]
    public void The_rarest_words_wake_a_pattern()
    {
        var words = new FactLint.Language.Lexicon.WordTable();
        PatternText.Parse("the <elaborate> of", words).TriggerWords.Select(words.WordOf).Should().Contain("elaborate").And.NotContain("the");
    }
}
