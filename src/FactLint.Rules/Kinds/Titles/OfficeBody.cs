using FactLint.Language.Semantics;
using FactLint.Language.Semantics.Lexica;
using FactLint.Language.Syntax;
using FactLint.Rules.Rosters.Lookup;

namespace FactLint.Rules.Kinds.Titles;

/// <summary>The country, state or body of an office as the text gives it: before the office, after the name ("Senator Pike of Utah"), or in brackets ("(R-Utah)").</summary>
internal static class OfficeBody
{
    private const int LongestPlace = 3;

    private static readonly HashSet<string> NoPlaces = new(["Republican", "Republicans", "Democratic", "Democrat", "Democrats", "GOP", "U.S.", "US", "American", "state", "State", "conservative", "liberal", "progressive", "Tory", "Labour", "Senate", "Congressional"], StringComparer.Ordinal);

    /// <summary>Null when the text does not say, or says something that is no place or body.</summary>
    public static string? Of(RosterIndex roster, SyntaxTree tree, Title title)
    {
        if (title.Of is { } of && Stripped(of) is { Length: > 0 } place)
            return place;
        return AfterName(roster, tree, title) ?? (title.Of is not null && title.Office is "president" or "vice president" or "secretary of state" or "attorney general" ? title.Of : null);
    }

    /// <summary>
    /// The title ends in its office or in its country. "President of the Mexican Association of Engineers" does not, and is an office of another body.
    /// </summary>
    public static bool IsPlain(SyntaxTree tree, Title title)
    {
        if (title.Span.Start < title.Mention.Span.Start)
            return true;
        ReadOnlySpan<char> text = tree.TextOf(title.Span).TrimEnd(" ,.");
        string office = title.Office[(title.Office.LastIndexOf(' ') + 1)..];
        return text.EndsWith(office, StringComparison.OrdinalIgnoreCase) || (title.Of is not null && text.EndsWith(title.Of, StringComparison.OrdinalIgnoreCase));
    }

    private static string Stripped(string of)
    {
        string[] words = of.Split(' ');
        int first = 0, end = words.Length;
        while (first < end && NoPlaces.Contains(words[first]))
            first++;
        while (end > first && NoPlaces.Contains(words[end - 1]))
            end--;
        return string.Join(' ', words[first..end]);
    }

    private static string? AfterName(RosterIndex roster, SyntaxTree tree, Title title)
    {
        ReadOnlySpan<char> rest = tree.Article.Prose.AsSpan(title.Mention.Span.End);
        if (rest.StartsWith(" ("))
            return Bracketed(rest);
        if (!rest.StartsWith(" of "))
            return null;
        rest = rest[" of ".Length..];
        for (int length = LongestPlace; length > 0; length--)
        {
            string? place = Words(rest, length);
            if (place is not null && roster.Holders(title.Office, place).Any())
                return place;
        }
        return null;
    }

    private static string? Words(ReadOnlySpan<char> rest, int count)
    {
        int end = 0;
        for (int i = 0; i < count; i++)
        {
            int start = i == 0 ? 0 : end + 1;
            if ((i > 0 && (end >= rest.Length || rest[end] != ' ')) || start >= rest.Length || !char.IsUpper(rest[start]))
                return null;
            end = start;
            while (end < rest.Length && (char.IsLetter(rest[end]) || rest[end] == '-'))
                end++;
        }
        return rest[..end].ToString();
    }

    /// <summary><c>(R-Utah)</c>, <c>(D-N.Y.)</c>, <c>(R-UT)</c>.</summary>
    private static string? Bracketed(ReadOnlySpan<char> rest)
    {
        int close = rest.IndexOf(')');
        if (close is < 5 or > 24 || rest[2] is not ('R' or 'D' or 'I') || rest[3] is not ('-' or '–'))
            return null;
        return UsStates.Named(rest[4..close].ToString());
    }
}
