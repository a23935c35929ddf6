using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>"52% said yes, 41% no and 12% were undecided": the answers to one question make a hundred.</summary>
internal sealed class PercentTotalCheck : ArithmeticCheck
{
    private const decimal Least = 97;
    private const decimal Most = 102;

    // Who has no answer closes the list of answers.
    private static readonly string[] Undecided = ["undecided", "not sure", "unsure", "don't know", "don’t know", "didn't know", "no opinion", "did not know"];

    private static readonly string[] Others = ["more than one", "multiple", "the rest", "the remaining", "while among", "compared with", "last year", "last month", "previous", "earlier", "up from", "down from", "margin", "Republicans", "Democrats", "women", "more than half", "points"];

    public override ImmutableArray<string> Words => ["undecided", "sure", "unsure", "know", "opinion"];

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        foreach (SentenceFigures sentence in figures.Sentences)
        {
            ImmutableArray<Quantity> shares = [.. sentence.Figures.Where(f => f.Type == QuantityType.Percent)];
            if (shares.Length is < 3 or > 6 || shares.Length != sentence.Figures.Length || shares.Any(Written.IsLoose))
                continue;
            ReadOnlySpan<char> text = context.Tree.TextOf(sentence.Span);
            if (!HasAny(text, Undecided) || HasAny(text, Others))
                continue;
            decimal sum = shares.Sum(f => f.Value!.Value);
            if (sum is >= Least and <= Most || sum > 130)
                continue;
            Report(context, $"{string.Join(" + ", shares.Select(f => Written.Number(f.Value!.Value)))} is {Written.Percent(sum)}", Severity.Warning, shares[^1].Span, [.. shares[..^1].Select(f => (f.Span, "another share"))]);
        }
    }

    private static bool HasAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
