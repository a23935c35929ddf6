using FactLint.Language.Semantics;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Semantics;

public sealed class PersonBinderTests
{
    [Theory]
    [InlineData("On Monday, Danish Prime Minister Mette Olsen met reporters.", "Mette Olsen", "Danish Prime Minister", "prime minister", "Denmark", TitleStatus.Current)]
    [InlineData("They met former U.S. President Walter Pike in Ohio.", "Walter Pike", "former U.S. President", "president", "United States", TitleStatus.Former)]
    [InlineData("A letter from Gen. Rolf Brandt arrived.", "Rolf Brandt", "Gen.", "general", null, TitleStatus.Current)]
    [InlineData("NATO Secretary-General Ingrid Vos spoke.", "Ingrid Vos", "NATO Secretary-General", "secretary-general", "NATO", TitleStatus.Current)]
    [InlineData("It was then-President Walter Pike who signed.", "Walter Pike", "then-President", "president", null, TitleStatus.Then)]
    [InlineData("President-elect Walter Pike arrived.", "Walter Pike", "President-elect", "president", null, TitleStatus.Elect)]
    [InlineData("Acting Interior Minister Paula Brandt resigned.", "Paula Brandt", "Acting Interior Minister", "interior minister", null, TitleStatus.Acting)]
    [InlineData("New Jersey Gov. Anna Kowalczyk spoke.", "Anna Kowalczyk", "New Jersey Gov.", "governor", "New Jersey", TitleStatus.Current)]
    [InlineData("Norway's foreign minister Lars Dahl spoke.", "Lars Dahl", "Norway's foreign minister", "foreign minister", "Norway", TitleStatus.Current)]
    [InlineData("Then Secretary of State Laura Finch spoke.", "Laura Finch", "Then Secretary of State", "secretary of state", null, TitleStatus.Then)]
    [InlineData("Vice President Laura Finch spoke.", "Laura Finch", "Vice President", "vice president", null, TitleStatus.Vice)]
    public void A_title_before_a_name_makes_a_person(string text, string name, string title, string office, string? of, TitleStatus status)
    {
        SemanticModel model = ArticleText.Model(text);

        Person person = model.People.Should().ContainSingle().Subject;
        person.Name.Should().Be(name);
        Title read = person.Titles.Should().ContainSingle().Subject;
        model.Text(read.Span).Should().Be(title);
        (read.Office, read.Of, read.Status).Should().Be((office, of, status));
    }

    [Fact]
    public void A_title_after_a_name_is_an_apposition()
    {
        SemanticModel model = ArticleText.Model("Jan Havel, the Slovak prime minister, spoke first.");

        Title title = model.People.Should().ContainSingle().Subject.Titles.Should().ContainSingle().Subject;
        (title.Office, title.Of, title.Status).Should().Be(("prime minister", "Slovakia", TitleStatus.Current));
        model.Text(title.Span).Should().Be("Slovak prime minister");
    }

    [Fact]
    public void Former_binds_to_the_head_nearest_the_name()
    {
        SemanticModel model = ArticleText.Model("It was former President Pike aide Tom Garrison who called; former Pike adviser Sam Reed did not.");

        model.People.SelectMany(p => p.Titles).Should().NotContain(t => t.Status == TitleStatus.Former && t.Office == "president");
    }

    [Fact]
    public void A_surname_alone_belongs_to_the_person_introduced()
    {
        SemanticModel model = ArticleText.Model("Maria van der Berg sued. Van der Berg's lawyer spoke.\nMr Reed, who met Donald O'Hara, left. O’Hara stayed.");

        model.People.Select(p => p.Name).Should().Equal("Maria van der Berg", "Reed", "Donald O'Hara");
        model.People[0].Surname.Should().Be("van der Berg");
    }

    [Fact]
    public void A_surname_that_comes_first_is_known()
    {
        SemanticModel model = ArticleText.Model("President Kim Jong-su arrived. Kim left.");

        Person person = model.People.Should().ContainSingle().Subject;
        (person.Surname, person.GivenName, person.Mentions.Length).Should().Be(("Kim", "Jong-su", 2));
    }

    [Theory]
    [InlineData("General Electric and the Clinton Foundation met at Kennedy Center.")]
    [InlineData("The talks in New York on Monday covered Article 5 and the White House.")]
    [InlineData("Johnson & Johnson shares fell in April.")]
    [InlineData("Russian and Chinese officials met in South Africa.")]
    public void Organisations_places_and_days_are_no_people(string text) =>
        ArticleText.Model(text).People.Should().BeEmpty();

    [Fact]
    public void One_name_in_capitals_and_small_letters_is_one_person()
    {
        SemanticModel model = ArticleText.Model("By LENA FUCHS\nLena Fuchs spoke. Lena left, and FUCHS stayed. Ana De Souza met Ana de Souza.");

        model.People.Select(p => p.Name).Should().Equal("LENA FUCHS", "Ana De Souza");
    }
}
