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
    private const int LongestWord = 100;

    private readonly PatternWords _words = new(table);
    private readonly Dictionary<int, List<Entry>> _byFirstWord = [];
    private readonly List<(string Text, int Number)> _added = [];

    /// <summary>An entry where it stands.</summary>
    /// <param name="Span">In prose.</param>
    /// <param name="FirstToken">Index of its first token.</param>
    /// <param name="EndToken">Index one past its last token.</param>
    /// <param name="Number">What it was added with.</param>
    public readonly record struct Occurrence(TextSpan Span, int FirstToken, int EndToken, int Number);

    private sealed record Entry(string Text, ImmutableArray<Token> Tokens, int Number, bool HasCapital);

    /// <summary>The words that any occurrence starts with. Ask for them after the last entry was added, and before the first search.</summary>
    public IEnumerable<int> FirstWords
    {
        get
        {
            Number();
            return _byFirstWord.Keys;
        }
    }

    /// <summary>False when the text holds no words, or one that is too long to be looked for.</summary>
    public bool Add(string text, int number)
    {
        text = text.Trim();
        if (!text.Any(char.IsLetterOrDigit) || text.Contains('\n') || text.Split((char[]?)null).Any(word => word.Length > LongestWord))
            return false;
        _added.Add((text, number));
        return true;
    }

    /// <summary>Numbers the words of all entries in one reading: house spellings come in hundreds, and a reading each would be felt at every start.</summary>
    private void Number()
    {
        if (_added.Count == 0)
            return;
        string prose = string.Join('\n', _added.Select(a => a.Text));
        var blocks = ImmutableArray.CreateBuilder<Block>(_added.Count);
        int start = 0;
        foreach ((string text, _) in _added)
        {
            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, text.Length)));
            start += text.Length + 1;
        }
        ImmutableArray<Token> tokens = _words.Read(prose, blocks.MoveToImmutable());
        int next = 0;
        start = 0;
        foreach ((string text, int number) in _added)
        {
            int first = next;
            while (next < tokens.Length && tokens[next].Start < start + text.Length)
                next++;
            Add(text, tokens[first..next], number);
            start += text.Length + 1;
        }
        _added.Clear();
    }

    private void Add(string text, ImmutableArray<Token> tokens, int number)
    {
        if (!_byFirstWord.TryGetValue(tokens[0].WordId, out List<Entry>? entries))
            _byFirstWord.Add(tokens[0].WordId, entries = []);
        entries.Add(new Entry(text, tokens, number, text.Any(char.IsUpper)));
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
