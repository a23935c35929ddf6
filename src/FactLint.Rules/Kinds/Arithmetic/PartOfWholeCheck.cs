using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>"412 of the 1,018 people polled (45%)": the percentage that follows directly must be that of part and whole, and no part is larger than its whole.</summary>
internal sealed class PartOfWholeCheck : ArithmeticCheck
{
    private const int LongestNoun = 60;

    private static readonly ImmutableArray<string> Determiners = ["the", "its", "their", "his", "her", "our", "all", "some", "those", "these", "about", "nearly", "roughly", "more", "than", "at", "least", "around", "almost", "a", "total", "approximately", "an", "estimated", "just", "over", "only", "up", "to"];

    public override ImmutableArray<string> Words => ["of"];

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        foreach (SentenceFigures sentence in figures.Sentences)
        {
            for (int i = 0; i + 1 < sentence.Figures.Length; i++)
            {
                Check(context, figures, sentence.Figures, i);
                CheckOpened(context, figures, sentence.Figures, i);
                CheckRatio(context, figures, sentence.Figures[i], sentence.Figures[i + 1]);
            }
        }
    }

    private static void Check(ArticleContext context, ArticleFigures figures, ImmutableArray<Quantity> all, int at)
    {
        Quantity part = all[at], whole = all[at + 1];
        if (!IsCount(part) || !IsCount(whole) || !IsOf(figures.Between(part, whole)))
            return;
        if (at + 2 < all.Length && all[at + 2] is { Type: QuantityType.Percent, Role: QuantityRole.Plain } after && Follows(figures.Between(whole, after)) && !SaysMore(figures.After(after, 12), figures.Between(whole, after)))
            CheckShare(context, part, whole, after);
        else if (at > 0 && all[at - 1] is { Type: QuantityType.Percent } before && figures.Between(before, part).Trim() is "(" or "— " or ", or")
            CheckShare(context, part, whole, before);
        else if (part.Value > whole.Value && !IsRating(whole) && part.Bound != QuantityBound.LessThan)
            Report(context, $"{Written.Number(part.Value!.Value)} cannot be a part of {Written.Number(whole.Value!.Value)}", Severity.Error, part.Span, (whole.Span, "the whole"));
    }

    /// <summary>"Of the 1,018 people polled, 412, or 45 percent": the whole comes first.</summary>
    private static void CheckOpened(ArticleContext context, ArticleFigures figures, ImmutableArray<Quantity> all, int at)
    {
        if (at + 2 >= all.Length || all[at] is not { } whole || all[at + 1] is not { } part || !IsCount(part) || !IsCount(whole) || part.Value > whole.Value || !IsOpeningOf(figures.Before(whole, 30)))
            return;
        ReadOnlySpan<char> between = figures.Between(whole, part);
        if (between.Length > LongestNoun || between.Count(',') != 1 || !EndsAtComma(between) || between.IndexOfAny(SpanText.ClauseMarks) >= 0)
            return;
        Quantity stated = all[at + 2];
        if (stated is { Type: QuantityType.Percent, Role: QuantityRole.Plain } && Follows(figures.Between(part, stated)) && !SaysMore(figures.After(stated, 12), figures.Between(part, stated)))
            CheckShare(context, part, whole, stated);
    }

    private static bool EndsAtComma(ReadOnlySpan<char> between)
    {
        ReadOnlySpan<char> after = between[(between.IndexOf(',') + 1)..].Trim();
        return after.Length == 0 || Determiners.Contains(after.ToString());
    }

    /// <summary>"Of the " at the start of a sentence.</summary>
    private static bool IsOpeningOf(ReadOnlySpan<char> before)
    {
        int of = before.LastIndexOf("Of ");
        if (of < 0 || of > 0 && char.IsLetterOrDigit(before[of - 1]))
            return false;
        ReadOnlySpan<char> rest = before[(of + 3)..].Trim();
        return rest.Length == 0 || Determiners.Contains(rest.ToString());
    }

    /// <summary>"412 out of 1,018 (45%)" is one figure.</summary>
    private static void CheckRatio(ArticleContext context, ArticleFigures figures, Quantity ratio, Quantity stated)
    {
        if (!ratio.IsFraction || stated is not { Type: QuantityType.Percent, Role: QuantityRole.Plain } || !Text(context, ratio).Contains(" out of ", StringComparison.OrdinalIgnoreCase) || !Follows(figures.Between(ratio, stated)) || SaysMore(figures.After(stated, 12), figures.Between(ratio, stated)))
            return;
        decimal share = 100 * ratio.Value!.Value;
        decimal tolerance = Math.Max(Written.IsLoose(ratio) || Written.IsLoose(stated) ? 3 : 1, Written.Slack(stated));
        if (Math.Abs(share - stated.Value!.Value) > tolerance && Math.Abs(100 - share - stated.Value.Value) > tolerance && !Allows(stated.Bound, share, stated.Value.Value))
            Report(context, $"{Text(context, ratio)} is {Written.Percent(share)}, not {Written.Percent(stated.Value.Value)}", Severity.Error, stated.Span, (ratio.Span, "the share"));
    }

    private static void CheckShare(ArticleContext context, Quantity part, Quantity whole, Quantity stated)
    {
        decimal share = 100 * part.Value!.Value / whole.Value!.Value;
        bool loose = Written.IsLoose(part) || Written.IsLoose(whole) || Written.IsLoose(stated);
        decimal tolerance = Math.Max(loose ? 3 : 1, Written.Slack(stated));
        decimal difference = Math.Abs(share - stated.Value!.Value);
        if (difference <= tolerance || Allows(stated.Bound, share, stated.Value.Value) || Math.Abs(100 - share - stated.Value.Value) <= tolerance)
            return;
        Report(context, $"{Written.Number(part.Value.Value)} of {Written.Number(whole.Value.Value)} is {Written.Percent(share)}, not {Written.Percent(stated.Value.Value)}", Severity.Error, stated.Span,
            (part.Span, "the part"), (whole.Span, "the whole"));
    }

    // "more than 40 percent" of 43 is right.
    private static bool Allows(QuantityBound bound, decimal share, decimal stated) => bound switch
    {
        QuantityBound.MoreThan or QuantityBound.AtLeast => share >= stated && share <= stated + 10,
        QuantityBound.LessThan or QuantityBound.AtMost => share <= stated && share >= stated - 10,
        _ => false,
    };

    private static bool IsCount(Quantity figure) => figure is { Type: QuantityType.Number, IsFraction: false, Role: QuantityRole.Plain, Value: > 0 };

    // "11 out of 10", "110 out of 100" are praise.
    private static bool IsRating(Quantity whole) => whole.Value is 10 or 100 or 5;

    private static bool IsOf(ReadOnlySpan<char> between)
    {
        bool hasOf = false;
        foreach (Range range in between.Split(' '))
        {
            ReadOnlySpan<char> word = between[range];
            if (word.Length == 0 || word is "out" && !hasOf)
                continue;
            if (word is "of")
                hasOf = true;
            else if (!hasOf || !Determiners.Contains(word.ToString()))
                return false;
        }
        return hasOf;
    }

    // A noun phrase, and then a bracket, ", or" or a dash.
    private static bool Follows(ReadOnlySpan<char> between)
    {
        ReadOnlySpan<char> text = between.TrimEnd();
        if (text.Length > LongestNoun || between.IndexOfAny(";:.?!") >= 0)
            return false;
        foreach (string word in (ReadOnlySpan<string>)["about", "nearly", "almost", "roughly", "around", "some", "just over", "just under", "more than", "less than", "only", "just", "over", "under", "or", "approximately"])
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length && !char.IsLetter(text[^(word.Length + 1)]))
            {
                if (word == "or")
                    return text[..^2].TrimEnd().EndsWith(",");
                text = text[..^word.Length].TrimEnd();
                break;
            }
        }
        if (text.EndsWith("or", StringComparison.Ordinal))
            return text[..^2].TrimEnd().EndsWith(",") && text[..^2].Count(',') == 1;
        return text.Length > 0 && text[^1] is '(' or '—' or '–' or '[' && text.Count('(') <= 1;
    }

    // "(60% no)" is about the others.
    private static bool SaysMore(ReadOnlySpan<char> after, ReadOnlySpan<char> between) => between.Contains('(') && after.Length > 1 && after[0] == ' ' && char.IsLetter(after[1]) && !after.StartsWith(" of");
}
