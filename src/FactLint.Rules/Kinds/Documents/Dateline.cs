using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Documents;

/// <summary>The words before the dash, colon or agency that open a report: "BRUSSELS, Aug. 21 (Reuters) -".</summary>
/// <param name="Place">The town in capitals, in prose.</param>
/// <param name="Span">From the town to the mark that ends the dateline, in prose.</param>
internal readonly record struct Dateline(TextSpan Place, TextSpan Span)
{
    private const int MostTokens = 18;
    private const int MostPlaceWords = 4;
    private const int ShortestWord = 3;

    /// <summary>In characters; no town has so long a name.</summary>
    private const int LongestPlace = 60;

    /// <summary>That of the first of the opening paragraphs that has one, or null.</summary>
    public static Dateline? Of(SyntaxTree tree)
    {
        const int MostParagraphs = 3;
        int seen = 0, last = -1;
        foreach (Sentence sentence in tree.Sentences)
        {
            Block block = tree.Article.Blocks[sentence.BlockIndex];
            if (sentence.BlockIndex == last || block.Kind is not (BlockKind.Paragraph or BlockKind.Dateline))
                continue;
            last = sentence.BlockIndex;
            if (In(tree, sentence.FirstToken, block.Span.End) is { } found)
                return found;
            if (++seen == MostParagraphs)
                break;
        }
        return null;
    }

    private static Dateline? In(SyntaxTree tree, int first, int end)
    {
        int at = first;
        while (at < tree.Tokens.Length && at - first < MostPlaceWords && IsInCapitals(tree.TextOf(tree.Tokens[at])) && tree.Tokens[at].End <= end)
            at++;
        if (at == first || at >= tree.Tokens.Length || tree.Tokens[at].Start >= end || tree.TextOf(tree.Tokens[at]) is not ("," or "(" or "-" or "–" or "—" or "--" or ":" or "/"))
            return null;
        TextSpan place = tree.SpanOf(first, at);
        if (place.Length > LongestPlace)
            return null;
        for (int i = at; i < tree.Tokens.Length && i - first < MostTokens && tree.Tokens[i].Start < end; i++)
        {
            if (tree.TextOf(tree.Tokens[i]) is "-" or "–" or "—" or "--" or ":" or "(" or "/")
                return new Dateline(place, TextSpan.FromBounds(place.Start, tree.Tokens[i].Start));
        }
        return null;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c) && c is not ('\'' or '’' or '-' or '.'))
                return false;
        }
        return word.Length >= ShortestWord;
    }
}
