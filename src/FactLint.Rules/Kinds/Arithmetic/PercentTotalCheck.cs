using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>"52% said yes, 41% no and 12% were undecided": the answers to one question make a hundred.</summary>
internal sealed class PercentTotalCheck : ArithmeticCheck
{
    private const decimal Least = 97;
    private const decimal Most = 102;

    // More than this are answers to several questions.
    private const decimal MostAtAll = 130;

    // Who has no answer closes the list of answers.
    private static readonly string[] Undecided = ["undecided", "not sure", "unsure", "don't know", "don’t know", "didn't know", "no opinion", "did not know"];

    private static readonly string[] Others = ["more than one", "multiple", "the rest", "the remaining", "while among", "compared with", "last year", "last month", "previous", "earlier", "up from", "down from", "margin", "Republicans", "Democrats", "women", "more than half", "points"];

    public override ImmutableArray<string> Words => ["undecided", "sure", "unsure", "know", "opinion"];

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        foreach (SentenceFigures sentence in figures.Sentences)
        {
            if (HasAny(context.Tree.TextOf(sentence.Span), Undecided))
                CheckSentence(context, figures, sentence);
        }
    }

    private static void CheckSentence(ArticleContext context, ArticleFigures figures, SentenceFigures sentence)
    {
        ImmutableArray<Quantity> shares = [.. sentence.Figures.Where(f => f.Type == QuantityType.Percent)];
        TextSpan about = sentence.Span;
        if (Matchup(figures, sentence) is { } three)
        {
            shares = three;
            about = TextSpan.FromBounds(three[0].Span.Start, three[2].Span.End);
        }
        else if (shares.Length != sentence.Figures.Length)
        {
            return;
        }
        if (shares.Length is < 3 or > 6 || shares.Any(Written.IsLoose) || HasAny(context.Tree.TextOf(about), Others))
            return;
        decimal sum = shares.Sum(f => f.Value!.Value);
        if (sum is < Least or > Most && sum <= MostAtAll)
            Report(context, $"{string.Join(" + ", shares.Select(f => Written.Number(f.Value!.Value)))} is {Written.Percent(sum)}", Severity.Warning, shares[^1].Span, [.. shares[..^1].Select(f => (f.Span, "another share"))]);
    }

    // "49 percent to 41 percent, with 10 percent undecided": these three, whatever else the sentence tells. Less than a hundred leaves room for others.
    private static ImmutableArray<Quantity>? Matchup(ArticleFigures figures, SentenceFigures sentence)
    {
        for (int i = 0; i + 2 < sentence.Figures.Length; i++)
        {
            ImmutableArray<Quantity> three = sentence.Figures.Slice(i, 3);
            if (three.All(f => f.Type == QuantityType.Percent) && figures.Between(three[0], three[1]).Trim() is "to" && HasAny(figures.After(three[2], 24), Undecided)
                && figures.Between(three[1], three[2]).Trim() is ", with" or "with" or ", and" or "and" or ", while" && three.Sum(f => f.Value!.Value) > Most)
                return three;
        }
        return null;
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
