using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// Two romanisations of one name in one article. The form used less often is marked, at a tie the later one. A sentence that speaks of the
/// spelling ("formerly Kiev", "also spelled") may have both.
/// </summary>
internal sealed class TransliterationCheck : NameCheck
{
    /// <summary>Words of a sentence that speaks of the spelling itself.</summary>
    private static readonly ImmutableArray<string> Aside = ["formerly", "spelled", "spelt", "spelling", "transliterated", "romanised", "romanized"];

    private readonly List<(int Family, string Form, int[] Words)> _forms = [];
    private readonly List<int[]> _except = [];
    private readonly HashSet<int> _aside;

    public TransliterationCheck(RuleDefinition definition, WordTable words)
    {
        int family = 0;
        foreach (YamlNode list in definition.Body["families"]?.Items ?? [])
        {
            foreach (YamlNode form in list.IsList ? list.Items : [list])
                _forms.Add((family, form.Text!, Intern(form.Text!, words)));
            family++;
        }
        foreach (YamlNode phrase in definition.Texts("except"))
            _except.Add(Intern(phrase.Text!, words));
        _aside = [.. Aside.Select(words.Intern)];
    }

    public override IEnumerable<int> Words => _forms.Select(f => f.Words[0]);

    public override void AnalyzeArticle(ArticleContext context)
    {
        var uses = new List<(int Family, string Form, TextSpan Span)>();
        for (int i = 0; i < context.Tree.Tokens.Length; i++)
        {
            if (context.Tree.Tokens[i].WordId == 0 || !char.IsUpper(context.Article.Prose[context.Tree.Tokens[i].Start]))
                continue;
            foreach ((int family, string form, int[] words) in _forms)
            {
                if (StandsAt(context.Tree, i, words) && context.InScope(context.Tree.SpanOf(i, i + words.Length)) && !IsExcepted(context.Tree, i, words.Length))
                    uses.Add((family, form, context.Tree.SpanOf(i, i + words.Length)));
            }
        }
        foreach (var family in uses.GroupBy(u => u.Family))
            Compare(context, [.. family.GroupBy(u => u.Form).Select(g => (g.Key, g.Select(u => u.Span).ToImmutableArray()))]);
    }

    private static void Compare(ArticleContext context, ImmutableArray<(string Form, ImmutableArray<TextSpan> Places)> forms)
    {
        if (forms.Length < 2)
            return;
        (string usual, ImmutableArray<TextSpan> usualPlaces) = forms.OrderByDescending(f => f.Places.Length).ThenBy(f => f.Places[0].Start).First();
        foreach ((string form, ImmutableArray<TextSpan> places) in forms.Where(f => f.Form != usual))
        {
            context.Report(new Detection(places[0])
            {
                Arguments = ImmutableDictionary<string, string>.Empty.Add("name", form).Add("other", usual).Add("where", ""),
                Related = [(usualPlaces[0], "spelled this way here"), .. places.Skip(1).Select(p => (p, "and this way here too"))],
                AtMost = NameDistance.Fold(form) == NameDistance.Fold(usual) ? Severity.Info : Severity.Error,
            });
        }
    }

    private bool IsExcepted(SyntaxTree tree, int index, int length)
    {
        foreach (int[] phrase in _except)
        {
            for (int start = Math.Max(0, index + length - phrase.Length); start <= index; start++)
            {
                if (phrase.Length >= length && StandsAt(tree, start, phrase))
                    return true;
            }
        }
        foreach (Token token in tree.TokensOf(tree.Sentences[tree.SentenceIndexAt(tree.Tokens[index].Start)]))
        {
            if (token.WordId != 0 && _aside.Contains(token.WordId))
                return true;
        }
        return false;
    }

    private static bool StandsAt(SyntaxTree tree, int index, int[] words)
    {
        if (index + words.Length > tree.Tokens.Length)
            return false;
        for (int i = 0; i < words.Length; i++)
        {
            if (tree.Tokens[index + i].WordId != words[i])
                return false;
        }
        return true;
    }

    /// <summary>The phrase cut into tokens as articles are.</summary>
    private static int[] Intern(string phrase, WordTable words)
    {
        var article = new Article(new SourceText(phrase), phrase, SourceMap.Identity(phrase.Length), [new Block(BlockKind.Paragraph, new TextSpan(0, phrase.Length))]);
        SyntaxTree tree = SyntaxTree.Parse(article, words);
        return [.. tree.Tokens.Select(t => words.Intern(tree.TextOf(t).ToString()))];
    }
}
