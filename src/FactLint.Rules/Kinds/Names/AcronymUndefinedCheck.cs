using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds.Names;

/// <summary>A short form that the article never spells out and that readers cannot be expected to know.</summary>
internal sealed class AcronymUndefinedCheck(RuleDefinition definition) : NameCheck
{
    /// <summary>More short forms than these are a table.</summary>
    private const int MostReported = 20;

    /// <summary>So many short forms are looked for in full; each takes a pass over the article.</summary>
    private const int MostSought = 200;

    private readonly HashSet<string> _known = new(definition.Texts("except").Select(t => t.Text!), StringComparer.Ordinal);

    public override void AnalyzeArticle(ArticleContext context)
    {
        var reader = new AcronymReader(context.Tree);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var expanded = new HashSet<string>(StringComparer.Ordinal);
        var open = new List<Acronym>();
        foreach (Acronym acronym in reader.Read())
        {
            if (acronym.Expansion is not null)
                expanded.Add(acronym.Letters);
            if (!seen.Add(acronym.Letters) || acronym.Expansion is not null || IsKnown(acronym.Letters) || IsDateline(context.Tree, acronym) || IsPartOfOther(context, acronym.Place) || !context.InScope(acronym.Place))
                continue;
            open.Add(acronym);
        }
        foreach (Acronym acronym in open.Where(a => !expanded.Contains(a.Letters)).Take(MostSought).Where(a => !reader.IsSpelledOut(a.Letters)).Take(MostReported))
        {
            context.Report(new Detection(acronym.Place)
            {
                Arguments = ImmutableDictionary<string, string>.Empty.Add("name", acronym.Letters).Add("other", "").Add("where", ""),
            });
        }
    }

    /// <summary>Known by everybody, a word in capitals for emphasis, or a numeral.</summary>
    private bool IsKnown(string letters) =>
        _known.Contains(letters) || KnownWords.IsName(letters) || KnownWords.IsListed(letters) || KnownWords.IsName(letters[0] + letters[1..].ToLowerInvariant()) || letters.All(c => c is 'I' or 'V' or 'X' or 'L');

    /// <summary>Initials of a person, a state after its town, or one of several words in capitals.</summary>
    private static bool IsPartOfOther(ArticleContext context, TextSpan place)
    {
        SyntaxTree tree = context.Tree;
        int token = tree.TokenIndexAt(place.Start);
        return IsShouted(tree, token - 1) || IsShouted(tree, token + 1)
            || (place.Length == 2 && token > 1 && tree.TextOf(tree.Tokens[token - 1]) is "," && char.IsUpper(tree.Article.Prose[tree.Tokens[token - 2].Start]))
            || ArticleNames.Of(context.Model).IsInPerson(token);
    }

    private static bool IsShouted(SyntaxTree tree, int token) =>
        token >= 0 && token < tree.Tokens.Length && tree.Tokens[token] is { Kind: TokenKind.Word, Length: > 1 } && !tree.TextOf(tree.Tokens[token]).ContainsAnyInRange('a', 'z') && char.IsUpper(tree.Article.Prose[tree.Tokens[token].Start]);

    /// <summary>"PARIS (ABC) —" and what stands in brackets after a name: an agency, a party, a ticker.</summary>
    private static bool IsDateline(SyntaxTree tree, Acronym acronym)
    {
        string prose = tree.Article.Prose;
        int before = acronym.Place.Start - 1, after = acronym.Place.End;
        if (before >= 0 && prose[before] == '(' && after < prose.Length && prose[after] is ')' or ':')
            return true;
        Block block = tree.Article.Blocks[tree.Article.BlockIndexAt(acronym.Place.Start)];
        return block.Kind is BlockKind.Byline or BlockKind.Dateline || (acronym.Place.Start == block.Span.Start && after < prose.Length && prose[after] is ':' or ',');
    }
}
