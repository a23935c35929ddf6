using System.Text;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Tests.Language.Semantics;

namespace FactLint.Tests.Language.Specs;

/// <summary>Compares one example with what the model finds.</summary>
internal static class SpecRun
{
    /// <summary>Empty when the example holds; else where it stands, what was expected and what was found.</summary>
    public static string Problems(SpecExample example)
    {
        string place = $"specs/{example.File}:{example.Line}";
        SpecKind? kind = SpecKinds.All.FirstOrDefault(k => k.Name == example.Kind);
        if (kind is null)
            return $"{place}: there is no kind “{example.Kind}”; there are {string.Join(", ", SpecKinds.All.Select(k => k.Name))}";
        try
        {
            var markup = SpecMarkup.Parse(example.Marked);
            var model = new SemanticModel(SyntaxTree.Parse(ArticleText.Of(markup.Text, example.Published), new WordTable()));
            return Compare(place, markup, [.. kind.Find(model)], kind);
        }
        catch (FormatException mistake)
        {
            return $"{place}: {mistake.Message}";
        }
    }

    private static string Compare(string place, SpecMarkup markup, List<SpecFact> found, SpecKind kind)
    {
        var problems = new StringBuilder();
        var left = new List<SpecFact>(found);
        foreach (SpecMark mark in markup.Marks)
        {
            int match = left.FindIndex(f => f.Span == mark.Span && mark.Words.All(f.Words.Contains));
            if (match >= 0)
                left.RemoveAt(match);
            else
                problems.Append($"\n  expected {Shown(markup.Text, mark.Span, mark.Words)}\n  found    {Nearest(markup.Text, found, mark.Span, kind)}");
        }
        foreach (SpecFact fact in kind.IsPartial ? [] : left.Where(f => !markup.Marks.Any(m => m.Span == f.Span && !Holds(found, m))))
            problems.Append($"\n  found    {Shown(markup.Text, fact.Span, fact.Words)}\n  expected nothing there");
        return problems.Length == 0 ? "" : $"{place}: {kind.Name}{problems}\n  in       {markup.Text.Replace("\n", "\n           ", StringComparison.Ordinal)}";
    }

    private static bool Holds(List<SpecFact> found, SpecMark mark) => found.Exists(f => f.Span == mark.Span && mark.Words.All(f.Words.Contains));

    /// <summary>What stands in the same place, or overlaps it.</summary>
    private static string Nearest(string text, List<SpecFact> found, TextSpan span, SpecKind kind)
    {
        List<SpecFact> near = found.FindAll(f => f.Span == span);
        if (near.Count == 0)
            near = found.FindAll(f => f.Span.Overlaps(span));
        return near.Count == 0 ? $"none of the {kind.Name} there" : string.Join("\n           ", near.Select(f => Shown(text, f.Span, f.Words)));
    }

    private static string Shown(string text, TextSpan span, string[] words) =>
        $"[{text.Substring(span.Start, span.Length)}{(words.Length == 0 ? "" : "|" + string.Join(", ", words))}] at {span}";
}
