using FactLint.Analysis.Analyzers;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Names;

/// <summary>What stands around a mention of a person.</summary>
internal static class MentionPlaces
{
    /// <summary>A first paragraph this short, with others behind it, is a headline that the format did not mark.</summary>
    private const int LongestHeadline = 120;

    /// <summary>In running text, not in a headline, a summary, a caption or a table.</summary>
    public static bool IsInBody(ArticleContext context, TextSpan place)
    {
        int index = context.Article.BlockIndexAt(place.Start);
        Block block = context.Article.Blocks[index];
        return block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote && !(index == 0 && block.Span.Length < LongestHeadline && context.Article.Blocks.Length > 2);
    }

    /// <summary>"The Hale administration", "Hale lawyer Ann Poole": it describes another word, and names nobody.</summary>
    public static bool IsAttributive(SemanticModel model, TextSpan place)
    {
        int next = model.Tree.TokenIndexAt(place.End - 1) + 1;
        return next < model.Tree.Tokens.Length && model.Tree.Tokens[next].Kind == TokenKind.Word && model.PartOfSpeechOf(next) is PartOfSpeech.Noun or PartOfSpeech.Adj;
    }

    /// <summary>"Trump-Putin", "@Trump", "Trump Tower": a part of something else.</summary>
    public static bool IsInCompound(SyntaxTree tree, TextSpan place)
    {
        string prose = tree.Article.Prose;
        if (IsJoint(prose, place.Start - 1) || IsJoint(prose, place.End))
            return true;
        int first = tree.TokenIndexAt(place.Start), next = tree.TokenIndexAt(place.End - 1) + 1;
        return next < tree.Tokens.Length && tree.Tokens[next].SpaceBefore && tree.SentenceIndexAt(tree.Tokens[next].Start) == tree.SentenceIndexAt(place.Start) && IsCapital(tree, next)
            || (first > 0 && tree.Tokens[first].SpaceBefore && IsCapital(tree, first - 1) && tree.SentenceIndexAt(tree.Tokens[first - 1].Start) == tree.SentenceIndexAt(place.Start) && !IsBefore(tree, first - 1));
    }

    /// <summary>"Mr", "Mrs.", "President": the word before tells which of two is meant.</summary>
    public static bool IsTitled(SyntaxTree tree, TextSpan place)
    {
        int before = tree.TokenIndexAt(place.Start) - 1;
        if (before > 0 && tree.TextOf(tree.Tokens[before]) is ".")
            before--;
        return before >= 0 && tree.Tokens[before + 1].Start - tree.Tokens[before].End <= 2 && KnownWords.IsTitle(tree.TextOf(tree.Tokens[before]));
    }

    private static bool IsBefore(SyntaxTree tree, int token) =>
        KnownWords.IsFunction(tree.TextOf(tree.Tokens[token])) || KnownWords.IsTitle(tree.TextOf(tree.Tokens[token])) || StartsSentence(tree, token);

    private static bool StartsSentence(SyntaxTree tree, int token) =>
        tree.Sentences[tree.SentenceIndexAt(tree.Tokens[token].Start)].FirstToken == token && KnownWords.IsPlain(tree.TextOf(tree.Tokens[token]));

    private static bool IsCapital(SyntaxTree tree, int token) => tree.Tokens[token].Kind == TokenKind.Word && char.IsUpper(tree.Article.Prose[tree.Tokens[token].Start]);

    private static bool IsJoint(string prose, int at) => at >= 0 && at < prose.Length && prose[at] is '-' or '–' or '@' or '#' or '/' or '_' or '‑';
}
