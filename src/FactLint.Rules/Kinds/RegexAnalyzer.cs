using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds;

/// <summary>Runs the expressions of one rule.</summary>
internal sealed class RegexAnalyzer : Analyzer
{
    private readonly ImmutableArray<LazyRegex> _match;
    private readonly ImmutableArray<LazyRegex> _unless;
    private readonly string _over;
    private readonly string? _report;

    public RegexAnalyzer(RuleDefinition definition, ImmutableArray<LazyRegex> match, ImmutableArray<LazyRegex> unless)
        : base(definition.Descriptor)
    {
        _match = match;
        _unless = unless;
        _over = definition.Text("over") ?? "block";
        _report = definition.Text("report");
    }

    public override Trigger Trigger { get; } =
        Trigger.EveryArticle("characters are not words; a search for the expression's plain characters comes before the expression itself");

    public override void AnalyzeArticle(ArticleContext context)
    {
        int end = 0;
        foreach (Detection detection in Find(context).OrderBy(d => d.Span.Start).ThenByDescending(d => d.Span.Length))
        {
            if (detection.Span.Start < end)
                continue;
            end = detection.Span.End;
            context.Report(detection);
        }
    }

    private IEnumerable<Detection> Find(ArticleContext context)
    {
        string prose = context.Article.Prose;
        List<TextSpan>? units = null;
        foreach (LazyRegex lazy in _match)
        {
            if (!lazy.MayMatch(prose))
                continue;
            foreach (TextSpan unit in units ??= UnitsOf(context))
            {
                if (!lazy.MayMatch(prose.AsSpan(unit.Start, unit.Length)))
                    continue;
                Regex regex = lazy.Regex;
                for (Match match = regex.Match(prose, unit.Start, unit.Length); match.Success; match = match.NextMatch())
                {
                    if (DetectionOf(context, unit, regex, match) is { } detection)
                        yield return detection;
                }
            }
        }
    }

    private Detection? DetectionOf(ArticleContext context, TextSpan unit, Regex regex, Match match)
    {
        Group marked = _report is not null && match.Groups[_report] is { Success: true } group ? group : match;
        var span = new TextSpan(marked.Index, marked.Length);
        if (span.IsEmpty || !context.InScope(span) || IsExcused(context.Article.Prose, unit, span))
            return null;
        var arguments = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (string name in regex.GetGroupNames())
        {
            if (!char.IsAsciiDigit(name[0]))
                arguments[name] = match.Groups[name].Value;
        }
        arguments.TryAdd("match", match.Value);
        return new Detection(span) { Arguments = arguments.ToImmutable() };
    }

    private bool IsExcused(string prose, TextSpan unit, TextSpan span)
    {
        foreach (LazyRegex lazy in _unless)
        {
            for (Match match = lazy.Regex.Match(prose, unit.Start, unit.Length); match.Success && match.Index < span.End; match = match.NextMatch())
            {
                if (new TextSpan(match.Index, match.Length).Overlaps(span))
                    return true;
            }
        }
        return false;
    }

    private List<TextSpan> UnitsOf(ArticleContext context)
    {
        var units = new List<TextSpan>();
        if (_over == "article")
            units.Add(new TextSpan(0, context.Article.Prose.Length));
        else if (_over == "sentence")
        {
            foreach (Sentence sentence in context.Tree.Sentences)
                units.Add(sentence.Span);
        }
        else
        {
            foreach (Block block in context.Article.Blocks)
                units.Add(block.Span);
        }
        return units;
    }
}
