using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Syntax;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("The vote passed. It was close! Was it fair? Yes.", 4)]
    [InlineData("Former U.S. President Jimmy Carter spoke.", 1)]
    [InlineData("Envoys of the U.S. Joint Staff met.", 1)]
    [InlineData("She moved to the U.K. She works there.", 2)]
    [InlineData("Gen. Milley met Mr. Kim and Sen. Cruz on St. Lucia.", 1)]
    [InlineData("They agreed on item No. 4 at once.", 1)]
    [InlineData("Was it fair? No. They objected.", 3)]
    [InlineData("On Aug. 5 the court sat. On Sept. 9 it rose.", 2)]
    [InlineData("Police came at 5 p.m. Tuesday to seal the house.", 1)]
    [InlineData("Police came to the house at 5 p.m. They sealed it.", 2)]
    [InlineData("At 5 a.m. Mr. Haas left for the airport.", 1)]
    [InlineData("George W. Bush and J. Edgar Hoover never met.", 1)]
    [InlineData("The firm, Acme Inc., owns Bolt Corp. It has no debt.", 2)]
    [InlineData("They sell pens, paper etc. The shop is small.", 2)]
    [InlineData("\"We lost. We are sorry.\" He then left.", 3)]
    [InlineData("“We lost.” Then he left.", 2)]
    [InlineData("He left (she did not.) They met again.", 2)]
    [InlineData("“Why now?” Meloni asked.", 1)]
    [InlineData("\"Why now?\" she asked. \"Because.\"", 2)]
    [InlineData("“Why now?” Nobody knew.", 2)]
    [InlineData("He paused ... and went on.", 1)]
    [InlineData("He paused... The room waited.", 2)]
    [InlineData("It was kept alive. . . . The custom did not end.", 2)]
    [InlineData("Shares fell 3.5 percent. 45 people lost jobs.", 2)]
    [InlineData("ROME (AP) — The premier left. No one followed.", 2)]
    [InlineData("1. Wash the pears. 2. Peel them.", 2)]
    [InlineData("Is it true?! Yes!!! It is.", 3)]
    [InlineData("It ended there.[4] The rest is known.", 2)]
    [InlineData("He came. eBay paid.", 2)]
    [InlineData("See the notes (e.g. The Times of May 3) for more.", 1)]
    [InlineData("See example.com. It has more.", 2)]
    public void Counts(string text, int sentences) => Parsed.Sentences(text).Should().HaveCount(sentences);

    [Fact]
    public void Closing_marks_stay_with_their_sentence()
    {
        Parsed.Sentences("He said: “It is over.” (It was not.) \"Sure?\" Yes.").Should()
            .Equal("He said: “It is over.”", "(It was not.)", "\"Sure?\"", "Yes.");
    }

    [Fact]
    public void Sentences_end_with_their_block()
    {
        Parsed.Sentences("Key points\nHe left\n\nShe stayed.").Should().Equal("Key points", "He left", "She stayed.");
    }
}
