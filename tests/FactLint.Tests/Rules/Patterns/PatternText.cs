using System.Collections.Immutable;
using System.Text;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Patterns;

namespace FactLint.Tests.Rules.Patterns;

/// <summary>Runs patterns over short texts whose expected matches stand in square brackets.</summary>
internal static class PatternText
{
    public static ImmutableDictionary<string, ImmutableArray<string>> Lists { get; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty
        .Add("praise", ["fine", "very good"]).Add("none", []);

    public static Pattern Parse(string pattern, WordTable? words = null) =>
        Pattern.Parse(pattern, words ?? new WordTable(), Lists, out PatternMistake? mistake) ?? throw new ArgumentException(mistake!.Message);

    public static PatternMistake? MistakeIn(string pattern)
    {
        _ = Pattern.Parse(pattern, new WordTable(), Lists, out PatternMistake? mistake);
        return mistake;
    }

    public static SemanticModel Model(string text, WordTable words)
    {
        var article = new Article(new SourceText(text), text, SourceMap.Identity(text.Length), [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]);
        return new SemanticModel(SyntaxTree.Parse(article, words));
    }

    public static IEnumerable<PatternMatch> Find(Pattern pattern, SemanticModel model) =>
        model.Tree.Sentences.SelectMany(sentence => pattern.FindAll(model, sentence));

    /// <summary>The text with brackets around what the pattern matches; brackets in it are taken out first.</summary>
    public static string Mark(string pattern, string marked)
    {
        var words = new WordTable();
        Pattern compiled = Parse(pattern, words);
        SemanticModel model = Model(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), words);
        var text = new StringBuilder(model.Tree.Article.Prose);
        foreach (TextSpan span in Find(compiled, model).Select(match => match.SpanIn(model.Tree)).Reverse())
            text.Insert(span.End, ']').Insert(span.Start, '[');
        return text.ToString();
    }

    /// <summary>The words of a capture of the first match, or null.</summary>
    public static string? Capture(string pattern, string text, string name)
    {
        var words = new WordTable();
        Pattern compiled = Parse(pattern, words);
        SemanticModel model = Model(text, words);
        return Find(compiled, model).First().Part(name) is var (first, end) ? model.Tree.TextOf(model.Tree.SpanOf(first, end)).ToString() : null;
    }
}
