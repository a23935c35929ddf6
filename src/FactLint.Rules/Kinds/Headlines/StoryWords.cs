using System.Text;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Kinds.Names;

namespace FactLint.Rules.Kinds.Headlines;

/// <summary>The words below the headline, dek and key points, to look up what stands above them.</summary>
internal sealed class StoryWords
{
    private const int ShortestStem = 3;
    private const int LongestShortForm = 4;

    /// <summary>In characters: a longer list item tells the story itself.</summary>
    private const int LongestKeyPoint = 240;

    private const int LongestTop = 4_000;

    private readonly SyntaxTree _tree;
    private readonly Dictionary<string, int> _tokens = new(StringComparer.Ordinal);
    private readonly StringBuilder _initials = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private string? _allInitials;
    private readonly HashSet<string> _countries = new(StringComparer.Ordinal);

    private StoryWords(SyntaxTree tree)
    {
        _tree = tree;
        foreach (Sentence sentence in tree.Sentences)
        {
            if (IsStory(tree.Article.Blocks[sentence.BlockIndex]))
                Add(sentence);
        }
    }

    /// <summary>Null when the article has nothing above its story, no story, or more above it than sums anything up.</summary>
    public static StoryWords? Of(SyntaxTree tree)
    {
        int top = 0;
        bool hasStory = false;
        foreach (Block block in tree.Article.Blocks)
        {
            top += IsTop(block) ? block.Span.Length : 0;
            hasStory |= IsStory(block);
        }
        return top is > 0 and <= LongestTop && hasStory ? new StoryWords(tree) : null;
    }

    /// <summary>True in a headline, a dek and a short key point.</summary>
    public static bool IsTop(SyntaxTree tree, TextSpan prose) => tree.Article.BlockIndexAt(prose.Start) is >= 0 and var block && IsTop(tree.Article.Blocks[block]);

    /// <summary>The form in which words are compared: small letters, no accents, no mark of abbreviation.</summary>
    public static string Fold(ReadOnlySpan<char> word) => NameDistance.Fold(word.ToString()).TrimEnd('.', '\'');

    /// <summary>The word stands in the story, alone or as a part of a hyphenated one.</summary>
    public bool Contains(string folded) => _tokens.ContainsKey(folded);

    /// <summary>The country is named, or its adjective stands.</summary>
    public bool HasCountry(string canonical) => _countries.Contains(canonical);

    /// <summary>A word that begins like it, or that it shortens: "Barca" and Barcelona, "Utd" and United.</summary>
    public bool HasRelated(string folded)
    {
        foreach (string word in _tokens.Keys)
        {
            if (word[0] == folded[0] && (IsStem(folded, word) || IsStem(word, folded) || IsShortForm(folded, word)))
                return true;
        }
        return false;
    }

    /// <summary>The letters are the initials of words with capitals that stand together.</summary>
    public bool HasInitials(string folded)
    {
        _allInitials ??= _initials.ToString();
        return _allInitials.Contains(folded.Replace(".", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>A name of the story with nearly the same letters, in prose; null when there is none.</summary>
    public TextSpan? NearName(string folded)
    {
        foreach (string name in _names)
        {
            int limit = folded.Length >= 7 ? 2 : 1;
            if (folded.Length >= 4 && name.Length >= 4 && name[0] == folded[0] && !IsInflected(name, folded) && NameDistance.Between(name, folded, limit) <= limit)
                return _tree.Tokens[_tokens[name]].Span;
        }
        return null;
    }

    private static bool IsTop(Block block) => block.Kind is BlockKind.Headline or BlockKind.Dek || (block.Kind == BlockKind.KeyPoint && block.Span.Length <= LongestKeyPoint);

    private static bool IsStory(Block block) => !IsTop(block) && block.Kind is not (BlockKind.Byline or BlockKind.Dateline);

    /// <summary>Germans and German, Iraqi and Iraq: no slip of the hand; Buffet and Buffett may be one.</summary>
    private static bool IsInflected(string a, string b)
    {
        (string shorter, string longer) = a.Length < b.Length ? (a, b) : (b, a);
        return longer.StartsWith(shorter, StringComparison.Ordinal) && (longer.Length == shorter.Length || longer[shorter.Length] != shorter[^1]);
    }

    private static bool IsStem(string stem, string word) =>
        stem.Length >= ShortestStem && word.StartsWith(stem.AsSpan(0, Math.Min(stem.Length, Math.Max(ShortestStem + 1, stem.Length - 1))), StringComparison.Ordinal);

    private static bool IsShortForm(string form, string word)
    {
        if (form.Length > LongestShortForm || form.Length >= word.Length)
            return false;
        int at = 0;
        foreach (char c in word)
        {
            if (at < form.Length && c == form[at])
                at++;
        }
        return at == form.Length;
    }

    private void Add(in Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token token = _tree.Tokens[i];
            ReadOnlySpan<char> text = _tree.TextOf(token);
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                continue;
            string folded = Fold(text);
            if (folded.Length == 0)
                continue;
            if (char.IsUpper(text[0]))
            {
                if (i > sentence.FirstToken || !KnownWords.IsListed(text))
                    _names.Add(folded);
                _initials.Append(folded[0]);
                if (KnownPlaces.CountryOf(text) is { } country)
                    _countries.Add(country);
            }
            _tokens.TryAdd(folded, i);
            if (folded.Contains('-', StringComparison.Ordinal))
            {
                foreach (string part in folded.Split('-', StringSplitOptions.RemoveEmptyEntries))
                    _tokens.TryAdd(part, i);
            }
        }
    }
}
