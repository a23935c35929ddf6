using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>"30 miles (18 kilometers)": a measure and its conversion in brackets must be the same.</summary>
internal sealed class ConversionCheck : ArithmeticCheck
{
    private const decimal Tolerance = 0.05m;

    // An American ton is a tenth lighter than a tonne, an imperial gallon a fifth larger than an American one: copy rarely says which.
    private const decimal LooseTolerance = 0.25m;

    private const decimal RoundTolerance = 0.1m;

    public override ImmutableArray<string> Words => ["("];

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        foreach (SentenceFigures sentence in figures.Sentences)
        {
            for (int i = 0; i + 1 < sentence.Figures.Length; i++)
            {
                if (Conversion.At(figures, sentence.Figures[i], sentence.Figures[i + 1]) is { } conversion)
                    Check(context, conversion);
            }
        }
    }

    private static void Check(ArticleContext context, Conversion conversion)
    {
        (Quantity given, Quantity stated) = (conversion.Given, conversion.Stated);
        if (stated.Type == QuantityType.Temperature)
        {
            CheckTemperature(context, conversion);
            return;
        }
        if (UnitConversion.Factor(given.Unit!, stated.Unit!) is not { } factor)
            return;
        decimal right = given.Value!.Value * factor;
        decimal share = IsLoose(given.Unit!) || IsLoose(stated.Unit!) ? LooseTolerance : Tolerance;
        // "20 square meters (200 square feet)": a figure of one digit may stand for all that round to it.
        if (IsOneDigit(given) && IsOneDigit(stated) && Written.WideSlack(stated) is var wide && Math.Abs(right - stated.Value!.Value) <= Math.Min(wide, right * RoundTolerance))
            return;
        decimal room = Math.Max(Math.Max(right, stated.Value!.Value) * share, Room(stated) + Room(given) * factor);
        if (Math.Abs(right - stated.Value.Value) > room)
            Report(context, $"{Text(context, given)} is {Written.Number(right)} {Plural(stated.Unit!, right)}, not {Written.Number(stated.Value.Value)}", Severity.Error, stated.Span, (given.Span, "converted from this"));
    }

    // Read as degrees on the scale and as a difference: "a rise of 2C (3.6F)".
    private static void CheckTemperature(ArticleContext context, Conversion conversion)
    {
        (Quantity given, Quantity stated) = (conversion.Given, conversion.Stated);
        bool toFahrenheit = stated.Unit == "F";
        decimal value = given.Value!.Value;
        decimal scale = toFahrenheit ? value * 9 / 5 + 32 : (value - 32) * 5 / 9;
        decimal difference = toFahrenheit ? value * 9 / 5 : value * 5 / 9;
        decimal room = 0.6m + (toFahrenheit ? 1.8m : 0.56m) * Math.Max(Written.Slack(given), 0.5m) + (Written.IsLoose(given) || Written.IsLoose(stated) ? 2 : 0);
        if (Math.Abs(scale - stated.Value!.Value) > room && Math.Abs(difference - stated.Value.Value) > room)
            Report(context, $"{Text(context, given)} is {Written.Number(scale)} {stated.Unit}, not {Written.Number(stated.Value.Value)}", Severity.Error, stated.Span, (given.Span, "converted from this"));
    }

    // Half of what the last written digit stands for; a number in words has a whole one there.
    private static decimal Room(Quantity figure) => figure.IsDigits ? Written.Slack(figure) : 0.5m;

    private static bool IsOneDigit(Quantity figure) => figure.IsDigits && Written.WideSlack(figure) * 20 > figure.Value && figure.Value >= 10;

    private static bool IsLoose(string unit) => unit is "ton" or "gallon" or "pint" or "quart";

    private static string Plural(string unit, decimal value) => value == 1 || unit.Contains(" per ", StringComparison.Ordinal) || unit is "mph" or "kph" ? unit
        : unit.EndsWith("foot", StringComparison.Ordinal) ? unit[..^4] + "feet" : unit.EndsWith("inch", StringComparison.Ordinal) ? unit + "es" : unit + "s";
}
