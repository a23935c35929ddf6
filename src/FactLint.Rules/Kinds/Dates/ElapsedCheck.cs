using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Dates;

/// <summary>
/// Years that do not add up: a span and its length, "years ago" and the year, an anniversary and the year of the event. A year more or less
/// is right either way, because spans may count both ends and anniversaries may still be to come.
/// </summary>
internal sealed class ElapsedCheck : DateCheck
{
    private const int FarthestOf = 8;

    public override ImmutableArray<string> Words { get; } = ["years", "year", "decades", "decade", "ago", "anniversary"];

    public override void AnalyzeArticle(ArticleContext context)
    {
        ImmutableArray<DateReference> dates = context.Model.Dates;
        for (int i = 0; i + 1 < dates.Length; i++)
        {
            if (!WrittenDay.SameSentence(context.Tree, dates[i].Span, dates[i + 1].Span))
                continue;
            CheckSpan(context, dates[i], dates[i + 1]);
            CheckAgo(context, dates[i], dates[i + 1], WrittenDay.Between(context.Tree, dates[i].Span, dates[i + 1].Core) is ", in " or " in " or " (" or ", " or " — in ");
            CheckAgo(context, dates[i + 1], dates[i], WrittenDay.Between(context.Tree, dates[i].Span, dates[i + 1].Span) is ", " or " (" or " — " or ", or " or ", about " or ", nearly " or ", almost " or ", some ");
        }
        CheckAnniversaries(context);
    }

    /// <summary>"from 1999 to 2005, nine years"</summary>
    private static void CheckSpan(ArticleContext context, DateReference range, DateReference length)
    {
        if (length.Type != DateReferenceType.Duration || YearsOf(length.Timex) is not { } stated || WrittenDay.Between(context.Tree, range.Span, length.Span) is not (", " or " (" or " — " or ", or "))
            return;
        if (EndsOf(range.Timex, IsDecade(context.Tree.TextOf(range.Core))) is not { } ends || ends.To <= ends.From)
            return;
        int years = ends.To - ends.From;
        int end = context.Tree.TokenIndexAt(length.Span.End);
        // "1999 to 2005, nine years after the war" tells of something else.
        bool goesOn = end < context.Tree.Tokens.Length && context.Tree.TextOf(context.Tree.Tokens[end]) is "after" or "before" or "later" or "earlier" or "ago" or "since" or "into" or "of" or "old" or "-";
        if (!goesOn && Math.Abs(years - stated) > 1)
            Report(context, length.Span, range.Span, $"{years} or {years + 1} years");
    }

    /// <summary>"three years ago, in 2019", "in 2019, three years ago,"</summary>
    private static void CheckAgo(ArticleContext context, DateReference ago, DateReference year, bool isBeside)
    {
        if (!isBeside || context.Published is not { } published || !context.Tree.TextOf(ago.Span).EndsWith("ago") || year.Type != DateReferenceType.DateRange)
            return;
        if (ago.From is not { } then || year.Timex is not [not 'X' and not '(', _, _, _, ..] timex)
            return;
        ReadOnlySpan<char> words = context.Tree.TextOf(ago.Span);
        bool isYears = words.Contains("year", StringComparison.OrdinalIgnoreCase), isDecades = words.Contains("decade", StringComparison.OrdinalIgnoreCase);
        if (!(isYears || isDecades) || !int.TryParse(timex.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int stated))
            return;
        int slack = isDecades ? 5 : IsRough(words) ? 2 : 1;
        if (Math.Abs(then.Year - stated) > slack)
            Report(context, ago.Span, year.Span, $"{published.Year - stated} years ago");
    }

    private static bool IsRough(ReadOnlySpan<char> words) => words.Contains("several", StringComparison.OrdinalIgnoreCase) || words.Contains("few", StringComparison.OrdinalIgnoreCase) || words.Contains("couple", StringComparison.OrdinalIgnoreCase);

    /// <summary>"the 75th anniversary of the 1945 surrender", in an article of a known year.</summary>
    private static void CheckAnniversaries(ArticleContext context)
    {
        SyntaxTree tree = context.Tree;
        if (context.Published is not { } published)
            return;
        for (int i = 1; i < tree.Tokens.Length; i++)
        {
            if (!tree.TextOf(tree.Tokens[i]).Equals("anniversary", StringComparison.OrdinalIgnoreCase) || OrdinalOf(tree.TextOf(tree.Tokens[i - 1])) is not { } stated)
                continue;
            if (i + 1 < tree.Tokens.Length && tree.TextOf(tree.Tokens[i + 1]) is "of" && EventAfter(context, i + 1) is { } year && !IsToldOfAnotherYear(context, year.Span, published.Year)
                && Math.Abs(published.Year - YearOf(year) - stated) > 1)
                Report(context, TextSpan.FromBounds(tree.Tokens[i - 1].Start, tree.Tokens[i].End), year.Span, $"{published.Year - YearOf(year)} years by {published.Year}");
        }
    }

    private static DateReference? EventAfter(ArticleContext context, int of)
    {
        SyntaxTree tree = context.Tree;
        int last = Math.Min(tree.Tokens.Length - 1, of + FarthestOf);
        foreach (DateReference date in context.Model.Dates)
        {
            if (date.Span.Start > tree.Tokens[last].Start)
                return null;
            if (date.Span.Start > tree.Tokens[of].Start)
                return date.Timex is { Length: 4 or 7 or 10 } && YearOf(date) > 0 && WrittenDay.SameSentence(tree, date.Span, tree.Tokens[of].Span) ? date : null;
        }
        return null;
    }

    // "In 2015 they marked the 70th anniversary of the 1945 surrender."
    private static bool IsToldOfAnotherYear(ArticleContext context, TextSpan place, int published)
    {
        foreach (DateReference date in context.Model.Dates)
        {
            if (date.Span != place && WrittenDay.SameSentence(context.Tree, date.Span, place) && date.From is { } from && from.Year != published && date.Type != DateReferenceType.Time)
                return true;
        }
        return false;
    }

    private static bool IsDecade(ReadOnlySpan<char> range) => range.EndsWith("s") || range.EndsWith("ies");

    private static int YearOf(DateReference date) =>
        date.Timex is { Length: >= 4 } timex && int.TryParse(timex.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : 0;

    private static int? OrdinalOf(ReadOnlySpan<char> text) =>
        text.Length is >= 3 and <= 5 && text[^2..] is "th" or "st" or "nd" or "rd" && int.TryParse(text[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;

    /// <summary>The years of P9Y.</summary>
    private static int? YearsOf(string? timex) =>
        timex is ['P', .. var rest] && rest.EndsWith('Y') && int.TryParse(rest.AsSpan(0, rest.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int years) ? years : null;

    /// <summary>The years of (1999-01-01,2005-01-01,P6Y).</summary>
    private static (int From, int To)? EndsOf(string? timex, bool isDecade) => timex is ['(', ..] && timex.EndsWith("Y)", StringComparison.Ordinal) && timex.Length > 22 && !isDecade
        && int.TryParse(timex.AsSpan(1, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int from) && int.TryParse(timex.AsSpan(12, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int to) ? (from, to) : null;

    private static void Report(ArticleContext context, TextSpan place, TextSpan other, string reckoned) => context.Report(new Detection(place)
    {
        Arguments = ImmutableDictionary<string, string>.Empty
            .Add("date", context.Tree.TextOf(place).ToString())
            .Add("other", context.Tree.TextOf(other).ToString())
            .Add("reckoned", reckoned),
        Related = [(other, "reckoned from here")],
    });
}
