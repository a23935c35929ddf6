using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Patterns;

/// <summary>Tells from the original file whether some of its prose is a link. The prose itself has lost the markup.</summary>
internal static class LinkedText
{
    /// <summary>The marks that end a link: of Markdown, with its address or with a reference, and of HTML.</summary>
    private static readonly string[] Ends = ["](", "][", "</a>", "</A>"];

    /// <summary>Markup of one link's end, which may follow the last character of the prose.</summary>
    private const int EndOfLink = 4;

    public static bool IsLinked(Article article, TextSpan prose)
    {
        TextSpan source = article.Map.ToSource(prose);
        int end = Math.Min(article.Source.Length, source.End + EndOfLink);
        ReadOnlySpan<char> text = article.Source.Slice(TextSpan.FromBounds(source.Start, Math.Max(source.Start, end)));
        foreach (string mark in Ends)
        {
            if (text.Contains(mark, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
