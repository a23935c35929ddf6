using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds;

/// <summary>A sentence or paragraph, prepared to be compared with others.</summary>
internal sealed class TextPassage
{
    private const int GramLength = 4;
    private const int MostBetween = 6;

    /// <summary>In prose.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its place among the article's passages.</summary>
    public required int Index { get; init; }

    /// <summary>Where its last part stands; higher than <see cref="Index"/> after <see cref="Join"/>.</summary>
    private int LastIndex { get; init; }

    private int BlockIndex { get; init; }

    /// <summary>The part of the article that it stands in, by <see cref="ArticleParts"/>.</summary>
    public required int Part { get; init; }

    /// <summary>A key point or a standfirst: it condenses the text.</summary>
    public required bool IsSummary { get; init; }

    /// <summary>Numbers of its runs of four words; a run inside quotation marks has another than outside: whoever quotes what was told before repeats nothing.</summary>
    public required HashSet<ulong> Grams { get; init; }

    /// <summary>Those of its runs that stand in quotation marks.</summary>
    public required HashSet<ulong> QuotedGrams { get; init; }

    /// <summary>Its words, normalised.</summary>
    public required HashSet<string> Words { get; init; }

    /// <summary>Numbers, and words with a capital that the start of the sentence does not explain.</summary>
    public required HashSet<string> Particulars { get; init; }

    public required int ContentWords { get; init; }

    /// <summary>How many different ones of them are no names and no numbers.</summary>
    public int PlainWords => Words.Count(w => !FunctionWords.Contains(w) && !Particulars.Contains(w));

    /// <summary>The passage of some sentences of one block.</summary>
    /// <param name="tree">The article.</param>
    /// <param name="first">Its first sentence.</param>
    /// <param name="last">Its last sentence, of the same block.</param>
    /// <param name="place">Its number, that of its part, and the tokens of the article that stand in quotation marks.</param>
    public static TextPassage Of(SyntaxTree tree, in Sentence first, in Sentence last, (int Index, int Part, bool[] Quoted) place)
    {
        var words = new List<string>();
        var quoted = new List<bool>();
        var quotedGrams = new HashSet<ulong>();
        var particulars = new HashSet<string>(StringComparer.Ordinal);
        for (int i = first.FirstToken; i < last.EndToken; i++)
        {
            Token token = tree.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                continue;
            string text = tree.TextOf(token).ToString();
            string word = WordTable.Normalize(text);
            bool isParticular = token.Kind == TokenKind.Number || (words.Count > 0 && char.IsUpper(text[0]) && !FunctionWords.Contains(word));
            words.Add(word);
            quoted.Add(place.Quoted[i]);
            if (isParticular)
                particulars.Add(word);
        }
        BlockKind kind = tree.Article.Blocks[first.BlockIndex].Kind;
        return new TextPassage
        {
            Span = first.Span.Union(last.Span),
            Index = place.Index,
            LastIndex = place.Index,
            Part = place.Part,
            BlockIndex = first.BlockIndex,
            IsSummary = kind is BlockKind.KeyPoint or BlockKind.Dek or BlockKind.ListItem,
            Grams = GramsOf(words, quoted, quotedGrams),
            QuotedGrams = quotedGrams,
            Words = new HashSet<string>(words, StringComparer.Ordinal),
            Particulars = particulars,
            ContentWords = words.Count(w => !FunctionWords.Contains(w)),
        };
    }

    /// <summary>True when the other passage stands next in the same block.</summary>
    public bool Precedes(TextPassage other) => BlockIndex == other.BlockIndex && LastIndex + 1 == other.Index;

    /// <summary>True when the other passage follows, with at most a few between the two.</summary>
    public bool IsShortlyBefore(TextPassage other) => other.Index > LastIndex && other.Index - LastIndex <= MostBetween;

    public TextPassage Join(TextPassage next) => new()
    {
        Span = Span.Union(next.Span),
        Index = Index,
        LastIndex = next.LastIndex,
        BlockIndex = BlockIndex,
        Part = Part,
        IsSummary = IsSummary,
        Grams = Grams,
        QuotedGrams = QuotedGrams,
        Words = Words,
        Particulars = Particulars,
        ContentWords = ContentWords + next.ContentWords,
    };

    private static HashSet<ulong> GramsOf(List<string> words, List<bool> quoted, HashSet<ulong> quotedGrams)
    {
        var grams = new HashSet<ulong>();
        for (int i = 0; i + GramLength <= words.Count; i++)
        {
            ulong number = Number(words, i);
            if (quoted[i] && quoted[i + GramLength - 1])
                quotedGrams.Add(number = ~number);
            grams.Add(number);
        }
        return grams;
    }

    /// <summary>FNV-1a over the four words: the same on every machine.</summary>
    private static ulong Number(List<string> words, int first)
    {
        ulong hash = 14695981039346656037;
        for (int i = first; i < first + GramLength; i++)
        {
            foreach (char c in words[i])
                hash = (hash ^ c) * 1099511628211;
            hash = (hash ^ ' ') * 1099511628211;
        }
        return hash;
    }
}
