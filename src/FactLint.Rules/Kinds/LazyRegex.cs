using System.Text.RegularExpressions;

namespace FactLint.Rules.Kinds;

/// <summary>
/// A regular expression of a rule, interpreted, with a bound on the time of one match. Built when it is first used: most expressions of most
/// runs never are. Safe from any thread.
/// </summary>
internal sealed class LazyRegex(string expression, TimeSpan patience)
{
    private Regex? _regex;

    /// <summary>The longest run of characters that every match holds; see <see cref="RegexLiteral"/>.</summary>
    public string Literal { get; } = RegexLiteral.Of(expression);

    /// <exception cref="RegexParseException">The expression cannot be read.</exception>
    public Regex Regex => _regex ??= new Regex(expression, RegexOptions.CultureInvariant, patience);
}
