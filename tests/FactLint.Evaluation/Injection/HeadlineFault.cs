using System.Globalization;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Evaluation.Injection;

/// <summary>Changes a figure of the headline that the story repeats with the same noun or for the same deaths, injuries and arrests.</summary>
internal sealed class HeadlineFault : Fault
{
    public override string Name => "figure of the headline";

    public override string Rule => "FL7102";

    public override IEnumerable<InjectedFault> In(SemanticModel model)
    {
        Article article = model.Tree.Article;
        foreach (Quantity figure in model.Quantities.Where(q => q is { Type: QuantityType.Number or QuantityType.Age, Value: > 1, Scale: 1, IsDigits: true, IsFraction: false, Role: QuantityRole.Plain }))
        {
            if (article.Blocks[article.BlockIndexAt(figure.Span.Start)].Kind != BlockKind.Headline)
                continue;
            string? noun = model.CountedBy(figure)?.Lemma;
            Quantity[] same = [.. model.Quantities.Where(q => q.Span.Start > figure.Span.Start && q.Value == figure.Value && q.Type == figure.Type && model.CountedBy(q)?.Lemma == noun)];
            // Where the story has other figures for the same noun, one of them may be the headline's.
            bool isSure = !model.Quantities.Any(q => q.Span.Start > figure.Span.Start && q.Value != figure.Value && q.Value is not null && model.CountedBy(q)?.Lemma == noun);
            if (same.Length > 0 && isSure && (noun is not null || figure.Type == QuantityType.Age))
                yield return InjectedFault.Replace(article.Prose, figure.Number, (figure.Type == QuantityType.Age ? figure.Value!.Value + 2 : Math.Round(figure.Value!.Value * 3)).ToString("#,0", CultureInfo.InvariantCulture), figure.Span);
        }
    }
}
