using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Dates;

/// <summary>Days that no calendar has, and times that no clock shows.</summary>
internal sealed class ImpossibleCheck : DateCheck
{
    private static readonly ImmutableArray<string> _months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames];

    // What is called after a day.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NamedPlaces = new[]
    {
        "Street", "St", "St.", "Avenue", "Ave", "Ave.", "Road", "Rd", "Boulevard", "Blvd", "Lane", "Drive", "Square", "Bridge", "Park", "Place", "Plaza", "Station", "Stadium", "Airport", "Hospital",
        "School", "University", "Hotel", "Movement", "Brigade", "Brigades", "Regiment", "Battalion", "Front", "Party", "Coalition", "Committee", "Group", "Club", "Band", "Market", "Café", "Cafe", "Revolution",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public override void AnalyzeArticle(ArticleContext context)
    {
        ImmutableArray<DateReference> dates = context.Model.Dates;
        for (int i = 0; i < dates.Length; i++)
        {
            foreach (CalendarDay day in dates[i].Days)
                CheckDay(context, day);
            if (i + 1 < dates.Length)
                CheckHalf(context, dates[i], dates[i + 1]);
        }
        CheckClocks(context);
    }

    private static void CheckDay(ArticleContext context, CalendarDay day)
    {
        // Without a year, February 29 may be of a leap year.
        int year = day.Year ?? 2024;
        if (year is < 1 or > 9999 || day.Day <= DateTime.DaysInMonth(year, day.Month) || IsName(context.Tree, day) || IsEuphemism(day))
            return;
        string month = _months[day.Month - 1];
        string reason = day is { Month: 2, Day: 29 }
            ? $"{year} was no leap year, so February had 28 days" : $"{month} has {(day.Month == 2 ? "at most 29" : DateTime.DaysInMonth(year, day.Month).ToString(CultureInfo.InvariantCulture))} days";
        Report(context, day.DateSpan, reason);
    }

    /// <summary>"31 June Street", "the Sept. 31st Street Bridge".</summary>
    private static bool IsName(SyntaxTree tree, CalendarDay day)
    {
        for (int next = tree.TokenIndexAt(day.DateSpan.End); next < tree.Tokens.Length && tree.Tokens[next] is { Kind: TokenKind.Word, SpaceBefore: true } && char.IsUpper(tree.TextOf(tree.Tokens[next])[0]); next++)
        {
            if (NamedPlaces.Contains(tree.TextOf(tree.Tokens[next])))
                return true;
        }
        return false;
    }

    // May 35 is how Chinese writers get the fourth of June past censors.
    private static bool IsEuphemism(CalendarDay day) => day is { Month: 5, Day: 35 };

    /// <summary>"8 a.m. in the evening".</summary>
    private static void CheckHalf(ArticleContext context, DateReference time, DateReference part)
    {
        if (time.Type is not (DateReferenceType.Time or DateReferenceType.DateTime) || part.Type != DateReferenceType.Time || WrittenDay.Between(context.Tree, time.Span, part.Span) is not " ")
            return;
        ReadOnlySpan<char> clock = context.Tree.TextOf(time.Span), half = context.Tree.TextOf(part.Span);
        bool before = clock.EndsWith("a.m.") || clock.EndsWith("am") || clock.EndsWith("AM") || clock.EndsWith("A.M.");
        bool after = clock.EndsWith("p.m.") || clock.EndsWith("pm") || clock.EndsWith("PM") || clock.EndsWith("P.M.");
        if (before && half is "in the evening" or "in the afternoon")
            Report(context, time.Span.Union(part.Span), "a.m. is before noon");
        else if (after && half is "in the morning")
            Report(context, time.Span.Union(part.Span), "p.m. is after noon");
    }

    private static void CheckClocks(ArticleContext context)
    {
        SyntaxTree tree = context.Tree;
        for (int i = 1; i < tree.Tokens.Length; i++)
        {
            Token token = tree.Tokens[i];
            if (token.Kind != TokenKind.Number || token.Length is < 4 or > 5 || tree.TextOf(token) is not [.., ':', _, _] text)
                continue;
            if (ReasonAgainst(text) is { } reason && tree.TextOf(tree.Tokens[i - 1]) is "at" or "At" or "until" or "by" or "before" or "since")
                Report(context, token.Span, reason);
        }
    }

    // An hour above 24 may be minutes of a match, and 24:00 is midnight.
    private static string? ReasonAgainst(ReadOnlySpan<char> clock)
    {
        int colon = clock.IndexOf(':');
        if (!int.TryParse(clock[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out int hour) || !int.TryParse(clock[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int minute))
            return null;
        return hour <= 24 && minute >= 60 ? "an hour has 60 minutes" : hour == 24 && minute > 0 ? "the day ends at 24:00" : null;
    }

    private static void Report(ArticleContext context, TextSpan place, string reason) => context.Report(new Detection(place)
    {
        Arguments = ImmutableDictionary<string, string>.Empty.Add("date", context.Tree.TextOf(place).ToString()).Add("reason", reason),
    });
}
