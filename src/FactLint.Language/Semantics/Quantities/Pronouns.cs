namespace FactLint.Language.Semantics.Quantities;

/// <summary>"one" that stands for a thing instead of counting it: "that one", "no one", "the big one", "one's".</summary>
internal static class Pronouns
{
    public static bool IsOne(ReadOnlySpan<char> text, int at, int end, int blockStart)
    {
        if (end < text.Length && text[end] is '\'' or '’')
            return true;
        ReadOnlySpan<char> before = Letters.WordBefore(text, at);
        if (before is "no" or "No" or "that" or "That" or "this" or "This" or "which" or "Which" or "another" or "any" or "Any" or "every" or "Every" or "next" or "last" or "loved" or "right" or "wrong"
            or "new" or "old" or "big" or "good" or "bad" or "better" or "best" or "worst" or "same" or "previous" or "other" or "different" or "small" or "large" or "long" or "strong" or "great" or "young" or "little")
            return true;
        bool article = before is "the" or "a" or "The" or "A" || before.EndsWith("er") && before is not ("after" or "under" or "over" or "number" or "whether" or "never" or "either" or "other" or "per" or "former" or "latter" or "ever" or "however") || before.EndsWith("est") && before.Length > 4;
        int next = Letters.AfterSpace(text, end);
        if (Letters.NextWord(text, end) < 0 || text[end] != ' ')
            return article;
        ReadOnlySpan<char> word = text[next..Letters.EndOfWord(text, next)];
        if (word is "another" or "should" or "must" or "might" or "would" or "could" or "cannot" or "ought")
            return true;
        return article && (word is "that" or "who" or "which" or "of" or "in" or "on" or "at" or "to" or "is" or "was" or "for" or "and" or "with" or "from" or "has" or "had");
    }
}
