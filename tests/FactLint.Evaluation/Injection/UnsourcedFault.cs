using System.Text.RegularExpressions;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Evaluation.Injection;

/// <summary>Makes a claim of a plain phrase in sentences that name nobody as their source.</summary>
/// <param name="name">For the report.</param>
/// <param name="rule">Id of the rule that should notice.</param>
/// <param name="pattern">Finds the phrase; the group <c>x</c> is what is changed.</param>
/// <param name="claim">The words for it.</param>
internal sealed class UnsourcedFault(string name, string rule, string pattern, string claim) : Fault
{
    // Enough of a kind.
    private const int MostInArticle = 1;

    private readonly Regex _pattern = new(pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public override string Name => name;

    public override string Rule => rule;

    public override IEnumerable<InjectedFault> In(SemanticModel model)
    {
        string prose = model.Tree.Article.Prose;
        return _pattern.Matches(prose).Where(m => !model.IsQuoted(new TextSpan(m.Index, m.Length)) && !IsSourced(model, m.Index)).Take(MostInArticle)
            .Select(m => InjectedFault.Replace(prose, new TextSpan(m.Groups["x"].Index, m.Groups["x"].Length), claim, new TextSpan(m.Index, m.Length)));
    }

    private static bool IsSourced(SemanticModel model, int at)
    {
        TextSpan sentence = model.Tree.Sentences[model.Tree.SentenceIndexAt(at)].Span;
        return model.Attributions.Any(a => a.Cue.Start >= sentence.Start && a.Cue.End <= sentence.End);
    }
}
