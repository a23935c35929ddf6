using System.Diagnostics;
using FactLint.Language.Semantics;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Language.Semantics;

/// <summary>Text made to be slow takes time in proportion to its length.</summary>
public sealed class NameSpeedTests
{
    [Theory]
    [InlineData("Olvar Tenk ")]
    [InlineData("J ")]
    [InlineData("University of ")]
    [InlineData("Mr ")]
    [InlineData("Smith's ")]
    [InlineData("Jane Smith said. Smith left. ")]
    [InlineData("van der Berg ")]
    [InlineData("Paris, ")]
    [InlineData("WHO (")]
    public void Long_runs_are_read_in_linear_time(string part)
    {
        SemanticModel model = ArticleText.Model(string.Concat(Enumerable.Repeat(part, 200_000 / part.Length)));
        var watch = Stopwatch.StartNew();

        _ = model.People.Length + model.Organizations.Length + model.Places.Length;

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }
}
