using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

/// <summary>Articles with very many different names, as address lists and tables have them, take time in proportion to their length.</summary>
public sealed class CrowdedArticleTests
{
    private const int Lines = 30_000;

    [Theory]
    [InlineData("kind: name\ncheck: unintroduced", "{0} said it was late.")]
    [InlineData("kind: name\ncheck: first-name", "Mia {0} said it was late.")]
    [InlineData("kind: title\ncheck: former-current", "Senator {0} said so.")]
    [InlineData("kind: title\ncheck: two-holders", "President Ana Ruiz left.")]
    [InlineData("kind: arithmetic\ncheck: age-birth", "Mia {0}, 45, was late.")]
    [InlineData("kind: title\ncheck: former-current", "the French president, Ana {0}, said so.", " ")]
    public void Many_names_are_compared_in_time_proportional_to_their_number(string keys, string line, string between = "\n")
    {
        string text = string.Join(between, Enumerable.Range(0, Lines).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, line, Surname(i))));
        var bound = TimeSpan.FromSeconds(12);
        TestTime.Best(() => KindProbe.Check(keys, text), bound).Should().BeLessThan(bound);
    }

    /// <summary>Another word for each number.</summary>
    private static string Surname(int number)
    {
        const string Letters = "aeioubdlmnrst";
        var letters = new char[6];
        for (int i = letters.Length - 1; i > 0; i--, number /= Letters.Length)
            letters[i] = Letters[number % Letters.Length];
        letters[0] = 'K';
        return new string(letters);
    }
}
