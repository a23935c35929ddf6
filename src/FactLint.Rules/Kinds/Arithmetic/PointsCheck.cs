using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>"from 3.5% to 4.1%, an increase of 0.6%": the difference of two rates is counted in percentage points.</summary>
internal sealed class PointsCheck : ArithmeticCheck
{
    private const int LongestLink = 60;

    // Rates of which a change "by P percent to Q percent" can only be in points; not prices, pay and inflation, which change by percent.
    private static readonly ImmutableArray<string> Rates = ["unemployment", "jobless", "turnout", "approval", "interest rate", "vacancy rate", "poverty rate", "tax rate", "mortgage rate", "birth rate", "participation rate", "market share", "share of", "repo rate", "base rate", "funds rate"];

    public override ImmutableArray<string> Words => ["%", "percent", "cent", "pct"];

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        foreach (SentenceFigures sentence in figures.Sentences)
        {
            for (int i = 0; i < sentence.Figures.Length; i++)
            {
                if (sentence.Figures[i] is { Type: QuantityType.Percent, Value: > 0 } told && !CheckPair(context, figures, sentence, i, told))
                    CheckOne(context, figures, sentence, i, told);
            }
        }
    }

    /// <summary>Two rates and their difference, before or behind them.</summary>
    private static bool CheckPair(ArticleContext context, ArticleFigures figures, SentenceFigures sentence, int at, Quantity told)
    {
        ImmutableArray<Quantity> all = sentence.Figures;
        int first = at >= 2 && IsRates(all, at - 2) && IsDifference(figures, all[at - 1], told) ? at - 2 : at + 2 < all.Length && IsRates(all, at + 1) && IsToOrFrom(figures, told, all[at + 1]) ? at + 1 : -1;
        if (first < 0 || !(ChangePair.At(figures, sentence, first) is not null || first < at && IsAgainst(figures.Between(all[first], all[first + 1]))))
            return false;
        decimal low = all[first].Value!.Value, high = all[first + 1].Value!.Value;
        decimal difference = Math.Abs(high - low);
        decimal relative = 100 * difference / Math.Min(low, high), other = 100 * difference / Math.Max(low, high);
        if (Math.Abs(difference - told.Value!.Value) > 0.05m || Math.Abs(relative - told.Value.Value) <= 1 || Math.Abs(other - told.Value.Value) <= 1)
            return false;
        Report(context, $"from {Text(context, all[first])} to {Text(context, all[first + 1])} is {Written.Number(difference)} percentage {(difference == 1 ? "point" : "points")}, not {Written.Percent(told.Value.Value)}", Severity.Warning, told.Span,
            (all[first].Span, "one rate"), (all[first + 1].Span, "the other"));
        return true;
    }

    /// <summary>"The unemployment rate rose by 0.2% to 3.7%".</summary>
    private static void CheckOne(ArticleContext context, ArticleFigures figures, SentenceFigures sentence, int at, Quantity told)
    {
        if (at + 1 >= sentence.Figures.Length || sentence.Figures[at + 1] is not { Type: QuantityType.Percent } level || figures.Between(told, level).Trim() is not "to" || told.Value >= level.Value
            || !figures.Before(told, 4).EndsWith("by ") || at + 2 < sentence.Figures.Length && sentence.Figures[at + 2].Type == QuantityType.Percent)
            return;
        ReadOnlySpan<char> subject = figures.Before(told, 100);
        int stop = subject.LastIndexOf(". ");
        subject = stop >= 0 ? subject[(stop + 2)..] : subject;
        foreach (string rate in Rates)
        {
            if (!subject.Contains(rate, StringComparison.OrdinalIgnoreCase) || subject.Contains("inflation", StringComparison.OrdinalIgnoreCase))
                continue;
            Report(context, $"a rate that moves by {Written.Number(told.Value!.Value)} to {Text(context, level)} moves by percentage points, not percent", Severity.Warning, told.Span, (level.Span, "the rate"));
            return;
        }
    }

    private static bool IsRates(ImmutableArray<Quantity> all, int first) => all[first] is { Type: QuantityType.Percent, Value: > 0 } && all[first + 1] is { Type: QuantityType.Percent, Value: > 0 };

    // ", an increase of", ", a lead of", ", a drop of"
    private static bool IsDifference(ArticleFigures figures, Quantity before, Quantity told)
    {
        ReadOnlySpan<char> between = figures.Between(before, told).Trim();
        ReadOnlySpan<char> after = figures.After(told, 14).Trim();
        bool noun = between is ", a" or ", an" or "— a" && (after.StartsWith("increase") || after.StartsWith("rise") || after.StartsWith("drop") || after.StartsWith("lead") || after.StartsWith("decline") || after.StartsWith("jump") || after.StartsWith("fall") || after.StartsWith("gain") || after.StartsWith("margin") || after.StartsWith("decrease"));
        bool of = between.Length < LongestLink && between.StartsWith(",") && (between.EndsWith("increase of") || between.EndsWith("lead of") || between.EndsWith("drop of") || between.EndsWith("rise of") || between.EndsWith("decline of")
            || between.EndsWith("gain of") || between.EndsWith("difference of") || between.EndsWith("margin of") || between.EndsWith("fall of") || between.EndsWith("decrease of") || between.EndsWith("jump of") || between.EndsWith("up") || between.EndsWith("down"));
        return noun && between.StartsWith(",") | between.StartsWith("—") && (after.Length > 0) || of;
    }

    private static bool IsToOrFrom(ArticleFigures figures, Quantity told, Quantity next) => figures.Between(told, next).Trim() is "to" or "from" or ", from" or ", to";

    private static bool IsAgainst(ReadOnlySpan<char> between) => between.Trim() is "to" or "against" or "versus" or "vs." or "v";
}
