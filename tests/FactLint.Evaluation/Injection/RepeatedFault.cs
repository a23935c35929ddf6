using System.Globalization;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Evaluation.Injection;

/// <summary>Changes the second of two places that give one figure for one thing, or gives it there: a sum with its noun, a person's age, the rate of two conversions.</summary>
internal sealed class RepeatedFault(string name, string rule) : Fault
{
    public override string Name => name;

    public override string Rule => rule;

    public override IEnumerable<InjectedFault> In(SemanticModel model) => Rule switch { "FL5009" => Sums(model), "FL5014" => Rates(model), _ => Ages(model) };

    // million and billion change places.
    private static IEnumerable<InjectedFault> Sums(SemanticModel model)
    {
        string prose = model.Tree.Article.Prose;
        var seen = new Dictionary<(decimal, string), int>();
        foreach (Quantity sum in model.Quantities.Where(q => q is { Type: QuantityType.Currency, Value: not null, Scale: >= 1_000_000 } && !model.IsQuoted(q.Span)))
        {
            string written = prose[sum.Number.Start..sum.Number.End];
            string? wrong = written.Contains("million", StringComparison.Ordinal) ? written.Replace("million", "billion", StringComparison.Ordinal) : written.Contains("billion", StringComparison.Ordinal) ? written.Replace("billion", "million", StringComparison.Ordinal) : null;
            decimal digits = sum.Value!.Value / sum.Scale;
            // Three digits are told twice of one thing, whatever it is called.
            bool isTelling = digits * 1000 % 10 != 0 || digits >= 100 && digits % 10 != 0 || digits >= 10 && digits != Math.Truncate(digits);
            if (wrong is null || (isTelling ? "" : model.CountedBy(sum)?.Lemma) is not { } noun)
                continue;
            int sentence = model.Tree.SentenceIndexAt(sum.Span.Start);
            bool round = digits == Math.Truncate(digits) && digits % 10 == 0 && digits < 100;
            if (seen.TryGetValue((sum.Value.Value, noun), out int earlier) && earlier != sentence && !round)
                yield return InjectedFault.Replace(prose, sum.Number, wrong, sum.Span);
            if (seen.TryAdd((sum.Value.Value, noun), sentence) && noun.Length > 0 && NextMention(model, sum, noun) is { } place)
                yield return InjectedFault.Replace(prose, place, "the " + prose[sum.Span.Start..sum.Span.End].Replace(written, wrong, StringComparison.Ordinal) + " ", place);
        }
    }

    // "the bill" in a later sentence, behind "a $1.2 billion bill".
    private static TextSpan? NextMention(SemanticModel model, Quantity sum, string noun)
    {
        string prose = model.Tree.Article.Prose;
        int from = model.Tree.Sentences[model.Tree.SentenceIndexAt(sum.Span.Start)].Span.End;
        int at = model.CountedBy(sum)!.Span.End == sum.Span.End + 1 + noun.Length ? prose.IndexOf(" the " + noun + " ", from, StringComparison.Ordinal) : -1;
        return at < 0 || model.IsQuoted(new TextSpan(at, 5)) ? null : new TextSpan(at + 1, 4);
    }

    private static IEnumerable<InjectedFault> Ages(SemanticModel model)
    {
        string prose = model.Tree.Article.Prose;
        foreach (Person person in model.People)
        {
            Quantity[] ages = [.. model.Quantities.Where(q => q is { Type: QuantityType.Age, Unit: "year" } && !model.IsQuoted(q.Span) && person.Mentions.Any(m => m.Span.End + 2 == q.Span.Start && prose[m.Span.End] == ','))];
            foreach (Quantity age in ages.Skip(1).Where(a => a.Value == ages[0].Value))
                yield return InjectedFault.Replace(prose, age.Number, (age.Value!.Value + 2).ToString(CultureInfo.InvariantCulture), TextSpan.FromBounds(age.Span.Start, age.Span.End));
            int later = ages.Length == 0 ? -1 : person.Mentions.Where(m => m.Span.Start > ages[0].Span.End + 80 && !model.IsQuoted(m.Span) && prose.AsSpan(m.Span.End).StartsWith(" said", StringComparison.Ordinal)).Select(m => m.Span.End).DefaultIfEmpty(-1).First();
            if (later > 0)
                yield return InjectedFault.Replace(prose, new TextSpan(later, 0), string.Create(CultureInfo.InvariantCulture, $", {ages[0].Value!.Value + 4},"), new TextSpan(later, 0));
        }
    }

    // 500 million euros ($585 million) here, 2 billion euros ($3.7 billion) there.
    private static IEnumerable<InjectedFault> Rates(SemanticModel model)
    {
        string prose = model.Tree.Article.Prose;
        Quantity[] sums = [.. model.Quantities.Where(q => q is { Type: QuantityType.Currency, Value: > 0, Unit: not null } && !model.IsQuoted(q.Span))];
        var seen = new HashSet<(string, string)>();
        for (int i = 0; i + 1 < sums.Length; i++)
        {
            Quantity given = sums[i], stated = sums[i + 1];
            if (stated.Unit == given.Unit || prose[given.Span.End..stated.Span.Start].Trim() is not ("(" or "(about" or "(around" or "(US") || stated.Span.End >= prose.Length || prose[stated.Span.End] != ')')
                continue;
            if (!seen.Add((given.Unit!, stated.Unit!)) && prose[stated.Number.Start..stated.Number.End] is var written && written.Split(' ') is [var digits, ..] && decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
                yield return InjectedFault.Replace(prose, stated.Number, FigureFault.Times(digits, 1.7m) + written[digits.Length..], TextSpan.FromBounds(given.Span.Start, stated.Span.End));
        }
    }
}
