using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>What a figure is about, told the same way for headlines and stories: deaths, injuries, arrests, an age, a sum with its noun.</summary>
internal static class FigureTopics
{
    private const int WordsBehind = 7;

    /// <summary>A word that two figures for the same thing share; null when nothing sure can be said.</summary>
    public static string? Of(SemanticModel model, Quantity figure)
    {
        if (figure.Type == QuantityType.Age)
            return figure.Unit == "year" ? "age" : null;
        if (figure.Type == QuantityType.Number && figure is { IsFraction: false, Role: QuantityRole.Plain } && EventOf(model.Tree, figure) is { } happened)
            return happened;
        return NounOf(model, figure);
    }

    /// <summary>The counted noun, for sums with their currency; null for nouns that say too little.</summary>
    public static string? NounOf(SemanticModel model, Quantity figure)
    {
        if (figure.Type is not (QuantityType.Number or QuantityType.Currency) || figure.IsFraction || figure.Role != QuantityRole.Plain || model.CountedBy(figure) is not { } noun)
            return null;
        return figure.Type == QuantityType.Currency ? figure.Unit + " " + noun.Lemma : IsVague(noun.Lemma) ? null : noun.Lemma;
    }

    // "killed eight people", "killing at least 3"; "nine people were killed", "three arrested".
    private static string? EventOf(SyntaxTree tree, Quantity figure)
    {
        int first = tree.TokenIndexAt(figure.Span.Start);
        for (int i = first - 1; i >= 0 && i >= first - 4; i--)
        {
            ReadOnlySpan<char> word = tree.TextOf(tree.Tokens[i]);
            if (EventOf(word) is { } before)
                return before;
            if (!(word is "at" or "least" or "more" or "than" or "about" or "some" or "nearly" or "another" or "up" or "to" or "over" or "the" or "of" or "toll" or "almost"))
                break;
        }
        int end = tree.TokenIndexAt(figure.Span.End);
        for (int i = end; i < tree.Tokens.Length && i < end + WordsBehind; i++)
        {
            ReadOnlySpan<char> word = tree.TextOf(tree.Tokens[i]);
            if (EventOf(word) is { } behind)
                return behind;
            if (tree.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Number || word is "and" or "who" or "that" or "in" or "by" or "for")
                break;
        }
        return null;
    }

    private static string? EventOf(ReadOnlySpan<char> word) => word switch
    {
        "killed" or "kills" or "kill" or "killing" or "dead" or "die" or "dies" or "died" or "deaths" or "death" or "fatalities" or "slain" or "Killed" or "Dead" or "Kills" or "Die" or "Dies" or "Deaths" => "dead",
        "injured" or "injures" or "injuring" or "hurt" or "wounded" or "wounding" or "wounds" or "injuries" or "Injured" or "Hurt" or "Wounded" => "hurt",
        "arrested" or "arrests" or "detained" or "Arrested" or "Detained" or "arresting" or "detaining" => "held",
        _ => null,
    };

    private static bool IsVague(string noun) => noun is "thing" or "time" or "way" or "year" or "month" or "day" or "week" or "point" or "place" or "side" or "part" or "reason" or "story" or "question" or "people" or "person" or "man" or "woman"
        or "state" or "country" or "other" or "million" or "group" or "term" or "vote" or "member" or "child" or "one" or "percent" or "case" or "minute" or "hour" or "step";
}
