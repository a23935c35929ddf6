using FactLint.Language.Lexicon;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Lexicon;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("given-names.txt", NameClass.AnyGiven)]
    [InlineData("surnames.txt", NameClass.AnySurname)]
    [InlineData("places.txt", NameClass.AnyPlace)]
    [InlineData("organizations.txt", NameClass.AnyOrganization)]
    public void Every_name_of_the_lists_is_in_the_table(string file, object kind)
    {
        string path = Path.Combine(Repository.Root, "src", "FactLint.Language", "Lexicon", "Gazetteer", file);
        var names = File.ReadLines(path).Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(name => name.TrimEnd('?'));

        names.Where(name => (Gazetteer.Find(Gazetteer.Add(Gazetteer.Empty, name)) & (NameClass)kind) == 0)
            .Should().BeEmpty("“pack-gazetteer” of tests/FactLint.Evaluation packs the lists after a change");
    }

    [Theory]
    [InlineData("River", NameClass.Word)]
    [InlineData("Nairobi", NameClass.Place)]
    [InlineData("Zzyxqua", NameClass.None)]
    public void A_capitalised_word_is_known_as_a_name_and_as_a_plain_word(string word, object kind) =>
        (Gazetteer.Of(word) & ((NameClass)kind | NameClass.Word)).Should().Be((NameClass)kind);

    [Fact]
    public void The_shape_of_the_apostrophe_does_not_count() => Gazetteer.Of("Cote d’Ivoire").Should().Be(Gazetteer.Of("Cote d'Ivoire")).And.HaveFlag(NameClass.Place);
}
