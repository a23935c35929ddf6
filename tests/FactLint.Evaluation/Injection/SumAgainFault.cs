using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Evaluation.Injection;

/// <summary>Tells the first sum of an article that stands before its noun once more at the end, with millions for billions or the other way round.</summary>
internal sealed class SumAgainFault : Fault
{
    public override string Name => "a sum told again, millions for billions";

    public override string Rule => "FL5009";

    public override IEnumerable<InjectedFault> In(SemanticModel model)
    {
        string prose = model.Tree.Article.Prose;
        foreach (Quantity sum in model.Quantities.Where(q => q is { Type: QuantityType.Currency, Value: not null, Scale: 1_000_000 or 1_000_000_000, IsDigits: true } && !model.IsQuoted(q.Span)))
        {
            string written = prose[sum.Span.Start..sum.Span.End];
            string wrong = sum.Scale == 1_000_000 ? written.Replace("million", "billion", StringComparison.Ordinal) : written.Replace("billion", "million", StringComparison.Ordinal);
            decimal digits = sum.Value!.Value / sum.Scale;
            bool isRound = digits == Math.Truncate(digits) && digits % 10 == 0 && digits < 100;
            if (wrong == written || isRound || model.CountedBy(sum) is not { } noun || noun.Span.Start != sum.Span.End + 1 || noun.Span.Length > noun.Lemma.Length + 2 || !char.IsAsciiLetterLower(prose[noun.Span.Start]))
                continue;
            string again = $"The {wrong} {prose[noun.Span.Start..noun.Span.End]} will be discussed again.";
            yield return new InjectedFault(prose.TrimEnd() + "\n\n" + again, new TextSpan(prose.TrimEnd().Length + 2, again.Length));
            yield break;
        }
    }
}
