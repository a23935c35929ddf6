using System.Globalization;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Evaluation.Injection;

/// <summary>Changes the second of two places that give one figure for one thing: a sum with its noun, a person's age.</summary>
internal sealed class RepeatedFault(string name, string rule) : Fault
{
    public override string Name => name;

    public override string Rule => rule;

    public override IEnumerable<InjectedFault> In(SemanticModel model) => Rule == "FL5009" ? Sums(model) : Ages(model);

    // million and billion change places.
    private static IEnumerable<InjectedFault> Sums(SemanticModel model)
    {
        string prose = model.Tree.Article.Prose;
        var seen = new Dictionary<(decimal, string), int>();
        foreach (Quantity sum in model.Quantities.Where(q => q is { Type: QuantityType.Currency, Value: not null, Scale: >= 1_000_000 } && !model.IsQuoted(q.Span)))
        {
            string written = prose[sum.Number.Start..sum.Number.End];
            string? wrong = written.Contains("million", StringComparison.Ordinal) ? written.Replace("million", "billion", StringComparison.Ordinal) : written.Contains("billion", StringComparison.Ordinal) ? written.Replace("billion", "million", StringComparison.Ordinal) : null;
            if (wrong is null || model.CountedBy(sum)?.Lemma is not { } noun)
                continue;
            int sentence = model.Tree.SentenceIndexAt(sum.Span.Start);
            decimal digits = sum.Value!.Value / sum.Scale;
            bool round = digits == Math.Truncate(digits) && digits % 10 == 0 && digits < 100;
            if (seen.TryGetValue((sum.Value.Value, noun), out int earlier) && earlier != sentence && !round)
                yield return InjectedFault.Replace(prose, sum.Number, wrong, sum.Span);
            seen.TryAdd((sum.Value.Value, noun), sentence);
        }
    }

    private static IEnumerable<InjectedFault> Ages(SemanticModel model)
    {
        string prose = model.Tree.Article.Prose;
        foreach (Person person in model.People)
        {
            Quantity[] ages = [.. model.Quantities.Where(q => q is { Type: QuantityType.Age, Unit: "year" } && !model.IsQuoted(q.Span) && person.Mentions.Any(m => m.Span.End + 2 == q.Span.Start && prose[m.Span.End] == ','))];
            foreach (Quantity age in ages.Skip(1).Where(a => a.Value == ages[0].Value))
                yield return InjectedFault.Replace(prose, age.Number, (age.Value!.Value + 2).ToString(CultureInfo.InvariantCulture), TextSpan.FromBounds(age.Span.Start, age.Span.End));
        }
    }
}
