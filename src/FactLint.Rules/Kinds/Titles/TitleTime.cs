using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Kinds.Titles;

/// <summary>Whether a title speaks of the article's own day. "President Pike's policy", "when President Pike signed it in 2009" and "under President Pike" do not.</summary>
internal static class TitleTime
{
    /// <summary>A paragraph this short before the first is a headline that the format did not mark.</summary>
    private const int LongestHeadline = 120;

    /// <summary>In tokens, before and behind the name.</summary>
    private const int LongestClause = 150;

    /// <summary>More short blocks than these are the story itself.</summary>
    private const int MostHeadlines = 12;

    private static readonly HashSet<string> Before = new(["under", "since", "during", "until", "before", "after", "when", "like", "as", "a", "an", "any", "every", "first", "then", "by", "of", "from", "both", "between"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> TimeBefore = new(["under", "since", "during", "until", "before", "after", "when", "like", "as", "a", "an", "any", "every", "first", "then"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Days = new(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "today", "yesterday", "tonight"], StringComparer.Ordinal);

    /// <summary>"Once he is former President Pike".</summary>
    private static readonly HashSet<string> Coming = new(["once", "becomes", "become", "soon"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Present = new(
        "said says told tells will would is has announced announces called calls urged urges warned warns added adds plans wants who arrived met meets visited visits spoke speaks welcomed welcomes praised denied agreed thanked hosted condemned vowed insisted confirmed posted tweeted wrote argued declined endorsed backs endorses joined leads ended".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> PastWords = new(["then", "late", "ago", "era", "decade", "decades", "previously", "once", "tenure", "presidency", "administration", "predecessor", "successor", "succeeded", "elected", "inaugurated", "century", "history", "historic", "anniversary", "formerly", "earlier", "served", "died", "memoir", "biography", "portrait", "reelection", "re-election", "war"], StringComparer.OrdinalIgnoreCase);

    /// <summary>In somebody's mouth, of a past year, or turned round ("former … and now …"): says nothing about the day.</summary>
    public static bool Counts(SemanticModel model, DateOnly? published, Title title)
    {
        return !(IsHeld(title) && IsOfThatTime(model.Tree, title)) && CountsNow(model, published, title);
    }

    /// <summary>As <see cref="Counts"/>, but of a possessive too: "Gov. Pike's campaign" is of today.</summary>
    public static bool CountsNow(SemanticModel model, DateOnly? published, Title title)
    {
        if (model.IsQuoted(title.Span))
            return false;
        (int first, int end) = SentenceAround(model.Tree, title);
        for (int i = first; i < end; i++)
        {
            Token token = model.Tree.Tokens[i];
            ReadOnlySpan<char> text = model.Tree.TextOf(token);
            if (IsPastYear(text, published) || IsTurn(text, token, title))
                return false;
        }
        return true;
    }

    public static bool IsHeld(Title title) => title.Status is TitleStatus.Current or TitleStatus.Vice or TitleStatus.Deputy or TitleStatus.Acting;

    /// <summary>"Former" for somebody in office is wrong of any year, but not in somebody's mouth, and not of a day to come.</summary>
    public static bool CountsAsFormer(SemanticModel model, Title title)
    {
        if (model.IsQuoted(title.Span))
            return false;
        (int first, int end) = SentenceAround(model.Tree, title);
        for (int i = first; i < end; i++)
        {
            Token token = model.Tree.Tokens[i];
            ReadOnlySpan<char> text = model.Tree.TextOf(token);
            if (IsTurn(text, token, title) || (token.Start < title.Span.Start && token.Start > title.Span.Start - 30 && Coming.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text)))
                return false;
        }
        return true;
    }

    /// <summary>
    /// The clause may look back: a word of the past in the sentence, or a preposition before the title. A head of state or government who left
    /// long ago keeps the plain title in accounts of that time, so there a word of the present must stand after the name.
    /// </summary>
    public static bool MayLookBack(SemanticModel model, Title title, OfficeVerdict verdict, DateOnly day)
    {
        bool isHead = verdict.IsHeadOfState || !verdict.IsRostered;
        SyntaxTree tree = model.Tree;
        if (HasPresentRelative(tree, title))
            return false;
        int first = tree.TokenIndexAt(title.Span.Start);
        while (first > 0 && tree.TextOf(tree.Tokens[first - 1]) is "the" or "The" or "U.S." or "US" or "American")
            first--;
        if (first > 0 && (isHead ? Before : TimeBefore).GetAlternateLookup<ReadOnlySpan<char>>().Contains(tree.TextOf(tree.Tokens[first - 1])))
            return true;
        if (IsCalledFormer(tree, first) || IsFormersChief(tree, first))
            return true;
        if (verdict.Fault == OfficeFault.Over && TermDates.Hold(model, tree.Sentences[tree.SentenceIndexAt(title.Span.Start)], verdict.Term))
            return true;
        bool isToday = IsKin(tree, first) || IsNewsOfDay(model, title, first);
        (int start, int end) = SentenceAround(tree, title);
        for (int i = start; i < end; i++)
        {
            ReadOnlySpan<char> text = tree.TextOf(tree.Tokens[i]);
            isToday |= Days.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);
            if ((PastWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text) && (isHead || text is not "served") && !IsTimeOfDay(tree, i)) || IsDecade(text) || IsInOffice(tree, i))
                return true;
        }
        return verdict.IsLongAgo(day) && !isToday && !HasPresentAfter(tree, title);
    }

    /// <summary>The tokens of the title's sentence; of one without an end, as lists have it, those around the title.</summary>
    private static (int First, int End) SentenceAround(SyntaxTree tree, Title title)
    {
        Sentence sentence = tree.Sentences[tree.SentenceIndexAt(title.Span.Start)];
        int at = title.Mention.FirstToken;
        return (Math.Max(sentence.FirstToken, at - LongestClause), Math.Min(sentence.EndToken, at + LongestClause));
    }

    /// <summary>"In his last week in office", "before he left office": the sentence says itself that the term is over.</summary>
    private static bool IsInOffice(SyntaxTree tree, int token) =>
        token > 0 && tree.TextOf(tree.Tokens[token]) is "office" && tree.TextOf(tree.Tokens[token - 1]) is "in" or "left" or "leaving" or "leave";

    /// <summary>"President Pike, who is …": a person of today, whatever stands before.</summary>
    private static bool HasPresentRelative(SyntaxTree tree, Title title)
    {
        int next = title.Mention.EndToken;
        return next + 2 < tree.Tokens.Length && tree.TextOf(tree.Tokens[next]) is "," && tree.TextOf(tree.Tokens[next + 1]) is "who"
            && tree.TextOf(tree.Tokens[next + 2]) is "is" or "says" or "wants" or "will" or "plans" or "leads" or "remains";
    }

    /// <summary>The article begins with what the person did: "FLINT, Mich. (UPI) — President Pike criticized …" is news, not history.</summary>
    private static bool IsNewsOfDay(SemanticModel model, Title title, int first)
    {
        SyntaxTree tree = model.Tree;
        Block block = tree.Article.Blocks[tree.Article.BlockIndexAt(title.Span.Start)];
        int next = title.Mention.EndToken;
        bool opens = first == 0 || tree.Tokens[first].Start == block.Span.Start || tree.TextOf(tree.Tokens[first - 1]) is "—" or "–" or "--";
        return opens && IsFirstParagraph(tree.Article, block) && next < tree.Tokens.Length && model.PartOfSpeechOf(next) == PartOfSpeech.Verb;
    }

    private static bool IsFirstParagraph(Article article, Block block)
    {
        for (int i = 0; i < Math.Min(MostHeadlines, article.Blocks.Length); i++)
        {
            Block other = article.Blocks[i];
            if (other == block)
                return true;
            if (other.Kind == BlockKind.Paragraph && other.Span.Length > LongestHeadline)
                return false;
        }
        return false;
    }

    /// <summary>"Late Thursday", "earlier this week" tell of these days.</summary>
    private static bool IsTimeOfDay(SyntaxTree tree, int token) =>
        token + 1 < tree.Tokens.Length && tree.TextOf(tree.Tokens[token]) is "late" or "Late" or "earlier" or "Earlier"
        && (tree.TextOf(tree.Tokens[token + 1]) is "this" or "today" or "on" or "last" or "yesterday" || Days.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tree.TextOf(tree.Tokens[token + 1])));

    /// <summary>"said", "will", "is": what somebody does on the article's day.</summary>
    public static bool HasPresentAfter(SyntaxTree tree, Title title)
    {
        int next = title.Mention.EndToken;
        if (next < tree.Tokens.Length && tree.TextOf(tree.Tokens[next]) is "also" or "later" or "again" or ",")
            next++;
        return next < tree.Tokens.Length && Present.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tree.TextOf(tree.Tokens[next]));
    }

    /// <summary>"A former lawmaker, Sen. Pike": the description before the comma says it.</summary>
    private static bool IsCalledFormer(SyntaxTree tree, int first)
    {
        if (first < 2 || tree.TextOf(tree.Tokens[first - 1]) is not ",")
            return false;
        for (int i = first - 2; i >= Math.Max(0, first - 5); i--)
        {
            if (tree.TextOf(tree.Tokens[i]) is "former" or "Former" or "retired" or "ex")
                return true;
        }
        return false;
    }

    /// <summary>"A former agent for President Pike", "who worked for President Pike": in those days.</summary>
    private static bool IsFormersChief(SyntaxTree tree, int first)
    {
        if (first < 2 || tree.TextOf(tree.Tokens[first - 1]) is not ("for" or "to" or "with"))
            return false;
        for (int i = first - 2; i >= Math.Max(0, first - 8) && tree.TextOf(tree.Tokens[i]) is not "."; i--)
        {
            if (tree.TextOf(tree.Tokens[i]) is "former" or "Former" or "onetime" or "worked" or "served" or "ex")
                return true;
        }
        return false;
    }

    /// <summary>"Her husband, President Pike, …": a person of today.</summary>
    private static bool IsKin(SyntaxTree tree, int first) =>
        first > 1 && tree.TextOf(tree.Tokens[first - 1]) is "," && tree.TextOf(tree.Tokens[first - 2]) is "husband" or "wife" or "father" or "mother" or "son" or "daughter" or "brother" or "sister";

    private static bool IsDecade(ReadOnlySpan<char> text) =>
        (text.Length >= 4 && char.IsAsciiDigit(text[0]) && text[^1] == 's') || (text.Length > 1 && text[0] is '\'' or '’' && char.IsAsciiDigit(text[1]));

    /// <summary>"President Pike's policy" may be of any year, and "a President Pike" and "would-be President Pike" are supposed.</summary>
    private static bool IsOfThatTime(SyntaxTree tree, Title title)
    {
        int first = tree.TokenIndexAt(title.Span.Start), end = title.Mention.EndToken;
        bool possessive = end < tree.Tokens.Length && tree.TextOf(tree.Tokens[end]) is "'s" or "’s" or "'" or "’";
        return possessive || (first > 0 && tree.TextOf(tree.Tokens[first - 1]) is "a" or "an" or "any" or "be");
    }

    private static bool IsPastYear(ReadOnlySpan<char> text, DateOnly? published) =>
        text.Length == 4 && int.TryParse(text, out int year) && year is > 1700 and < 2100 && (published is null || year < published.Value.Year);

    /// <summary>"A former president and now president-elect", "the former and future president".</summary>
    private static bool IsTurn(ReadOnlySpan<char> text, Token token, Title title) =>
        title.Status == TitleStatus.Former && token.Start > title.Span.Start && token.Start < title.Mention.Span.End + 40 && text is "now" or "future" or "again";
}
