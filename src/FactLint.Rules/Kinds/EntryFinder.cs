using System.Collections.Immutable;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Patterns;

namespace FactLint.Rules.Kinds;

/// <summary>
/// Finds fixed entries of one or several whole words. An entry in small letters is found in any case; one with a capital only as it is
/// written, or all in capitals. White space in an entry is any white space; where the entry has none, the text has none.
/// </summary>
internal sealed class EntryFinder(WordTable table)
{
    private readonly PatternWords _words = new(table);
    private readonly Dictionary<int, List<Entry>> _byFirstWord = [];

    /// <summary>An entry where it stands.</summary>
    /// <param name="Span">In prose.</param>
    /// <param name="FirstToken">Index of its first token.</param>
    /// <param name="EndToken">Index one past its last token.</param>
    /// <param name="Number">What it was added with.</param>
    public readonly record struct Occurrence(TextSpan Span, int FirstToken, int EndToken, int Number);

    private sealed record Entry(string Text, ImmutableArray<Token> Tokens, int Number, bool HasCapital);

    /// <summary>The words that any occurrence starts with.</summary>
    public IEnumerable<int> FirstWords => _byFirstWord.Keys;

    /// <summary>False when the text holds no words, or one that is too long to be looked for.</summary>
    public bool Add(string text, int number)
    {
        text = text.Trim();
        ImmutableArray<Token> tokens = _words.Read(text);
        if (tokens.IsEmpty || tokens.Any(t => t.WordId == WordTable.Unknown))
            return false;
        if (!_byFirstWord.TryGetValue(tokens[0].WordId, out List<Entry>? entries))
            _byFirstWord.Add(tokens[0].WordId, entries = []);
        entries.Add(new Entry(text, tokens, number, text.Any(char.IsUpper)));
        return true;
    }

    /// <summary>Leftmost first, and of those the longest; no two overlap.</summary>
    public IEnumerable<Occurrence> Find(SyntaxTree tree)
    {
        for (int i = 0; i < tree.Tokens.Length; i++)
        {
            if (LongestAt(tree, i) is not { } entry)
                continue;
            int end = i + entry.Tokens.Length;
            yield return new Occurrence(tree.SpanOf(i, end), i, end, entry.Number);
            i = end - 1;
        }
    }

    private Entry? LongestAt(SyntaxTree tree, int token)
    {
        int word = tree.Tokens[token].WordId;
        if (word == WordTable.Unknown || !_byFirstWord.TryGetValue(word, out List<Entry>? entries))
            return null;
        Entry? longest = null;
        foreach (Entry entry in entries)
        {
            if ((longest is null || entry.Tokens.Length > longest.Tokens.Length) && Stands(entry, tree, token))
                longest = entry;
        }
        return longest;
    }

    private static bool Stands(Entry entry, SyntaxTree tree, int first)
    {
        if (first + entry.Tokens.Length > tree.Tokens.Length)
            return false;
        for (int i = 0; i < entry.Tokens.Length; i++)
        {
            Token token = tree.Tokens[first + i];
            if (token.WordId != entry.Tokens[i].WordId || (i > 0 && token.SpaceBefore != entry.Tokens[i].SpaceBefore))
                return false;
        }
        TextSpan span = tree.SpanOf(first, first + entry.Tokens.Length);
        return IsInOneBlock(tree.Article, span) && (!entry.HasCapital || HasCaseOf(entry.Text, tree.TextOf(span)));
    }

    private static bool IsInOneBlock(Article article, TextSpan span) =>
        article.BlockIndexAt(span.Start) is var block and >= 0 && span.End <= article.Blocks[block].Span.End;

    private static bool HasCaseOf(string entry, ReadOnlySpan<char> text)
    {
        bool isShouted = entry.Any(char.IsLower) && !text.ContainsAnyInRange('a', 'z') && text.Length > 1;
        if (isShouted)
            return true;
        int at = 0;
        foreach (char c in entry.Where(char.IsLetter))
        {
            while (at < text.Length && !char.IsLetter(text[at]))
                at++;
            if (at >= text.Length || char.IsUpper(text[at]) != char.IsUpper(c))
                return false;
            at++;
        }
        return true;
    }
}
