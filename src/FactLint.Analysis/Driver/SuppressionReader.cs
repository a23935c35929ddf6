using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Analysis.Driver;

/// <summary>
/// Reads the desk's notes: <c>factlint-ignore FL4001, names: reason</c> for a block, <c>factlint-ignore-article …</c> for the article,
/// <c>cq</c> after a name or number that was checked.
/// </summary>
internal static class SuppressionReader
{
    private const string Ignore = "factlint-ignore";
    private const string IgnoreArticle = "factlint-ignore-article";

    public static IEnumerable<SuppressionNote> Read(SyntaxTree tree, DocumentKey document)
    {
        foreach (Remark remark in tree.Article.Remarks)
        {
            string text = remark.Text.Trim();
            if (text.Equals("cq", StringComparison.OrdinalIgnoreCase))
                yield return Checked(tree, document, remark);
            else if (text.StartsWith(IgnoreArticle, StringComparison.OrdinalIgnoreCase))
                yield return Note(tree, document, remark, text[IgnoreArticle.Length..], new TextSpan(0, tree.Article.Source.Length + 1));
            else if (text.StartsWith(Ignore, StringComparison.OrdinalIgnoreCase))
                yield return Note(tree, document, remark, text[Ignore.Length..], BlockOf(tree.Article, remark));
            else if (Misspelt(text) is { } word)
                yield return new SuppressionNote { Selectors = [], Covers = default, Location = Location.OfSource(document, tree.Article.Source, remark.Source), Misspelt = word };
        }
    }

    /// <summary>The first word or two of a remark that someone meant as a note, as <c>factlint-ingore</c> or <c>fact-lint ignore</c>; null for any other remark.</summary>
    private static string? Misspelt(string text)
    {
        int end = WordEnd(text, 0);
        string first = text[..end];
        if (NearestName.Of(first, [Ignore, IgnoreArticle]) is not null || first.StartsWith("factlint", StringComparison.OrdinalIgnoreCase))
            return first;
        if (end == text.Length)
            return null;
        string both = text[..WordEnd(text, end + 1)];
        return NearestName.Of(both, [Ignore, IgnoreArticle]) is null ? null : both;
    }

    private static int WordEnd(string text, int from)
    {
        int end = from;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (':' or ','))
            end++;
        return end;
    }

    private static SuppressionNote Checked(SyntaxTree tree, DocumentKey document, Remark remark)
    {
        int token = tree.TokenIndexAt(remark.ProsePosition);
        while (token > 0 && (token == tree.Tokens.Length || tree.Tokens[token].End > remark.ProsePosition))
            token--;
        TextSpan word = tree.Tokens.IsEmpty ? default : tree.Article.Map.ToSource(tree.Tokens[token].Span);
        return new SuppressionNote
        {
            Selectors = [],
            IsChecked = true,
            Covers = word,
            Location = Location.OfSource(document, tree.Article.Source, remark.Source),
            Reason = "checked, correct",
        };
    }

    private static SuppressionNote Note(SyntaxTree tree, DocumentKey document, Remark remark, string rest, TextSpan covers)
    {
        int colon = rest.IndexOf(':');
        string selectors = colon < 0 ? rest : rest[..colon];
        string reason = colon < 0 ? "" : rest[(colon + 1)..].Trim();
        return new SuppressionNote
        {
            Selectors = [.. selectors.Split([',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)],
            Covers = covers,
            Location = Location.OfSource(document, tree.Article.Source, remark.Source),
            Reason = reason.Length == 0 ? null : reason,
        };
    }

    /// <summary>The block the remark ends, or else the next one.</summary>
    private static TextSpan BlockOf(Article article, Remark remark)
    {
        ImmutableArray<Block> blocks = article.Blocks;
        int at = 0;
        while (at < blocks.Length && blocks[at].Span.End < remark.ProsePosition)
            at++;
        if (!remark.AtBlockEnd && at < blocks.Length && blocks[at].Span.End == remark.ProsePosition)
            at++;
        return at < blocks.Length ? article.Map.ToSource(blocks[at].Span) : default;
    }
}
