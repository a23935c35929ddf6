using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>"rose 25% to 480 from 400", "a 13% increase from 366": the percentage against the two figures.</summary>
internal sealed class ChangeCheck : ArithmeticCheck
{
    private const decimal Tolerance = 1.5m;

    public override ImmutableArray<string> Words => ["%", "percent", "cent", "pct"];

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        foreach (SentenceFigures sentence in figures.Sentences)
        {
            for (int i = 0; i < sentence.Figures.Length; i++)
            {
                if (sentence.Figures[i] is not { Type: QuantityType.Percent, Value: > 0 } percent || percent.Role is QuantityRole.RangeStart or QuantityRole.RangeEnd)
                    continue;
                if (Pair(figures, sentence, i) is { } pair)
                    Check(context, percent, pair.Old, pair.New);
                else if (Margin(figures, sentence, i) is { } margin)
                    Check(context, percent, margin.Old, margin.New);
            }
        }
    }

    private static void Check(ArticleContext context, Quantity percent, Quantity before, Quantity after)
    {
        if (after.Type is QuantityType.Percent or QuantityType.PercentagePoints or QuantityType.Age or QuantityType.Temperature)
            return;
        decimal change = Change(before.Value!.Value, after.Value!.Value);
        (decimal old, decimal oldSlack, decimal now, decimal slack) = (before.Value.Value, Written.Slack(before), after.Value.Value, Written.Slack(after));
        decimal one = Change(old + oldSlack, Math.Max(now - slack, 0)), other = Change(Math.Max(old - oldSlack, old / 1000), now + slack);
        bool loose = Written.IsLoose(percent) || Written.IsLoose(before) || Written.IsLoose(after);
        decimal tolerance = Math.Max(Tolerance, loose ? percent.Value!.Value / 10 : 0) + Written.Slack(percent);
        decimal told = percent.Value!.Value;
        if (told >= Math.Min(Math.Abs(one), Math.Abs(other)) - tolerance && told <= Math.Max(Math.Abs(one), Math.Abs(other)) + tolerance || Math.Abs(told - Math.Abs(change)) <= tolerance
            || percent.Bound is QuantityBound.MoreThan or QuantityBound.AtLeast && Math.Abs(change) >= told && Math.Abs(change) < told * 1.25m)
            return;
        Report(context, $"from {Written.Money(before)} to {Written.Money(after)} is {(change < 0 ? "a fall" : "a rise")} of {Written.Percent(Math.Abs(change))}, not {Written.Percent(told)}", Severity.Warning, percent.Span,
            (before.Span, "before"), (after.Span, "after"));
    }

    private static decimal Change(decimal before, decimal after) => 100 * (after - before) / before;

    /// <summary>"rose 25% to 480 from 400", "from 400 to 480, an increase of 20 percent", "480, a 20 percent increase from 400".</summary>
    private static ChangePair? Pair(ArticleFigures figures, SentenceFigures sentence, int percent)
    {
        Quantity told = sentence.Figures[percent];
        if (percent + 2 < sentence.Figures.Length && ChangePair.At(figures, sentence, percent + 1) is { } pair && IsChanged(figures, told, sentence.Figures[percent + 1]))
            return pair;
        if (percent > 1 && ChangePair.At(figures, sentence, percent - 2) is { } before && IsTold(figures, sentence.Figures[percent - 1], told))
            return before;
        if (percent == 0 || percent + 1 >= sentence.Figures.Length)
            return null;
        Quantity now = sentence.Figures[percent - 1], old = sentence.Figures[percent + 1];
        return now.Type == old.Type && now.Unit == old.Unit && now.Value > 0 && old.Value > 0 && !now.IsFraction && !old.IsFraction && IsIncrease(figures.Between(now, told)) && IsFrom(figures.Between(told, old)) && !IsPlan(figures.After(old, 24))
            ? new(old, now, percent - 1) : null;
    }

    // "from 400 to 480, an increase of 20%", "from 400 to 480, a 20% rise", "from 400 to 480 (+20%)".
    private static bool IsTold(ArticleFigures figures, Quantity last, Quantity percent)
    {
        ReadOnlySpan<char> between = figures.Between(last, percent).Trim(), after = figures.After(percent, 12).TrimStart();
        if (between is "(" or "(+" or "(-" or "(up" or "(down")
            return after.StartsWith(")");
        if (between.EndsWith(" a") || between.EndsWith(" an") || between is "a" or "an")
            return after.StartsWithAny();
        return !between.Contains(" or ", StringComparison.Ordinal) && IsIncrease(between);
    }

    // "rose 25% to 480", "fell 20 percent from £1,200 to": nothing but the preposition between.
    private static bool IsChanged(ArticleFigures figures, Quantity told, Quantity first)
    {
        ReadOnlySpan<char> between = figures.Between(told, first).Trim();
        if (between is not ("to" or "from" or "to about" or "from about" or "to nearly" or "to almost" or "to just over" or "to more than" or "to a record" or "," or "to around"))
            return false;
        ReadOnlySpan<char> before = figures.Before(told, 30).TrimEnd();
        return EndsWithAny(before, "rose", "fell", "up", "down", "increased", "decreased", "grew", "dropped", "climbed", "jumped", "declined", "gained", "surged", "slid", "slipped", "plunged", "soared", "by", "nearly", "about", "almost", "than", "around", "some",
            "roughly", "rising", "falling", "shrank", "tumbled", "advanced", "lost", "sank", "shed");
    }

    private static bool IsIncrease(ReadOnlySpan<char> between)
    {
        ReadOnlySpan<char> text = between.Trim();
        return text.Length < 60 && text.IndexOfAny(SpanText.ClauseMarks) < 0 && (EndsWithAny(text, "an increase of", "a decrease of", "a rise of", "a drop of", "a fall of", "a decline of", "a gain of", "an increase of about", "an increase of just over", "an increase of nearly", "an increase of almost", "an increase of more than")
            || text is ", a" or ", an" or "— a" or ", up" or ", down" or "(up" or "(down");
    }

    private static bool IsFrom(ReadOnlySpan<char> between)
    {
        ReadOnlySpan<char> text = between.Trim();
        return text is "from" or "from the" or "on" or "on the" or "over the" or "increase from" or "rise from" or "jump from" or "drop from" or "decline from" or "fall from" or "decrease from" or "gain from" or "increase from the" or "increase on the" or "rise on the"
            or "increase over the" or "increase over" or "drop from the" or "decline from the" or "more than the" or "more than" or "fewer than the" or "higher than the";
    }

    private static bool IsPlan(ReadOnlySpan<char> after) => after.Contains("forecast", StringComparison.Ordinal) || after.Contains("expected", StringComparison.Ordinal) || after.Contains("estimate", StringComparison.Ordinal) || after.Contains("target", StringComparison.Ordinal);

    /// <summary>"498 corrections, which is 68 more than in 2003, a 13% increase": the base is the difference.</summary>
    private static (Quantity Old, Quantity New)? Margin(ArticleFigures figures, SentenceFigures sentence, int percent)
    {
        if (percent < 2)
            return null;
        Quantity now = sentence.Figures[percent - 2], margin = sentence.Figures[percent - 1], told = sentence.Figures[percent];
        ReadOnlySpan<char> link = figures.Between(margin, told);
        bool more = link.TrimStart().StartsWith("more than") || link.TrimStart().StartsWith("more "), fewer = link.TrimStart().StartsWith("fewer ") || link.TrimStart().StartsWith("less than");
        if (!(more || fewer) || now.Type != QuantityType.Number || margin.Type != QuantityType.Number || margin.Value >= now.Value || link.Length > 50 || !EndsWithAny(link.TrimEnd(), ", a", ", an", "or", "— a") || !figures.After(told, 20).TrimStart().StartsWithAny())
            return null;
        decimal old = more ? now.Value!.Value - margin.Value!.Value : now.Value!.Value + margin.Value!.Value;
        return old > 0 ? (margin with { Value = old, LastDigit = Math.Max(margin.LastDigit, now.LastDigit) }, now) : null;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[^(word.Length + 1)])))
                return true;
        }
        return false;
    }
}
