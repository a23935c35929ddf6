using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Syntax;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("She didn't say.", "She did n't say .")]
    [InlineData("They can’t and won’t.", "They ca n’t and wo n’t .")]
    [InlineData("Rutte's aide, Kallas’ team", "Rutte 's aide , Kallas ’ team")]
    [InlineData("the ministers' cars", "the ministers ' cars")]
    [InlineData("We'll, you're, I've, he'd, I'm", "We 'll , you 're , I 've , he 'd , I 'm")]
    [InlineData("He couldn't've known", "He could n't 've known")]
    [InlineData("O'Neill and the Qur'an at nine o'clock", "O'Neill and the Qur'an at nine o'clock")]
    [InlineData("You cannot, gonna, gotta, wanna", "You can not , gon na , got ta , wan na")]
    [InlineData("a well-known anti-war ex-minister of state-run media", "a well - known anti-war ex-minister of state - run media")]
    [InlineData("1,018 votes, 3.5 points, 7:30, 9/11", "1,018 votes , 3.5 points , 7:30 , 9/11")]
    [InlineData("$5 or €3.20 or US$40, up 45%", "$ 5 or € 3.20 or US$ 40 , up 45 %")]
    [InlineData("10-20 people, 1990–1995, 202-555-0143", "10 - 20 people , 1990 – 1995 , 202-555-0143")]
    [InlineData("in 2001, 2002,2003", "in 2001 , 2002 , 2003")]
    [InlineData("at 9pm on the 20th, 5km away, in the 1990s and '80s", "at 9 pm on the 20th , 5 km away , in the 1990s and '80s")]
    [InlineData("the U.S. and U.K.'s envoys", "the U.S. and U.K. 's envoys")]
    [InlineData("Mr. Orban met Gen. Cavoli at 9 a.m. sharp.", "Mr. Orban met Gen. Cavoli at 9 a.m. sharp .")]
    [InlineData("No. 10 said no. No one left.", "No. 10 said no . No one left .")]
    [InlineData("He lives in the U.S.", "He lives in the U.S.")]
    [InlineData("George W. Bush, J.K. Rowling and J. A. Cruz", "George W. Bush , J.K. Rowling and J. A. Cruz")]
    [InlineData("Plan B. The rest", "Plan B . The rest")]
    [InlineData("She waited... then—finally—left…", "She waited ... then — finally — left …")]
    [InlineData("What?! \"No,\" (he) said", "What ?! \" No , \" ( he ) said")]
    [InlineData("See https://example.org/a_(b)?c=1, www.example.com. Mail desk.chief@example.co.uk.", "See https://example.org/a_(b)?c=1 , www.example.com . Mail desk.chief@example.co.uk .")]
    [InlineData("@newsdesk posted #Budget2024 and item #4", "@newsdesk posted #Budget2024 and item # 4")]
    [InlineData("AT&T and Amazon.com rose", "AT&T and Amazon.com rose")]
    [InlineData("It ended.The rest", "It ended . The rest")]
    [InlineData("get 'em", "get 'em")]
    [InlineData("and/or", "and / or")]
    [InlineData("Cafe\u0301 Zoe\u0308's", "Cafe\u0301 Zoe\u0308 's")]
    [InlineData("ok 👍🏽 family 👨\u200D👩\u200D👧 flag 🇺🇦🇵🇱 done", "ok 👍🏽 family 👨\u200D👩\u200D👧 flag 🇺🇦 🇵🇱 done")]
    public void Splits(string text, string tokens) => string.Join(' ', Parsed.Tokens(text)).Should().Be(tokens);

    [Theory]
    [InlineData("didn't", "did not")]
    [InlineData("can't", "can not")]
    [InlineData("cannot", "can not")]
    [InlineData("won’t", "will not")]
    [InlineData("shan't", "shall not")]
    [InlineData("we'll", "we will")]
    [InlineData("you’re", "you are")]
    [InlineData("I've", "i have")]
    [InlineData("I'm", "i am")]
    [InlineData("he's", "he 's")]
    [InlineData("she'd", "she 'd")]
    [InlineData("SAID", "said")]
    public void A_words_number_is_that_of_the_word_it_stands_for(string text, string words)
    {
        var table = new WordTable();
        int[] wanted = [.. words.Split(' ').Select(table.Intern)];
        Parsed.Tree(text, table).Tokens.Select(token => token.WordId).Should().Equal(wanted);
    }

    [Fact]
    public void Words_the_table_does_not_hold_have_no_number()
    {
        Parsed.Tree("nobody knows").Tokens.Should().OnlyContain(token => token.WordId == WordTable.Unknown);
    }

    [Theory]
    [InlineData("desk", TokenKind.Word)]
    [InlineData("1,018", TokenKind.Number)]
    [InlineData("1990s", TokenKind.Number)]
    [InlineData(";", TokenKind.Punctuation)]
    [InlineData("$", TokenKind.Symbol)]
    [InlineData("%", TokenKind.Symbol)]
    [InlineData("\0", TokenKind.Symbol)]
    [InlineData("@desk", TokenKind.Address)]
    [InlineData("example.org/page", TokenKind.Address)]
    public void Kinds(string text, TokenKind kind) => Parsed.Tree(text).Tokens.Should().ContainSingle().Which.Kind.Should().Be(kind);

    [Fact]
    public void Knows_where_white_space_stood()
    {
        Parsed.Tree("He said\u00A0(no).").Tokens.Select(token => token.SpaceBefore).Should().Equal(true, true, true, false, false, false);
    }
}
