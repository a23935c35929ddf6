using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>"19,685 feet (6,000 meters)": one side of a conversion with three digits more than the other.</summary>
internal sealed class FalsePrecisionCheck : ArithmeticCheck
{
    private const int MostDigitsMore = 3;

    public override System.Collections.Immutable.ImmutableArray<string> Words => ["("];

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        foreach (SentenceFigures sentence in figures.Sentences)
        {
            for (int i = 0; i + 1 < sentence.Figures.Length; i++)
            {
                if (Conversion.At(figures, sentence.Figures[i], sentence.Figures[i + 1]) is not { } conversion || conversion.Given.Type == QuantityType.Temperature || UnitConversion.Factor(conversion.Given.Unit!, conversion.Stated.Unit!) is null)
                    continue;
                int given = Digits(conversion.Given), stated = Digits(conversion.Stated);
                (Quantity precise, Quantity round) = given > stated ? (conversion.Given, conversion.Stated) : (conversion.Stated, conversion.Given);
                if (Math.Abs(given - stated) >= MostDigitsMore)
                    Report(context, $"{Text(context, precise)} is written more exactly than {Text(context, round)}", Severity.Info, precise.Span, (round.Span, "the round figure"));
            }
        }
    }

    // Digits that say something: two in 2,100.
    private static int Digits(Quantity figure)
    {
        decimal value = Math.Abs(figure.Value!.Value);
        while (value != Math.Truncate(value))
            value *= 10;
        while (value != 0 && value % 10 == 0)
            value /= 10;
        int digits = 1;
        while ((value = Math.Truncate(value / 10)) != 0)
            digits++;
        return digits;
    }
}
