using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds;

/// <summary>A word twice in a row, with nothing but white space between.</summary>
internal sealed class DoubledWordAnalyzer(RuleDescriptor rule, ImmutableArray<string> except) : Analyzer(rule)
{
    private readonly HashSet<string> _except = except.ToHashSet(StringComparer.Ordinal);

    public override Trigger Trigger { get; } = Trigger.EverySentence("any word may stand twice");

    public override void AnalyzeSentence(SentenceContext context)
    {
        ReadOnlySpan<Token> tokens = context.Tree.TokensOf(context.Sentence);
        for (int i = 1; i < tokens.Length; i++)
        {
            if (IsDoubled(context.Tree, tokens[i - 1], tokens[i]) && !IsRow(context.Tree, tokens, i))
                Report(context, tokens[i - 1], tokens[i]);
        }
    }

    private bool IsDoubled(SyntaxTree tree, in Token first, in Token second)
    {
        if (second.Kind != TokenKind.Word || first.Kind != TokenKind.Word || !second.SpaceBefore || first.Length != second.Length)
            return false;
        ReadOnlySpan<char> one = tree.TextOf(first);
        ReadOnlySpan<char> two = tree.TextOf(second);
        if (!one.Equals(two, StringComparison.OrdinalIgnoreCase) || IsName(one, two))
            return false;
        string word = WordTable.Normalize(two.ToString());
        return !_except.Contains($"{word} {word}");
    }

    /// <summary>Duran Duran, Pago Pago: a capital that a sentence's first word does not explain stands on both.</summary>
    private static bool IsName(ReadOnlySpan<char> one, ReadOnlySpan<char> two) => char.IsUpper(one[0]) && char.IsUpper(two[0]);

    /// <summary>Three in a row are a cry or a song, not a slip.</summary>
    private static bool IsRow(SyntaxTree tree, ReadOnlySpan<Token> tokens, int second) =>
        (second + 1 < tokens.Length && Same(tree, tokens[second], tokens[second + 1])) || (second > 1 && Same(tree, tokens[second], tokens[second - 2]));

    private static bool Same(SyntaxTree tree, in Token a, in Token b) => tree.TextOf(a).Equals(tree.TextOf(b), StringComparison.OrdinalIgnoreCase);

    private static void Report(SentenceContext context, in Token first, in Token second)
    {
        var span = TextSpan.FromBounds(first.Start, second.End);
        string word = context.Tree.TextOf(second).ToString();
        context.Report(new Detection(span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty.Add("match", context.Tree.TextOf(span).ToString()).Add("word", word).Add("share", "100%"),
            Fixes = [new Fix($"Remove the second “{word}”", FixSafety.Suggested, [new TextEdit(TextSpan.FromBounds(first.End, second.End), "")])],
        });
    }
}
