using System.Collections.Immutable;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Memory.Articles;
using FactLint.Workspace.Readers;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Memory;

public sealed class PublishedFactsTests
{
    private static ImmutableArray<IndexedClaim> Of(string text) => PublishedFacts.Of(new SemanticModel(SyntaxTree.Parse(ArticleReaders.Read(new SourceText(text), "a.txt"), new())));

    [Theory]
    [InlineData("Jo Lund, 45, opened the pier.", "45")]
    [InlineData("The pier was opened by Jo Lund, 45.", "45")]
    [InlineData("The 45-year-old Jo Lund opened the pier.", "45")]
    [InlineData("Jo Lund, 2024 mayor of Oslo, opened the pier.", null)]
    [InlineData("Jo Lund, 45 men and a dog opened the pier.", null)]
    [InlineData("Jo Lund, 450, opened the pier.", null)]
    public void Ages_are_those_that_stand_at_the_name(string text, string? age) =>
        Of(text).Where(c => c.Attribute == ClaimAttributes.Age).Select(c => c.Value).Should().Equal(age is null ? [] : [age]);

    [Fact]
    public void A_name_is_kept_with_its_forms_titles_and_places()
    {
        ImmutableArray<IndexedClaim> claims = Of("The pier\n\nFormer Mayor Jo Lund spoke. “No,” Lund said. Lund left.");
        claims.Where(c => c.Subject == "jo lund").Should().BeEquivalentTo(
        [
            new IndexedClaim("", "jo lund", "name", "Jo Lund", "Jo Lund", new ClaimPlace(23, 7, 3, 14), 3),
            new IndexedClaim("", "jo lund", "form", "Lund", "Lund", new ClaimPlace(44, 4, 3, 35), 2),
            new IndexedClaim("", "jo lund", "title", "former|mayor|", "Former Mayor Jo Lund", new ClaimPlace(10, 20, 3, 1), 1),
        ]);
    }

    [Theory]
    [InlineData("The 45-year-old Jo Lund spoke. ")]
    [InlineData("Jo Lund, 45, spoke. ")]
    [InlineData("Mayor Jo Lund of Oslo Bank met Bo Lind. ")]
    public void Long_runs_take_no_more_than_their_length(string text)
    {
        var bound = TimeSpan.FromSeconds(8);
        TestTime.Best(() => Of(string.Concat(Enumerable.Repeat(text, 20_000))), bound).Should().BeLessThan(bound);
    }
}
