using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Dates;

/// <summary>
/// Days that a reader cannot place: yesterday, today and tomorrow in an article without a date, and "last" or "next" with a weekday in any.
/// The first one is reported, with the others beside it.
/// </summary>
internal sealed class UndatedCheck : DateCheck
{
    private const int MostRelated = 5;
    private const int WordsBack = 8;

    public override ImmutableArray<string> Words { get; } = ["yesterday", "today", "tomorrow", "last", "next"];

    public override void AnalyzeArticle(ArticleContext context)
    {
        var found = new List<TextSpan>();
        bool isPlaced = false;
        ImmutableArray<DateReference> dates = context.Model.Dates;
        for (int i = 0; i < dates.Length; i++)
        {
            DateReference date = dates[i];
            // "today, June 27" is placed by the date behind it.
            if (i + 1 < dates.Length && WrittenDay.Between(context.Tree, date.Core, dates[i + 1].Core) is ", " or " (")
            {
                isPlaced |= dates[i + 1].Days.Length > 0 && IsDayWord(context.Tree.TextOf(date.Core));
                continue;
            }
            if (date.IsRelative && context.InScope(date.Core) && IsUndated(context, date) && !IsPossessive(context.Tree, date.Core))
                found.Add(date.Core);
        }
        // "Police today (July 26, 2022) found …" gives the day of every "today" in the article.
        if (isPlaced)
            found.RemoveAll(span => IsDayWord(context.Tree.TextOf(span)));
        if (found.Count == 0)
            return;
        context.Report(new Detection(found[0])
        {
            Arguments = ImmutableDictionary<string, string>.Empty.Add("word", context.Tree.TextOf(found[0]).ToString()),
            Related = [.. found.Skip(1).Take(MostRelated).Select(span => (span, "also here"))],
        });
    }

    private static bool IsUndated(ArticleContext context, DateReference date)
    {
        ReadOnlySpan<char> text = context.Tree.TextOf(date.Core);
        int space = text.IndexOf(' ');
        ReadOnlySpan<char> first = space < 0 ? text : text[..space];
        if (IsDayWord(first))
            return context.Published is null && (first is "yesterday" or "Yesterday" || !IsNowadays(context, date.Core));
        return first is "last" or "Last" or "next" or "Next" && space > 0 && text[space..].EndsWith("day") && text[(space + 1)..] is not ("day" or "birthday" or "holiday");
    }

    private static bool IsDayWord(ReadOnlySpan<char> word) => word is "yesterday" or "Yesterday" or "tomorrow" or "Tomorrow" or "today" or "Today";

    // "The law is weak today", "the technology of tomorrow": the age, not the day. The nearest finite verb tells.
    private static bool IsNowadays(ArticleContext context, TextSpan place)
    {
        SyntaxTree tree = context.Tree;
        int at = tree.TokenIndexAt(place.Start);
        if (at > 0 && tree.TextOf(tree.Tokens[at - 1]) is "of" or "even" or "Even" or "until" or "still" or "for")
            return true;
        ReadOnlySpan<char> next = at + 1 < tree.Tokens.Length ? tree.TextOf(tree.Tokens[at + 1]) : default;
        // "He leaves tomorrow" tells of a plan, "tomorrow if the price falls" of none.
        if (tree.TextOf(place) is "tomorrow" or "Tomorrow")
            return next is "if";
        // "which today forms part of it"
        if (at > 0 && tree.TextOf(tree.Tokens[at - 1]) is "which" or "that" or "who" or "and" && next is [>= 'a' and <= 'z', _, _, .., 's'] && next is not "was")
            return true;
        // "today (Sun)" is placed by what the brackets hold, "remain weak today" and "will ever win today" are of the age.
        if (next is "(" || IsLasting(tree, at))
            return true;
        int sentence = tree.SentenceIndexAt(place.Start);
        VerbGroup? nearest = null;
        int least = int.MaxValue;
        foreach (VerbGroup verb in context.Model.VerbGroupsOf(tree.Sentences[sentence]))
        {
            int far = verb.EndToken <= at ? at - verb.EndToken : verb.FirstToken - at;
            if (verb.Form == VerbForm.Finite && far < least)
                (nearest, least) = (verb, far);
        }
        return nearest is not { } group || group.Tense == Tense.Present && !group.Traits.HasFlag(VerbTraits.Progressive) || IsSupposed(context, group, sentence);
    }

    private static bool IsLasting(SyntaxTree tree, int at)
    {
        int first = tree.Sentences[tree.SentenceIndexAt(tree.Tokens[at].Start)].FirstToken;
        for (int i = at - 1; i >= Math.Max(first, at - WordsBack); i--)
        {
            if (tree.TextOf(tree.Tokens[i]) is "remain" or "remains" or "ever" or "exist" or "exists" or "nowadays" or "anymore")
                return true;
        }
        return false;
    }

    // "today it could be twice as much", "it would not stand today if …"
    private static bool IsSupposed(ArticleContext context, VerbGroup group, int sentence) => context.Tree.TextOf(context.Tree.Tokens[group.FirstToken]) switch
    {
        "could" or "can" or "might" => true,
        "would" => context.Tree.TextOf(context.Tree.Sentences[sentence].Span) is var text && (text.Contains("if ", StringComparison.OrdinalIgnoreCase) || text.Contains("had we", StringComparison.Ordinal) || text.Contains("without", StringComparison.Ordinal)),
        _ => false,
    };

    // yesterday's men, today's youth
    private static bool IsPossessive(SyntaxTree tree, TextSpan place)
    {
        int next = tree.TokenIndexAt(place.End);
        return next < tree.Tokens.Length && tree.TextOf(tree.Tokens[next]) is "'s" or "’s";
    }
}
