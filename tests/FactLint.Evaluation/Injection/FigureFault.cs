using System.Globalization;
using System.Text.RegularExpressions;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Evaluation.Injection;

/// <summary>Changes one figure where a plain expression finds both sides of a sum, whatever the program itself reads there.</summary>
/// <param name="name">For the report.</param>
/// <param name="rule">Id of the rule that should notice.</param>
/// <param name="pattern">Finds the words; the group <c>x</c> is what is changed.</param>
/// <param name="change">The wrong words for the right ones, given the article's day; null to leave the place alone.</param>
/// <param name="isDated">Only in articles whose day is known: the sum needs it.</param>
internal sealed class FigureFault(string name, string rule, string pattern, Func<Match, DateOnly, string?> change, bool isDated = false) : Fault
{
    public FigureFault(string name, string rule, string pattern, Func<Match, string?> change, bool isDated = false)
        : this(name, rule, pattern, (match, _) => change(match), isDated)
    {
    }

    private readonly Regex _pattern = new(pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public override string Name => name;

    public override string Rule => rule;

    public override IEnumerable<InjectedFault> In(SemanticModel model)
    {
        if (isDated && model.Tree.Article.Metadata.Published is null)
            yield break;
        string prose = model.Tree.Article.Prose;
        foreach (Match match in _pattern.Matches(prose))
        {
            Group group = match.Groups["x"];
            var place = new TextSpan(group.Index, group.Length);
            if (!model.IsQuoted(place) && change(match, model.Tree.Article.Metadata.Published ?? default) is { } wrong)
                yield return InjectedFault.Replace(prose, place, wrong, new TextSpan(match.Index, match.Length));
        }
    }

    /// <summary>The number of a group times a factor, as it was written.</summary>
    public static string Times(string number, decimal factor)
    {
        decimal value = decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture) * factor;
        return Math.Round(value, number.Contains('.', StringComparison.Ordinal) ? 1 : 0).ToString("#,0.#", CultureInfo.InvariantCulture);
    }
}
