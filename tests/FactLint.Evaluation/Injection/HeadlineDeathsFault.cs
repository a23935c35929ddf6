using System.Globalization;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Evaluation.Injection;

/// <summary>Puts a headline with other dead above a story that tells of one number of people killed.</summary>
internal sealed class HeadlineDeathsFault : Fault
{
    private static readonly string[] _before = ["killed ", "killing ", "killed at least ", "killing at least "];

    public override string Name => "dead of a headline put above the story";

    public override string Rule => "FL7102";

    public override IEnumerable<InjectedFault> In(SemanticModel model)
    {
        Article article = model.Tree.Article;
        Quantity[] dead = [.. model.Quantities.Where(q => q is { Type: QuantityType.Number, Value: > 1 and < 1000, Scale: 1, IsFraction: false, Role: QuantityRole.Plain } && _before.Any(b => article.Prose.AsSpan(0, q.Span.Start).EndsWith(b)))];
        // Those of another year and another attack stand in a story as well.
        int lead = model.Tree.Article.Blocks[0].Span.Start + 600;
        if (dead.Length == 0 || dead[0].Span.Start > lead || dead.Any(d => d.Value != dead[0].Value) || article.Blocks[0].Kind == BlockKind.Headline)
            yield break;
        string headline = string.Create(CultureInfo.InvariantCulture, $"Attack kills {2 * dead[0].Value!.Value + 3}");
        yield return new InjectedFault(headline + "\n\n" + article.Prose, new TextSpan(0, headline.Length));
    }
}
