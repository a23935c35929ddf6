using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Text;
using FactLint.Rules.Kinds.Names;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>Two ages for one person, or an age that does not fit the dates of birth and death, or the day of the article.</summary>
internal sealed class AgeBirthCheck : ArithmeticCheck
{
    // Farther apart they are two people.
    private const int MostOlder = 10;
    private const int MostSlip = 2;

    public override void Check(ArticleContext context, ArticleFigures figures)
    {
        CheckAppositions(context, figures);
        CheckOlder(context, figures);
        foreach (SentenceFigures sentence in figures.Sentences)
            CheckSentence(context, figures, sentence);
    }

    /// <summary>"Ana Ruiz, 74, …" here and "Ana Ruiz, 75, …" there.</summary>
    private static void CheckAppositions(ArticleContext context, ArticleFigures figures)
    {
        var ages = new Dictionary<string, Quantity>(StringComparer.Ordinal);
        foreach (Quantity age in figures.All)
        {
            if (age.Type != QuantityType.Age || age.Unit != "year" || age.Role != QuantityRole.Plain || !context.InScope(age.Span))
                continue;
            Person? person = PersonBefore(context, age);
            if ((person?.Id ?? UnnamedBefore(context, age)) is not { } key)
                continue;
            if (!ages.TryGetValue(key, out Quantity? first))
                ages.Add(key, age);
            else if (first.Value != age.Value && !AreTwo(context, first, age) && (person is not null || Math.Abs(first.Value!.Value - age.Value!.Value) <= MostSlip))
                Report(context, $"{person?.Name ?? key} is {Written.Number(age.Value!.Value)} here and {Written.Number(first.Value!.Value)} elsewhere", Severity.Error, age.Span, (first.Span, "another age"));
        }
    }

    /// <summary>"Mr. Lee, 34, and Ms. Lee, 43": one sentence gives nobody two ages.</summary>
    private static bool AreTwo(ArticleContext context, Quantity first, Quantity second) =>
        context.Tree.SentenceIndexAt(first.Span.Start) == context.Tree.SentenceIndexAt(second.Span.Start);

    // "the cleric" of "the cleric, 74,".
    private static string? UnnamedBefore(ArticleContext context, Quantity age)
    {
        if (!IsApposition(context, age))
            return null;
        int noun = context.Tree.TokenIndexAt(age.Span.Start) - 2;
        bool isUnnamed = noun > 0 && context.Tree.TextOf(context.Tree.Tokens[noun - 1]) is "the" or "The" && context.Tree.TextOf(context.Tree.Tokens[noun]) is [>= 'a' and <= 'z', ..];
        return isUnnamed ? "the " + context.Tree.TextOf(context.Tree.Tokens[noun]).ToString() : null;
    }

    /// <summary>
    /// "The cleric, 74, … at 75, he": where the ages of one person alone are told before, nobody has been older than that. Younger ages are of the
    /// past, and what lies ahead has a verb of the future.
    /// </summary>
    private static void CheckOlder(ArticleContext context, ArticleFigures figures)
    {
        Quantity? told = null;
        int people = 0;
        foreach (Quantity age in figures.All)
        {
            if (age.Role != QuantityRole.Plain || !context.InScope(age.Span))
                continue;
            if (IsApposition(context, age))
            {
                people += told is null || told.Value != age.Value ? 1 : 0;
                told = age;
            }
            else if (people == 1 && told!.Value < age.Value && age.Value <= told.Value + MostOlder && IsAtAge(figures, age) && !LooksAhead(context, age))
            {
                Report(context, $"“{Text(context, told)}” before, “at {Written.Number(age.Value!.Value)}” here", Severity.Error, age.Span, (told.Span, "the age given before"));
            }
        }
    }

    private static bool IsApposition(ArticleContext context, Quantity age) => age is { Type: QuantityType.Age, Unit: "year", IsDigits: true } && age.Span.Start > 1 && context.Article.Slice(new TextSpan(age.Span.Start - 2, 2)).SequenceEqual(", ");

    // "at 75, he": the clause goes on with the person.
    private static bool IsAtAge(ArticleFigures figures, Quantity age) => age is { Type: QuantityType.Age or QuantityType.Number, Scale: 1, IsFraction: false, IsDigits: true, Value: > 10 } && figures.Before(age, 3) is "at " or "At "
        && figures.After(age, 6) is var after && (after.StartsWith(", he") || after.StartsWith(", she"));

    private static bool LooksAhead(ArticleContext context, Quantity age)
    {
        ReadOnlySpan<char> text = context.Tree.TextOf(context.Tree.Sentences[context.Tree.SentenceIndexAt(age.Span.Start)].Span);
        foreach (string word in (ReadOnlySpan<string>)["will ", "would ", "’ll ", "'ll ", "could ", "may ", "might ", "going to", "father", "mother", "who died", "grand"])
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    // The person whose name and a comma stand right before the age.
    private static Person? PersonBefore(ArticleContext context, Quantity age)
    {
        int end = age.Span.Start - 2;
        return end > 0 && context.Article.Slice(new TextSpan(end, 2)).SequenceEqual(", ") ? ArticleNames.Of(context.Model).PersonEndingAt(end) : null;
    }

    private static void CheckSentence(ArticleContext context, ArticleFigures figures, SentenceFigures sentence)
    {
        ReadOnlySpan<char> text = context.Tree.TextOf(sentence.Span);
        int born = IndexOfWord(text, "born");
        if (born < 0 || DateAfter(context, sentence, sentence.Span.Start + born) is not { } birth || YearOf(birth) is not { } year)
            return;
        Quantity? only = null;
        bool isBeside = false;
        foreach (Quantity figure in sentence.Figures)
        {
            if (figure is { Type: QuantityType.Age, Unit: "year" } && figure.Span.End < sentence.Span.Start + born && IsBeside(text[(figure.Span.End - sentence.Span.Start)..born]))
            {
                only = figure;
                isBeside = true;
                break;
            }
            bool isAge = figure is { Type: QuantityType.Age, Unit: "year" } || figure is { Type: QuantityType.Number, Scale: 1, IsDigits: true } && figures.Before(figure, 4).EndsWith(" at ") && figure.Value is > 0 and < 123;
            if (!isAge)
                continue;
            if (only is not null)
                return;
            only = figure;
        }
        if (only is null || Written.IsLoose(only))
            return;
        int died = Math.Max(IndexOfWord(text, "died"), IndexOfWord(text, "dies"));
        if (died > born && DateAfter(context, sentence, sentence.Span.Start + died) is { } death && death != birth && YearOf(death) is { } lastYear)
            Compare(context, only, birth, year, death, lastYear);
        else if (died < 0 && context.Published is { } today && (isBeside || IsNow(text)) && !text.Contains("when", StringComparison.OrdinalIgnoreCase))
            CompareToday(context, only, birth, year, today);
    }

    // "Ana Ruiz, 74, born in 1951, …": the age of the day of the article.
    private static bool IsBeside(ReadOnlySpan<char> between) => between.Trim() is "," or ", who was" or ", was" or "and was" or ", and was" or "(";

    private static void Compare(ArticleContext context, Quantity age, DateReference birth, int year, DateReference death, int lastYear)
    {
        decimal told = age.Value!.Value;
        int most = lastYear - year, least = most - 1;
        if (birth is { Days: [var first, ..] } && death is { Days: [var last, ..] })
            least = most = most - ((last.Month, last.Day).CompareTo((first.Month, first.Day)) < 0 ? 1 : 0);
        if (told >= least && told <= most)
            return;
        string right = least == most ? Written.Number(most) : $"{Written.Number(least)} or {Written.Number(most)}";
        Report(context, $"born {Shown(context, birth)}, died {Shown(context, death)}: {right} years, not {Written.Number(told)}", Severity.Error, age.Span, (birth.Span, "born"), (death.Span, "died"));
    }

    // With the day of the article the age may be one lower until the birthday; a second year of doubt is left to copy that is a few days old.
    private static void CompareToday(ArticleContext context, Quantity age, DateReference birth, int year, DateOnly today)
    {
        decimal told = age.Value!.Value;
        int most = today.Year - year;
        if (told >= most - 1 && told <= most)
            return;
        Report(context, $"born {Shown(context, birth)}, somebody is {most - 1} or {most} in {today.Year}, not {Written.Number(told)}", Severity.Warning, age.Span, (birth.Span, "born"));
    }

    private static bool IsNow(ReadOnlySpan<char> text) => text.Count(" was ") == text.Count(" was born") && !text.Contains(" had ", StringComparison.Ordinal) && !text.Contains(" at the time", StringComparison.Ordinal) && !text.Contains(" aged ", StringComparison.Ordinal)
        && (text.Contains(" is ", StringComparison.Ordinal) || text.Contains(" who ", StringComparison.Ordinal) || text.Contains(" old", StringComparison.Ordinal));

    private static DateReference? DateAfter(ArticleContext context, SentenceFigures sentence, int from)
    {
        ImmutableArray<DateReference> dates = context.Model.Dates;
        for (int i = Ordered.FirstAt(dates, from, static d => d.Span.Start); i < dates.Length && dates[i].Span.End <= sentence.Span.End; i++)
        {
            DateReference date = dates[i];
            if (date.Type is DateReferenceType.Date or DateReferenceType.DateRange)
                return date.Span.Start - from < 60 ? date : null;
        }
        return null;
    }

    // A year that the text gives itself.
    private static int? YearOf(DateReference date)
    {
        if (date.IsRelative || date.Timex is not { Length: >= 4 } timex || !int.TryParse(timex.AsSpan(0, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year) || timex.Length > 4 && timex[4] != '-' || timex.Length > 10)
            return null;
        return year is > 1800 and < 2100 ? year : null;
    }

    private static string Shown(ArticleContext context, DateReference date) => context.Tree.TextOf(date.Span).ToString();

    private static int IndexOfWord(ReadOnlySpan<char> text, string word)
    {
        int at = text.IndexOf(word, StringComparison.Ordinal);
        return at > 0 && !char.IsLetter(text[at - 1]) && text[at - 1] != '-' && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]) && text[at + word.Length] != '-') ? at : -1;
    }
}
