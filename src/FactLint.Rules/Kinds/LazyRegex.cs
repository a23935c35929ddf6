using System.Text.RegularExpressions;

namespace FactLint.Rules.Kinds;

/// <summary>
/// A regular expression of a rule, interpreted, with a bound on the time of one match. Built when it is first used: most expressions of most
/// runs never are. Safe from any thread.
/// </summary>
internal sealed class LazyRegex(string expression, TimeSpan patience)
{
    private Regex? _regex;

    private RegexLiterals? _literals;

    /// <summary>False when the expression cannot match anywhere in the text; cheaper than the expression itself.</summary>
    public bool MayMatch(ReadOnlySpan<char> text) => (_literals ??= RegexLiterals.Of(expression)).MayMatch(text);

    /// <exception cref="RegexParseException">The expression cannot be read.</exception>
    public Regex Regex => _regex ??= new Regex(expression, RegexOptions.CultureInvariant, patience);
}
