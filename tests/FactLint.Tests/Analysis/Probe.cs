using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Tests.Analysis;

/// <summary>Makes articles and analyzers for tests of the driver.</summary>
internal static class Probe
{
    public static RuleDescriptor Rule(string id = "FL9999", string name = "probe", string category = "style", string message = "found “{match}”") => new()
    {
        Id = id,
        Name = name,
        Category = category,
        Title = name,
        DefaultSeverity = Severity.Warning,
        Message = message,
    };

    /// <summary>One paragraph per line; a line of “§” alone stands for a comment, which is not prose.</summary>
    public static Article Article(string text, params Remark[] remarks)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            if (line.Length > 0 && line != "§")
                blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, line.Length)));
            start += line.Length + 1;
        }
        return new Article(new SourceText(text), text, SourceMap.Identity(text.Length), blocks.ToImmutable()) { Remarks = [.. remarks] };
    }

    /// <summary>A remark where the text has the given mark.</summary>
    public static Remark RemarkAt(string text, string mark, string note, bool atBlockEnd = false)
    {
        int at = text.IndexOf(mark, StringComparison.Ordinal);
        return new Remark(new TextSpan(at, mark.Length), note, at, atBlockEnd);
    }

    public static ArticleInput Input(Article article, string path = "a.txt", RuleSettings? settings = null) =>
        new(new DocumentKey(path), article, settings ?? RuleSettings.Default);

    public static ArticleResult Check(Article article, params WordAnalyzer[] analyzers) => Driver(analyzers).Check(Input(article));

    public static AnalysisDriver Driver(params WordAnalyzer[] analyzers)
    {
        var words = new WordTable();
        foreach (WordAnalyzer analyzer in analyzers)
            analyzer.Intern(words);
        return new AnalysisDriver([.. analyzers], words, AnalysisOptions.Default);
    }
}

/// <summary>Reports every occurrence of a word; with <c>across</c>, also articles that write it differently from the first.</summary>
internal sealed class WordAnalyzer(RuleDescriptor rule, string word, bool across = false) : Analyzer(rule)
{
    private int _id;

    public Action<SentenceContext>? OnSentence { get; init; }

    public override Trigger Trigger => Trigger.SentenceWith([_id]);

    public override bool CrossesArticles => across;

    public void Intern(WordTable words) => _id = words.Intern(word);

    public override void AnalyzeSentence(SentenceContext context)
    {
        OnSentence?.Invoke(context);
        if (across)
            return;
        foreach (Token token in context.Tree.TokensOf(context.Sentence))
        {
            if (token.WordId == _id)
                context.Report(new Detection(token.Span) { Arguments = Rule.Message.Contains("{match}", StringComparison.Ordinal) ? Match(context, token) : [] });
        }
    }

    public override void CollectClaims(ClaimContext context)
    {
        foreach (Token token in context.Tree.Tokens)
        {
            if (token.WordId == _id)
                context.State(new StatedClaim(word, "form", context.Tree.TextOf(token).ToString(), token.Span));
        }
    }

    public override void AnalyzeCorpus(CorpusContext context)
    {
        foreach (Claim claim in context.Claims.Where(c => c.Value != context.Claims[0].Value))
            context.Report(new CorpusDetection(claim) { Related = [(context.Claims[0], "written so here")], Replacement = context.Claims[0].Value });
    }

    private static ImmutableDictionary<string, string> Match(SentenceContext context, Token token) =>
        ImmutableDictionary<string, string>.Empty.Add("match", context.Tree.TextOf(token).ToString());
}
