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
/// <c>inject FOLDER [RULE,…] [MISSES]</c>: makes true articles wrong in one place each and counts how often the rule for it finds the place.
/// The folder holds plain text files; an <c>index.jsonl</c> beside them gives their days of publication (<c>file</c>, <c>date</c>).
/// </summary>
internal static class InjectCommand
{
    public static int Run(string[] args)
    {
        if (args.Length == 0 || !Directory.Exists(args[0]))
        {
            Console.Error.WriteLine("usage: inject FOLDER [RULE,...] [MISSES]");
            return 2;
        }
        RuleSet rules = RuleCatalog.Load(RuleSources.ShippedOnly);
        ImmutableArray<Article> articles = ArticleFolder.Read(args[0]);
        string[] wanted = args.Length > 1 && args[1].Length > 0 ? args[1].Split(',') : [.. Faults.All.Select(f => f.Rule)];
        int misses = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 0;
        foreach (Fault fault in Faults.All.Where(f => wanted.Contains(f.Rule)))
            Report(fault, rules, articles, misses);
        return 0;
    }

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
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fault.Rule}  {fault.Name,-36} found {found,5} of {cases,5}   {(cases == 0 ? 0 : 100.0 * found / cases),5:0.0} %"));
        foreach (string text in missed.Take(misses))
            Console.WriteLine("    " + text);
    }

    private static bool IsFound(AnalysisDriver driver, Article article, InjectedFault injected)
    {
        Article changed = ArticleFolder.Plain(injected.Text, article.Metadata.Published);
        IEnumerable<Diagnostic> findings = driver.Check(new ArticleInput(new DocumentKey("article.txt"), changed, RuleSettings.Everything)).Diagnostics;
        return findings.Any(d => d.Location.Span.Overlaps(injected.Place) || d.Related.Any(r => r.Location.Span.Overlaps(injected.Place)));
    }

    private static string Excerpt(InjectedFault injected)
    {
        int start = Math.Max(0, injected.Place.Start - 50), end = Math.Min(injected.Text.Length, injected.Place.End + 40);
        return injected.Text[start..end].ReplaceLineEndings(" ");
    }
}
