namespace FactLint.Language.Semantics.Quantities;

/// <summary>"one" that stands for a thing or for anybody instead of counting: "that one", "no one", "a bigger one", "one should".</summary>
internal static class Pronouns
{
    // How far back the article of "the current six-story one" may stand.
    private const int MostWordsBetween = 3;

    public static bool IsOne(ReadOnlySpan<char> text, int at, int end, int blockStart)
    {
        if (end < text.Length && text[end] is '\'' or '’')
            return true;
        if (end < text.Length && Letters.IsHyphen(text[end]))
            return false;
        int next = Letters.AfterSpace(text, end);
        ReadOnlySpan<char> follows = next > 0 && Letters.IsLetter(text, next) ? text[next..Letters.EndOfWord(text, next)] : default;
        ReadOnlySpan<char> before = Letters.WordBefore(text, at);
        if (before is "no" or "No")
            return !IsSingled(follows);
        if (follows is "another" or "should" or "must" or "might" or "would" or "could" or "can" or "cannot" or "ought" or "may" || IsAnybody(text, next, follows))
            return true;
        if (before is "which" or "whichever")
            return Letters.WordBefore(text, at - 1 - before.Length) is not ("in" or "of" or "by" or "on" or "at" or "for" or "to" or "from" or "during" or "under");
        if (before is "each" or "Each" or "every" or "Every")
            return follows is not "of";
        return !CountsNext(text, next, follows) && HasArticle(text, at, blockStart);
    }

    private static bool IsSingled(ReadOnlySpan<char> word) => word is "person" or "man" or "woman" or "thing" or "single" or "party" or "country" or "group" or "side" or "issue" or "factor" or "solution" or "cause" or "reason"
        or "approach" or "place" or "answer" or "source" or "team" or "individual" or "nation" or "company";

    // "one has to", "one is supposed to"
    private static bool IsAnybody(ReadOnlySpan<char> text, int next, ReadOnlySpan<char> follows)
    {
        if (follows is not ("has" or "is" or "does" or "had" or "needs" or "wants"))
            return false;
        int then = Letters.AfterSpace(text, next + follows.Length);
        return then > 0 && text[then..Letters.EndOfWord(text, then)] is "to" or "supposed" or "expected" or "not" or "never" or "tempted" or "reminded" or "forced";
    }

    // A word of its own kind follows: "the one man", "that one mile".
    private static bool CountsNext(ReadOnlySpan<char> text, int next, ReadOnlySpan<char> follows)
    {
        if (follows.Length < 3 || !char.IsAsciiLetterLower(text[next]) || Function(follows))
            return false;
        return !(follows.EndsWith("s") && !follows.EndsWith("ss")) && !follows.EndsWith("ed") && !follows.EndsWith("ly");
    }

    private static bool Function(ReadOnlySpan<char> word) => word is "that" or "who" or "which" or "is" or "was" or "for" or "and" or "with" or "from" or "has" or "had" or "but" or "behind" or "here" or "there" or "where"
        or "when" or "they" or "she" or "you" or "the" or "his" or "her" or "their" or "its" or "this" or "because" or "before" or "after" or "about" or "above" or "under" or "over" or "out" or "off" or "than" or "will" or "does"
        or "did" or "are" or "were" or "into" or "without" or "against" or "since" or "while" or "until" or "between" or "like" or "being" or "made" or "held" or "led" or "left" or "seen" or "said" or "really" or "came" or "went";

    // An article or "this" before, at most a few adjectives between.
    private static bool HasArticle(ReadOnlySpan<char> text, int at, int blockStart)
    {
        for (int words = 0; words <= MostWordsBetween; words++)
        {
            while (at > blockStart && (Letters.IsSpace(text[at - 1]) || Letters.IsHyphen(text[at - 1])))
                at--;
            int start = at;
            while (start > blockStart && (char.IsLetter(text[start - 1]) || text[start - 1] is '\'' or '’'))
                start--;
            ReadOnlySpan<char> word = text[start..at];
            if (word is "the" or "a" or "an" or "The" or "A" or "An" or "this" or "This" or "that" or "That" or "Which" or "another" or "any" or "Any" or "his" or "her" or "my" or "your" or "our" or "their")
                return true;
            if (word.Length == 0 || Function(word) || word is "of" or "in" or "on" or "by" or "to" or "at" or "as" or "or" or "only" or "just" or "least" or "most" or "have" or "been" or "be" or "if")
                return word.Length > 0 && words == 0 && word is "last" or "next" or "previous" or "loved";
            at = start;
        }
        return false;
    }
}
