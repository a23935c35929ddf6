using FactLint.Language.Lexicon;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Lexicon;

public sealed class WordTableTests
{
    [Fact]
    public void Case_and_the_shape_of_the_apostrophe_do_not_count()
    {
        var table = new WordTable();
        int id = table.Intern("N’T");
        table.Find("n't").Should().Be(id);
        table.Intern("n't").Should().Be(id);
        table.WordOf(id).Should().Be("n't");
        table.Intern("ÉTAT").Should().Be(table.Find("état")).And.NotBe(id);
    }

    [Fact]
    public void Numbers_count_up_and_every_word_keeps_its_own()
    {
        var table = new WordTable();
        int[] ids = [.. Enumerable.Range(0, 5000).Select(i => table.Intern("word" + i))];
        ids.Should().Equal(Enumerable.Range(1, 5000));
        table.Count.Should().Be(5001);
        Enumerable.Range(0, 5000).Select(i => table.Find("WORD" + i)).Should().Equal(ids);
    }

    [Fact]
    public void A_word_that_was_never_interned_has_no_number()
    {
        var table = new WordTable();
        table.Intern("source");
        table.Find("sources").Should().Be(WordTable.Unknown);
        table.Find("").Should().Be(WordTable.Unknown);
        table.Intern("").Should().Be(WordTable.Unknown);
        table.Find(new string('a', 1000)).Should().Be(WordTable.Unknown);
    }
}
