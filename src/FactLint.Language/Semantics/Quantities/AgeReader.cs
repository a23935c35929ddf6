namespace FactLint.Language.Semantics.Quantities;

/// <summary>Ages: "74-year-old", "six months old", "aged 7", ", 74," behind a name, "he was 74".</summary>
internal static class AgeReader
{
    private const int Oldest = 122;

    /// <summary>Reads behind a unit of time: old, -olds, of age.</summary>
    public static Measured? AfterTime(ReadOnlySpan<char> text, in NumberReading number, UnitOfMeasure unit, int end)
    {
        int at = Letters.NextWord(text, end);
        if (at < 0 || unit.Name is not ("year" or "month" or "week" or "day" or "decade" or "century" or "hour"))
            return null;
        if (Letters.IsWord(text, at, "old") || Letters.IsWord(text, at, "olds"))
            return new(QuantityType.Age, MeasureReader.ValueOf(number), unit.Name, Letters.EndOfWord(text, at));
        if (Letters.IsWord(text, at, "of") && Letters.AfterSpace(text, at + 2) is > 0 and int age && Letters.IsWord(text, age, "age"))
            return new(QuantityType.Age, MeasureReader.ValueOf(number), unit.Name, age + 3);
        return null;
    }

    /// <summary>True when a plain number is an age by what stands around it; <paramref name="start"/> moves to a word "aged" before it.</summary>
    public static bool IsAge(ReadOnlySpan<char> text, in NumberReading number, ref int start)
    {
        if (number.Form != NumberForm.Cardinal || number.Value is < 1 or > Oldest || number.Scale != 1 || number.IsGrouped || number.HasPoint)
            return false;
        ReadOnlySpan<char> before = Letters.WordBefore(text, number.Start);
        if (before is "age" or "Age" or "aged" or "Aged" or "ages")
        {
            start = Math.Max(0, text[..number.Start].LastIndexOf(before, StringComparison.Ordinal));
            return true;
        }
        return IsApposition(text, number) || IsTurned(text, number, before) || IsPredicate(text, number, before);
    }

    // "Ana Ruiz, 74, said" and "the cleric, 74, died": a word, a comma, digits, and then a mark that closes the apposition.
    private static bool IsApposition(ReadOnlySpan<char> text, in NumberReading number)
    {
        int at = number.Start;
        if (!number.IsDigits || at < 4 || text[at - 1] != ' ' || text[at - 2] != ',' || !char.IsLetter(text[at - 3]) && text[at - 3] is not ('.' or '"' or '”' or '\'' or '’' or ')'))
            return false;
        char next = number.End < text.Length ? text[number.End] : '.';
        int word = at - 2;
        while (word > 0 && (char.IsLetter(text[word - 1]) || text[word - 1] is '.' or '\'' or '’' or '"' or '”' or ')'))
            word--;
        ReadOnlySpan<char> name = text[word..(at - 2)].TrimEnd(".\"”'’)");
        if (name.Length < 2 || Calendar.IsMonthOrDay(name) && number.Value <= 31 || NumberWords.Of(name).Class != NumberWordClass.None)
            return false;
        bool capital = char.IsUpper(name[0]);
        return next == ',' && !Letters.IsDigit(text, number.End + 1) && !ListGoesOn(text, number.End + 1)
            || capital && (next is '.' && !Letters.IsDigit(text, number.End + 1) || next is ';' or ')' || number.End + 4 < text.Length && (Letters.IsWord(text, number.End + 1, "and") || Letters.IsWord(text, number.End + 1, "of") && char.IsAsciiLetterUpper(text[number.End + 4])
                || Letters.IsWord(text, number.End + 1, "from") || Letters.IsWord(text, number.End + 1, "who") || Letters.IsWord(text, number.End + 1, "was") || Letters.IsWord(text, number.End + 1, "is")));
    }

    // "rooms 3, 74, 81"
    private static bool ListGoesOn(ReadOnlySpan<char> text, int afterComma)
    {
        int next = Letters.SkipSpaces(text, afterComma);
        return Letters.IsDigit(text, next) && Letters.EndOfDigits(text, next) is var end && (end >= text.Length || text[end] is ',' or '.');
    }

    // "turned 50", "dies at 75", "people over 65", "children under 5".
    private static bool IsTurned(ReadOnlySpan<char> text, in NumberReading number, ReadOnlySpan<char> before)
    {
        if (before is "turned" or "turns" or "turning")
            return Closes(text, number.End) || GoesOn(text, number.End);
        int wordStart = text[..number.Start].LastIndexOf(before, StringComparison.Ordinal);
        ReadOnlySpan<char> earlier = wordStart > 0 ? Letters.WordBefore(text, wordStart) : default;
        if (before is "at" && (earlier is "dies" or "died" or "die" or "Dies" or "dead") && GoesOn(text, number.End))
            return true;
        if (!Closes(text, number.End))
            return before is "under" && number.Value is >= 16 and <= 18 && text[Math.Max(0, number.Start - 7)] == '(';
        if (before is "at")
            return earlier is "dies" or "died" or "dead" or "die" or "retired" or "retire" or "married" or "marry" || number.Value >= 10 && earlier is "cancer" or "illness" or "attack";
        return before is "over" or "under" or "below" && earlier is "people" or "men" or "women" or "adults" or "children" or "those" or "anyone" or "voters" or "girls" or "boys" or "kids" or "everyone" or "citizens" or "persons"
            or "workers" or "Americans" or "residents" or "patients" or "teenagers" or "population" or "Britons";
    }

    // "he was 74", "Kwan, who is 17", "was just 28 and": a person, a form of be, and nothing counted after the number.
    private static bool IsPredicate(ReadOnlySpan<char> text, in NumberReading number, ReadOnlySpan<char> before)
    {
        int at = number.Start;
        if (before is "just" or "only" or "already" or "about" or "nearly" or "then" or "now" or "almost" or "around")
        {
            at = text[..at].LastIndexOf(before, StringComparison.Ordinal);
            before = Letters.WordBefore(text, at);
        }
        if (before is not ("was" or "is" or "am" or "were" or "be" or "being") || !(Closes(text, number.End) || FollowsAge(text, number.End)))
            return false;
        int be = text[..at].LastIndexOf(before, StringComparison.Ordinal);
        ReadOnlySpan<char> subject = Letters.WordBefore(text, be);
        return subject is "he" or "He" or "she" or "She" or "who" or "I" or "they" && number.Value >= 3
            || subject.Length > 2 && char.IsAsciiLetterUpper(subject[0]) && !Calendar.IsMonthOrDay(subject) && number.Value >= 10 && number.IsDigits && subject is not ("It" or "There" or "This" or "That" or "These" or "They");
    }

    private static bool Closes(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length)
            return true;
        return text[end] switch
        {
            '.' or ',' => !Letters.IsDigit(text, end + 1),
            ';' or ')' or '!' or '?' or ':' or '\'' or '"' or '’' or '”' or '\n' => true,
            _ => false,
        };
    }

    // "turned 50 while", "turns 18 on Friday": the clause goes on, and nothing is counted.
    private static bool GoesOn(ReadOnlySpan<char> text, int end)
    {
        int next = Letters.AfterSpace(text, end);
        return next > 0 && text[next..Letters.EndOfWord(text, next)] is "while" or "as" or "when" or "in" or "on" or "and" or "but" or "before" or "after" or "this" or "last" or "next" or "today" or "during" or "at" or "earlier"
            or "later" or "yesterday" or "tomorrow" or "with" or "two" or "three" or "a";
    }

    private static bool FollowsAge(ReadOnlySpan<char> text, int end)
    {
        int next = Letters.AfterSpace(text, end);
        return next > 0 && (Letters.IsWord(text, next, "when") || Letters.IsWord(text, next, "at") || Letters.IsWord(text, next, "and") || Letters.IsWord(text, next, "but") || Letters.IsWord(text, next, "years")
            || Letters.IsWord(text, next, "now") || Letters.IsWord(text, next, "then"));
    }
}
