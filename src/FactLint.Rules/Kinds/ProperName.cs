using FactLint.Language.Syntax;

namespace FactLint.Rules.Kinds;

/// <summary>
/// Tells when a common word is part of a name, whose spelling is not the desk's to choose: "the Department of Defense", "the Labor Party".
/// </summary>
internal static class ProperName
{
    /// <summary>True when an entry in small letters stands with a capital that the start of a sentence does not explain, or that a capitalised word follows.</summary>
    public static bool Holds(SyntaxTree tree, EntryFinder.Occurrence found, string entry)
    {
        if (entry.Any(char.IsUpper) || !char.IsUpper(tree.Article.Prose[found.Span.Start]))
            return false;
        Sentence sentence = tree.Sentences[tree.SentenceIndexAt(found.Span.Start)];
        bool startsSentence = true;
        for (int i = sentence.FirstToken; i < found.FirstToken; i++)
            startsSentence &= tree.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Symbol;
        bool nextIsCapital = found.EndToken < sentence.EndToken && IsCapitalWord(tree, tree.Tokens[found.EndToken]);
        return !startsSentence || nextIsCapital;
    }

    private static bool IsCapitalWord(SyntaxTree tree, in Token token) =>
        token.Kind == TokenKind.Word && char.IsUpper(tree.Article.Prose[token.Start]);
}
