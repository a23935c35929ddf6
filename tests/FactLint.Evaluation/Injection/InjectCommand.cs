using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Evaluation.Commands;
using FactLint.Language.Syntax;
using FactLint.Rules.Files;

namespace FactLint.Evaluation.Injection;

/// <summary>
/// <c>inject PATH… [--rules ID,…] [--misses N]</c>: makes true articles wrong in one place each and counts how often the rule for it finds the place.
/// A path is a folder of plain text, with days of publication in an <c>index.jsonl</c> beside it (<c>file</c>, <c>date</c>), or a file of records
/// (<c>text</c>, <c>date</c>). A text that is met again is left out.
/// </summary>
internal static class InjectCommand
{
    public static int Run(string[] args)
    {
        string[] paths = [.. args.TakeWhile(a => !a.StartsWith("--", StringComparison.Ordinal))];
        if (paths.Length == 0 || !paths.All(Path.Exists))
        {
            Console.Error.WriteLine("usage: inject PATH... [--rules ID,...] [--misses N]");
            return 2;
        }
        RuleSet rules = RuleCatalog.Load(RuleSources.ShippedOnly);
        ImmutableArray<Article> articles = TrueArticles.Read(paths);
        string[] wanted = Option(args, "--rules")?.Split(',') ?? [.. Faults.All.Select(f => f.Rule)];
        int misses = int.Parse(Option(args, "--misses") ?? "0", CultureInfo.InvariantCulture);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles.Length} articles"));
        foreach (Fault fault in Faults.All.Where(f => wanted.Contains(f.Rule)).OrderBy(f => f.Rule, StringComparer.Ordinal))
            Report(fault, rules, articles, misses);
        return 0;
    }

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    private static void Report(Fault fault, RuleSet rules, ImmutableArray<Article> articles, int misses)
    {
        ImmutableArray<Analyzer> analyzers = [.. rules.Analyzers.Where(a => a.Rule.IsSelectedBy(fault.Rule))];
        var driver = new AnalysisDriver(analyzers, rules.Words, AnalysisOptions.Default);
        int cases = 0, found = 0;
        var missed = new List<string>();
        foreach (Article article in articles)
        {
            foreach (InjectedFault injected in fault.In(driver.Model(article)))
            {
                cases++;
                if (IsFound(driver, article, injected))
                    found++;
                else
                    missed.Add(Excerpt(injected));
            }
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fault.Rule}  {fault.Name,-48} found {found,5} of {cases,5}   {(cases == 0 ? 0 : 100.0 * found / cases),5:0.0} %"));
        foreach (string text in missed.Take(misses))
            Console.WriteLine("    " + text);
    }

    private static bool IsFound(AnalysisDriver driver, Article article, InjectedFault injected)
    {
        Article changed = TrueArticles.Plain(injected.Text, injected.IsUndated ? null : article.Metadata.Published);
        IEnumerable<Diagnostic> findings = driver.Check(new ArticleInput(new DocumentKey("article.txt"), changed, RuleSettings.Everything)).Diagnostics;
        return findings.Any(d => d.Location.Span.Overlaps(injected.Place) || d.Related.Any(r => r.Location.Span.Overlaps(injected.Place)));
    }

    private static string Excerpt(InjectedFault injected)
    {
        int start = Math.Max(0, injected.Place.Start - 50), end = Math.Min(injected.Text.Length, injected.Place.End + 40);
        return injected.Text[start..end].ReplaceLineEndings(" ");
    }
}
