using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Dates;

/// <summary>What the day of publication contradicts: "will meet" on a day that is past, "next month, in July" in August.</summary>
internal sealed class PublicationCheck : DateCheck
{
    private const int Farthest = 8;

    // Without a year, a day longer ago than this may be that of the next year.
    private const int MostDays = 90;

    public override ImmutableArray<string> Words { get; } = ["will", "next", "last"];

    public override void AnalyzeArticle(ArticleContext context)
    {
        if (context.Published is not { } published)
            return;
        ImmutableArray<DateReference> dates = context.Model.Dates;
        for (int i = 0; i < dates.Length; i++)
        {
            CheckFuture(context, dates[i], published);
            if (i + 1 < dates.Length)
                CheckMonth(context, dates[i], dates[i + 1]);
        }
    }

    private static void CheckFuture(ArticleContext context, DateReference date, DateOnly published)
    {
        if (date.Type is not (DateReferenceType.Date or DateReferenceType.DateTime) || date.Days.Length != 1 || date.To is not { } to || DateOnly.FromDateTime(to) is var end && end > published)
            return;
        bool isNear = published.DayNumber - end.DayNumber <= MostDays;
        if ((date.Days[0].Year is null && !isNear) || date.Span != date.Core || FutureVerb(context, date.Span) is not { } verb)
            return;
        context.Report(new Detection(date.Span)
        {
            Arguments = Arguments(context, date.Span, verb).Add("reckoned", $"before {published.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}, the day of publication"),
            Related = [(verb, "looks ahead")],
        });
    }

    /// <summary>"will" and its verb close before the date, with no other clause between them.</summary>
    private static TextSpan? FutureVerb(ArticleContext context, TextSpan date)
    {
        SyntaxTree tree = context.Tree;
        Sentence sentence = tree.Sentences[tree.SentenceIndexAt(date.Start)];
        int at = tree.TokenIndexAt(date.Start);
        for (int i = at - 1; i >= sentence.FirstToken && at - i <= Farthest; i--)
        {
            ReadOnlySpan<char> word = tree.TextOf(tree.Tokens[i]);
            if (word is "will" or "’ll" or "'ll")
                return i + 1 < at && tree.TextOf(tree.Tokens[i + 1]) is not "have" ? tree.SpanOf(i, Math.Min(i + 2, at)) : null;
            if (tree.Tokens[i].Kind == TokenKind.Punctuation || word is "that" or "who" or "which" or "after" or "since" or "by" or "of" or "from" or "and" or "the" && i == at - 1 || word.EndsWith("ed") || word is "held" or "set" or "made" or "won")
                return null;
        }
        return null;
    }

    /// <summary>"next month, in July"</summary>
    private static void CheckMonth(ArticleContext context, DateReference relative, DateReference month)
    {
        SyntaxTree tree = context.Tree;
        if (tree.TextOf(relative.Core) is not ("next month" or "last month" or "Next month" or "Last month") || relative.From is not { } from)
            return;
        if (WrittenDay.Between(tree, relative.Core, month.Core) is not (", in " or ", " or " in " or " (") || MonthOf(month.Timex) is not { } named || named == from.Month)
            return;
        context.Report(new Detection(relative.Core)
        {
            Arguments = Arguments(context, relative.Core, month.Core).Add("reckoned", from.ToString("MMMM yyyy", CultureInfo.InvariantCulture)),
            Related = [(month.Core, "another month")],
        });
    }

    private static int? MonthOf(string? timex) =>
        timex is { Length: 7 } && int.TryParse(timex.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out int month) ? month : null;

    private static ImmutableDictionary<string, string> Arguments(ArticleContext context, TextSpan date, TextSpan other) => ImmutableDictionary<string, string>.Empty
        .Add("date", context.Tree.TextOf(date).ToString()).Add("other", context.Tree.TextOf(other).ToString());
}
