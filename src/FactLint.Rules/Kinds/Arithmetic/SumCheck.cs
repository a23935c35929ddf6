using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>
/// Parts against their total: "14 people, including nine women and seven children", "The six winners — three from Kenya, two from Norway and
/// two from Peru". Behind "including" only what cannot overlap is added up; a list counts as complete after a dash or colon.
/// </summary>
internal sealed class SumCheck : ArithmeticCheck
{
    private const int LongestNoun = 40;
    private const int LongestItem = 45;

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        foreach (SentenceFigures sentence in figures.Sentences)
        {
            for (int i = 0; i + 1 < sentence.Figures.Length; i++)
            {
                Quantity total = sentence.Figures[i];
                if (total is not { IsFraction: false, Role: QuantityRole.Plain, Value: > 0 } || total.Type is not (QuantityType.Number or QuantityType.Currency) || total.IsApproximate)
                    continue;
                ReadOnlySpan<char> link = figures.Between(total, sentence.Figures[i + 1]);
                if (IsIncluding(link))
                    CheckIncluding(context, figures, sentence, i);
                else if (total.Bound == QuantityBound.None && OpensList(link))
                    CheckList(context, figures, sentence, i);
            }
        }
    }

    // One part, or groups of people of whom nobody is in two, may not exceed the total.
    private static void CheckIncluding(ArticleContext context, ArticleFigures figures, SentenceFigures sentence, int at)
    {
        Quantity total = sentence.Figures[at];
        bool isOpen = total.Bound is QuantityBound.AtLeast or QuantityBound.MoreThan;
        decimal sum = 0;
        var parts = new List<Quantity>();
        var groups = new List<string>();
        for (int i = at + 1; i < sentence.Figures.Length; i++)
        {
            Quantity part = sentence.Figures[i];
            if (part.Type != total.Type || part.Unit != total.Unit || part.IsFraction || i > at + 1 && !Continues(figures.Between(sentence.Figures[i - 1], part)))
                break;
            string? group = context.Model.CountedBy(part)?.Lemma;
            if (total.Type == QuantityType.Number && (group is null || !IsGroup(group) || groups.Exists(g => Overlap(g, group))))
            {
                if (i > at + 1)
                    break;
                if (part.Value > total.Value && group is not null && (SameNoun(context, total, part, group) || group is "case" || context.Model.CountedBy(total)?.Lemma is "people" or "person"))
                    Exceeds(context, total, part.Value!.Value, [part]);
                return;
            }
            if (total.Type != QuantityType.Number)
            {
                if (part.Value > total.Value)
                    Exceeds(context, total, part.Value!.Value, [part]);
                return;
            }
            groups.Add(group!);
            parts.Add(part);
            sum += part.Value!.Value;
        }
        // "At least 11, including eight men and five women" may be 13; "at least 11, including 13 women" was not counted again.
        if (sum > total.Value && !(isOpen && parts.Count > 1))
            Exceeds(context, total, sum, parts);
    }

    private static void Exceeds(ArticleContext context, Quantity total, decimal sum, List<Quantity> parts) =>
        Report(context, $"{Sum(parts)}{(parts.Count > 1 ? " is " + Written.Number(sum) + "," : " is")} more than {Text(context, total)}", Severity.Error, total.Span, Related(parts));

    private static void CheckList(ArticleContext context, ArticleFigures figures, SentenceFigures sentence, int at)
    {
        Quantity total = sentence.Figures[at];
        var parts = new List<Quantity>();
        int last = sentence.Figures.Length - 1;
        for (int i = at + 1; i <= last; i++)
        {
            Quantity part = sentence.Figures[i];
            if (part.Type != total.Type || part.Unit != total.Unit || part.IsFraction || Written.IsLoose(part) || part.Role != QuantityRole.Plain || part.Value >= total.Value || i > at + 1 && !Continues(figures.Between(sentence.Figures[i - 1], part)))
                return;
            parts.Add(part);
        }
        if (parts.Count < 2 || !EndsWithAnd(figures, parts) || !IsVerbless(context, parts, sentence) || !SameKind(context, total, parts) || HasName(context, sentence, total))
            return;
        decimal sum = parts.Sum(p => p.Value!.Value);
        decimal room = parts.Sum(Written.Slack) + Written.Slack(total);
        if (Math.Abs(sum - total.Value!.Value) <= (total.Type == QuantityType.Number && total.Scale == 1 ? 0 : room))
            return;
        Report(context, $"{Sum(parts)} is {Written.Number(sum)}, not {Written.Number(total.Value.Value)}", sum > total.Value ? Severity.Error : Severity.Warning, total.Span, Related(parts));
    }

    private static (TextSpan Span, string Label)[] Related(List<Quantity> parts) => [.. parts.Select(p => (p.Span, "a part"))];

    private static string Sum(List<Quantity> parts) => string.Join(" + ", parts.Select(p => Written.Number(p.Value!.Value)));

    private static bool IsIncluding(ReadOnlySpan<char> link) => link.Length < LongestNoun + 12 && link.TrimEnd().EndsWith("including") && link.IndexOfAny(";:.") < 0 && link.Count(',') <= 1;

    // A dash or a colon behind the counted noun.
    private static bool OpensList(ReadOnlySpan<char> link)
    {
        ReadOnlySpan<char> text = link.TrimEnd();
        return text.Length is > 0 and <= LongestNoun && text[^1] is '—' or '–' or ':' && link.IndexOfAny(",;.(") < 0 && link.Count(':') <= 1 || text.EndsWith(" --", StringComparison.Ordinal) && text.Length <= LongestNoun;
    }

    // The next item of the list: a short phrase, then a comma or "and".
    private static bool Continues(ReadOnlySpan<char> between)
    {
        ReadOnlySpan<char> text = between.TrimEnd();
        return text.Length <= LongestItem && between.IndexOfAny(SpanText.ClauseMarks) < 0 && (text.EndsWith(",", StringComparison.Ordinal) || text.EndsWith(" and", StringComparison.Ordinal) || text.EndsWith(", and", StringComparison.Ordinal)) && text.Count(',') <= 1;
    }

    private static bool EndsWithAnd(ArticleFigures figures, List<Quantity> parts) => figures.Between(parts[^2], parts[^1]).TrimEnd().EndsWith("and", StringComparison.Ordinal);

    private static bool IsVerbless(ArticleContext context, List<Quantity> parts, SentenceFigures sentence)
    {
        int from = context.Tree.TokenIndexAt(parts[0].Span.Start), to = context.Tree.TokenIndexAt(Math.Min(sentence.Span.End, parts[^1].Span.End + LongestItem));
        for (int i = from; i < to && i < context.Tree.Tokens.Length; i++)
        {
            ReadOnlySpan<char> text = context.Tree.TextOf(context.Tree.Tokens[i]);
            if (i > from && text is "—" or "–" or "." or ";" or "--" && context.Tree.Tokens[i].Start >= parts[^1].Span.End)
                return true;
            bool gerund = text.EndsWith("ing", StringComparison.Ordinal) && i > from && context.Model.PartOfSpeechOf(i - 1) == PartOfSpeech.Adp;
            if (!gerund && context.Model.PartOfSpeechOf(i) is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Pron && text is not ("each" or "his" or "her" or "their" or "its"))
                return false;
        }
        return true;
    }

    // Every item is of the total's kind: no noun of its own, the same noun, people among people.
    private static bool SameKind(ArticleContext context, Quantity total, List<Quantity> parts)
    {
        if (total.Type == QuantityType.Currency)
            return true;
        string? noun = context.Model.CountedBy(total)?.Lemma;
        if (noun is null)
            return false;
        return parts.TrueForAll(p => context.Model.CountedBy(p)?.Lemma is not { } own || own == noun || IsGroup(own) && !IsThing(noun));
    }

    private static bool HasName(ArticleContext context, SentenceFigures sentence, Quantity total) => context.Tree.TextOf(sentence.Span)[..Math.Max(0, total.Span.Start - sentence.Span.Start)].Contains("among", StringComparison.OrdinalIgnoreCase);

    private static bool SameNoun(ArticleContext context, Quantity total, Quantity part, string? noun) => noun is not null && context.Model.CountedBy(total)?.Lemma == noun && part.Bound == QuantityBound.None;

    private static bool IsThing(string noun) => noun is "seat" or "vote" or "goal" or "point" or "car" or "building" or "house" or "home" or "reason" or "thing";

    private static bool IsGroup(string noun) => noun is "man" or "woman" or "boy" or "girl" or "child" or "adult";

    private static bool Overlap(string one, string other) => one == other || (Rank(one) & Rank(other)) != 0;

    // What two groups may share: boys and girls are children, men and women adults.
    private static int Rank(string group) => group switch
    {
        "man" => 1,
        "woman" => 2,
        "adult" => 3,
        "boy" => 4,
        "girl" => 8,
        _ => 12,
    };
}
