using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>"doubled", "halved", "tenfold" against the two figures beside it.</summary>
internal sealed class MultiplierCheck : ArithmeticCheck
{
    // How far a plain "doubled" may be from twice: editors use it from 1.75 up.
    private const decimal Under = 0.87m;
    private const decimal Over = 1.2m;

    private const int WordsBehind = 6;

    private static readonly ImmutableArray<(string Word, decimal Times)> Multipliers =
    [
        ("doubled", 2), ("doubling", 2), ("doubles", 2), ("tripled", 3), ("trebled", 3), ("tripling", 3), ("quadrupled", 4), ("quadrupling", 4), ("quintupled", 5), ("halved", 0.5m), ("halving", 0.5m),
        ("twofold", 2), ("threefold", 3), ("fourfold", 4), ("fivefold", 5), ("sixfold", 6), ("sevenfold", 7), ("eightfold", 8), ("ninefold", 9), ("tenfold", 10),
    ];

    public override ImmutableArray<string> Words { get; } = [.. Multipliers.Select(m => m.Word)];

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        foreach (SentenceFigures sentence in figures.Sentences)
        {
            for (int i = 0; i + 1 < sentence.Figures.Length; i++)
            {
                if (ChangePair.At(figures, sentence, i) is { } pair && (MultiplierBefore(context, sentence, i) ?? MultiplierBehind(context, sentence.Figures[i + 1])) is { } multiplier)
                    Check(context, pair, multiplier);
            }
        }
    }

    private static void Check(ArticleContext context, ChangePair pair, (TextSpan Span, decimal Times, QuantityBound Bound) told)
    {
        decimal ratio = pair.New.Value!.Value / pair.Old.Value!.Value;
        decimal least = (pair.New.Value.Value - Written.Slack(pair.New)) / (pair.Old.Value.Value + Written.Slack(pair.Old));
        decimal most = (pair.New.Value.Value + Written.Slack(pair.New)) / Math.Max(pair.Old.Value.Value - Written.Slack(pair.Old), 0.000001m);
        bool loose = Written.IsLoose(pair.New) || Written.IsLoose(pair.Old);
        if (!loose && IsRight(told, least, most))
            return;
        if (loose && least <= told.Times * 1.3m && most >= told.Times * 0.8m)
            return;
        string times = ratio >= 1 ? $"{Written.Number(ratio)} times" : $"{Written.Percent(ratio * 100)} of";
        Report(context, $"{Text(context, pair.New)} is {times} {Text(context, pair.Old)}, not {(told.Times < 1 ? "half" : Written.Number(told.Times) + " times")}", Severity.Error, told.Span,
            (pair.Old.Span, "before"), (pair.New.Span, "after"));
    }

    private static bool IsRight((TextSpan Span, decimal Times, QuantityBound Bound) told, decimal least, decimal most)
    {
        decimal times = told.Times;
        return told.Bound switch
        {
            QuantityBound.MoreThan when times < 1 => least < times,
            QuantityBound.MoreThan => most >= times && least <= times + Math.Max(1.5m, times / 2),
            QuantityBound.Nearly => most >= times * 0.7m && least <= times * 1.05m,
            _ => most >= times * Under && least <= times * Over,
        };
    }

    /// <summary>The multiplier between the figure before and the first of the pair, in the same clause.</summary>
    private static (TextSpan Span, decimal Times, QuantityBound Bound)? MultiplierBefore(ArticleContext context, SentenceFigures sentence, int first)
    {
        int start = first > 0 ? sentence.Figures[first - 1].Span.End : sentence.Span.Start;
        int from = context.Tree.TokenIndexAt(start), to = context.Tree.TokenIndexAt(sentence.Figures[first].Span.Start);
        for (int i = to - 1; i >= from; i--)
        {
            Token token = context.Tree.Tokens[i];
            ReadOnlySpan<char> word = context.Tree.TextOf(token);
            if (word is ";" || word is "and" && i < to - 12)
                return null;
            foreach ((string name, decimal times) in Multipliers)
            {
                if (word.Equals(name, StringComparison.OrdinalIgnoreCase))
                    return (token.Span, times, BoundOf(context, i));
            }
        }
        return null;
    }

    /// <summary>"from 40 to 200, a tenfold increase", "from 40 to 81, more than doubling"</summary>
    private static (TextSpan Span, decimal Times, QuantityBound Bound)? MultiplierBehind(ArticleContext context, Quantity last)
    {
        int comma = context.Tree.TokenIndexAt(last.Span.End);
        // "to $557 million in 2015, a tenfold increase"
        if (comma + 2 < context.Tree.Tokens.Length && context.Tree.TextOf(context.Tree.Tokens[comma]) is "in" or "last" or "this")
            comma += 2;
        for (int i = comma; i < comma + WordsBehind && i < context.Tree.Tokens.Length; i++)
        {
            ReadOnlySpan<char> word = context.Tree.TextOf(context.Tree.Tokens[i]);
            if (i == comma ? word is not ("," or "—" or "–" or "(") : word is "," or "." or ";" or ")")
                return null;
            foreach ((string name, decimal times) in Multipliers)
            {
                if (word.Equals(name, StringComparison.OrdinalIgnoreCase) && (name.EndsWith("fold", StringComparison.Ordinal) || name.EndsWith("ing", StringComparison.Ordinal)))
                    return (context.Tree.Tokens[i].Span, times, BoundOf(context, i));
            }
        }
        return null;
    }

    private static QuantityBound BoundOf(ArticleContext context, int token)
    {
        ReadOnlySpan<char> before = token > 0 ? context.Tree.TextOf(context.Tree.Tokens[token - 1]) : default;
        return before is "than" or "over" ? QuantityBound.MoreThan : before is "nearly" or "almost" or "roughly" or "about" or "Nearly" or "Almost" or "virtually" ? QuantityBound.Nearly : QuantityBound.None;
    }
}
