using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// A surname that nobody in the article was introduced by, one letter away from one that somebody was: "Horner said" after "Chris Honer".
/// The word must speak, be spoken to with Mr, or carry an office, and stand nowhere beside another capitalised word or in lower case.
/// </summary>
internal static class BareSurnames
{
    private static readonly HashSet<string> Speech = new(
        "said says told tells added adds explained noted recalled testified argued replied wrote insisted declined".Split(' '), StringComparer.OrdinalIgnoreCase);

    public static void Report(ArticleContext context, ImmutableArray<Person> people)
    {
        var introduced = people.Where(p => p.GivenName.Length > 0 && !p.Surname.Contains(' ')).ToList();
        if (introduced.Count == 0)
            return;
        var surnames = new HashSet<string>(people.Where(p => p.GivenName.Length > 0).Select(p => NameDistance.Fold(p.Surname)), StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<Token> tokens = context.Tree.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Length < 5 || !char.IsUpper(context.Article.Prose[tokens[i].Start]) || !Speaks(context.Tree, people, i) || SicMark.Follows(context.Article.Prose, tokens[i].Span))
                continue;
            string word = context.Tree.TextOf(tokens[i]).ToString();
            if (surnames.Contains(NameDistance.Fold(word)) || introduced.Any(p => p.GivenName.Contains(word, StringComparison.Ordinal)) || done.Contains(word))
                continue;
            if (introduced.Find(p => DriftCheck.SurnamesAreNear(p.Surname, word)) is { } person && StandsAlone(context.Tree, people, word))
            {
                done.Add(word);
                Report(context, tokens[i].Span, word, person);
            }
        }
    }

    private static void Report(ArticleContext context, TextSpan span, string word, Person person) => context.Report(new Detection(span)
    {
        Arguments = ImmutableDictionary<string, string>.Empty.Add("name", word).Add("other", person.Surname),
        Related = [(DriftCheck.FullMention(context, person), "introduced with this spelling")],
    });

    private static bool Speaks(SyntaxTree tree, ImmutableArray<Person> people, int index)
    {
        if (index + 1 < tree.Tokens.Length && Speech.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tree.TextOf(tree.Tokens[index + 1])))
            return true;
        if (index > 0 && tree.TextOf(tree.Tokens[index - 1]) is "said" or "says" or "added")
            return true;
        return people.Any(p => p.GivenName.Length == 0 && p.Mentions[0].FirstToken == index);
    }

    /// <summary>Nowhere in lower case, and nowhere right beside another capitalised word but a form of address.</summary>
    private static bool StandsAlone(SyntaxTree tree, ImmutableArray<Person> people, string word)
    {
        var titled = people.Where(p => p.GivenName.Length == 0).SelectMany(p => p.Mentions).Select(m => m.FirstToken).ToHashSet();
        for (int i = 0; i < tree.Tokens.Length; i++)
        {
            ReadOnlySpan<char> text = tree.TextOf(tree.Tokens[i]);
            if (!text.Equals(word, StringComparison.OrdinalIgnoreCase))
                continue;
            if (!char.IsUpper(text[0]))
                return false;
            if (!titled.Contains(i) && (IsName(tree, i - 1, i) || IsName(tree, i + 1, i + 1)))
                return false;
        }
        return true;
    }

    private static bool IsName(SyntaxTree tree, int index, int gap) =>
        index >= 0 && index < tree.Tokens.Length && tree.Tokens[gap].SpaceBefore && tree.Tokens[index].Kind == TokenKind.Word && tree.Tokens[index].Length > 1
        && char.IsUpper(tree.Article.Prose[tree.Tokens[index].Start]) && tree.SentenceIndexAt(tree.Tokens[index].Start) == tree.SentenceIndexAt(tree.Tokens[gap].Start);
}
