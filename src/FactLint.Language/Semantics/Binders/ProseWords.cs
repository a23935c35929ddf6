using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>The words of an article in the form of <see cref="ProseWord"/>: what the binders of people and sources read.</summary>
internal sealed class ProseWords
{
    private static readonly WordSet Abbreviations = new("Jr. Sr. St. Mt. Ft. No. vs. Inc. Ltd. Corp. Co. Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec. Messrs. Ph.D. Esq. Univ. Dept. Est.");

    /// <summary>After a hyphen these belong to the sentence, not to the name before it: <c>Nairobi-based</c>.</summary>
    private static readonly WordSet NotInNames = new("""
        based led backed listed owned born era style run held controlled occupied trained funded sponsored made educated wide bound area linked affiliated speaking headquartered themed inspired appointed nominated
        related focused administered dominated aligned type like supported imposed brokered built registered flagged mediated allied inflicted only educated designed produced operated organised organized friendly proof
        """);

    private readonly string _prose;
    private readonly List<ProseWord> _words = [];

    public ProseWords(SyntaxTree tree)
    {
        Tree = tree;
        _prose = tree.Article.Prose;
        for (int block = 0; block < tree.Article.Blocks.Length; block++)
            Scan(tree.Article.Blocks[block].Span, block);
    }

    public SyntaxTree Tree { get; }

    public int Count => _words.Count;

    public ProseWord this[int index] => _words[index];

    public ReadOnlySpan<char> TextOf(int index) => _prose.AsSpan(_words[index].Start, _words[index].End - _words[index].Start);

    public ReadOnlySpan<char> TextOf(TextSpan span) => _prose.AsSpan(span.Start, span.Length);

    public TextSpan SpanOf(int first, int end) => TextSpan.FromBounds(_words[first].Start, _words[end - 1].End);

    /// <summary>The words with one space between them, whatever white space the article has.</summary>
    public string NameOf(int first, int end)
    {
        ReadOnlySpan<char> text = TextOf(SpanOf(first, end));
        return text.IndexOfAny('\n', '\t', '\u00A0') < 0 && !text.Contains("  ", StringComparison.Ordinal)
            ? text.ToString()
            : string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    public bool Is(int index, string word) => index >= 0 && index < Count && TextOf(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int index, WordSet words) => index >= 0 && index < Count && words.Contains(TextOf(index));

    /// <summary>Only white space stands between the word and the one before it, which is no possessive.</summary>
    public bool Follows(int index) => index > 0 && index < Count && _words[index].Gap == WordGap.Space && !_words[index - 1].IsPossessive;

    public bool StartsSentence(int index) => _words[index].Gap == WordGap.Stop;

    /// <summary>The index of the first word of the sentence that holds a word.</summary>
    public int SentenceStart(int index)
    {
        while (index > 0 && _words[index].Gap != WordGap.Stop)
            index--;
        return index;
    }

    /// <summary>The index one past the last word of the sentence that holds a word.</summary>
    public int SentenceEnd(int index)
    {
        index++;
        while (index < Count && _words[index].Gap != WordGap.Stop)
            index++;
        return index;
    }

    /// <summary>The index of the first word that ends after a place of the prose.</summary>
    public int IndexAt(int prosePosition)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_words[middle].End <= prosePosition)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    public Mention MentionOf(int first, int end)
    {
        TextSpan span = SpanOf(first, end);
        int token = Tree.TokenIndexAt(span.Start);
        return new Mention(span, token, Math.Max(token, Tree.TokenIndexAt(span.End - 1)) + 1);
    }

    private void Scan(TextSpan block, int index)
    {
        WordGap gap = WordGap.Stop;
        for (int i = block.Start; i < block.End;)
        {
            if (_prose[i] == ' ')
            {
                i++;
                continue;
            }
            if (!char.IsLetterOrDigit(_prose[i]))
            {
                gap = Widen(gap, i, block);
                i++;
                continue;
            }
            int end = EndOfWord(i, block.End);
            bool possessive = end - i > 2 && _prose[end - 1] is 's' or 'S' && _prose[end - 2] is '\'' or '’';
            int wordEnd = possessive ? end - 2 : end;
            _words.Add(new ProseWord(i, wordEnd, index, gap, possessive, char.IsUpper(_prose[i])));
            gap = WordGap.Space;
            i = end;
        }
    }

    private WordGap Widen(WordGap gap, int at, TextSpan block)
    {
        char c = _prose[at];
        if (char.IsWhiteSpace(c))
            return gap;
        WordGap here = c switch
        {
            ',' => WordGap.Comma,
            '.' or '!' or '?' or '…' => WordGap.Stop,
            _ => WordGap.Mark,
        };
        // A stop inside a word-like thing, as in "9.30", ends nothing.
        if (here == WordGap.Stop && at + 1 < block.End && char.IsLower(_prose[at + 1]))
            here = WordGap.Mark;
        return (WordGap)Math.Max((byte)gap, (byte)here);
    }

    private int EndOfWord(int start, int limit)
    {
        int i = start;
        while (i < limit)
        {
            char c = _prose[i];
            if (char.IsAsciiLetterOrDigit(c))
            {
                i++;
                continue;
            }
            bool letter = char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
            bool joins = !letter && i + 1 < limit && i > start && char.IsLetterOrDigit(_prose[i + 1])
                && (c is '\'' or '’' or '-' or '‑' || (c is '.' or ',' && char.IsDigit(_prose[i - 1]) && char.IsDigit(_prose[i + 1])) || (c == '.' && IsLetterDot(start, i)));
            if ((!letter && !joins) || (c is '-' or '‑' && joins && EndsNameAt(start, i, limit)))
                break;
            i++;
        }
        return i < limit && _prose[i] == '.' && TakesDot(start, i) ? i + 1 : i;
    }

    /// <summary>What follows the hyphen is no part of the name before it: <c>Nairobi-based</c>, <c>Russia-Ukraine</c>.</summary>
    private bool EndsNameAt(int start, int hyphen, int limit)
    {
        if (!char.IsUpper(_prose[start]))
            return false;
        int end = hyphen + 1;
        while (end < limit && char.IsLetter(_prose[end]))
            end++;
        ReadOnlySpan<char> after = _prose.AsSpan(hyphen + 1, end - hyphen - 1);
        return char.IsLower(_prose[hyphen + 1]) ? NotInNames.Contains(after) : IsPlace(after) && IsPlace(_prose.AsSpan(start, hyphen - start)) && !IsPlace(_prose.AsSpan(start, end - start));
    }

    private static bool IsPlace(ReadOnlySpan<char> word) => word.Length > 1 && (Gazetteer.Find(Gazetteer.Add(Gazetteer.Empty, word)) & NameClass.Place) != 0;

    /// <summary>The dot at <paramref name="dot"/> stands after a single letter, as each dot of <c>U.S.</c> does.</summary>
    private bool IsLetterDot(int start, int dot) => char.IsLetter(_prose[dot - 1]) && (dot - 1 == start || _prose[dot - 2] == '.');

    private bool TakesDot(int start, int dot)
    {
        if (dot > start && IsLetterDot(start, dot))
            return char.IsUpper(_prose[start]) || dot - start > 1;
        ReadOnlySpan<char> withDot = _prose.AsSpan(start, dot + 1 - start);
        return char.IsUpper(_prose[start]) && (Abbreviations.Contains(withDot) || Offices.IsAbbreviation(withDot));
    }
}
