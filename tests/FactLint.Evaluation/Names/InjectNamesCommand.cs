using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Evaluation.Commands;
using FactLint.Language.Syntax;
using FactLint.Rules.Files;

namespace FactLint.Evaluation.Names;

/// <summary>
/// Misspells one of several mentions of a person in true articles and counts, by the kind of slip, how often the shipped rules find it,
/// and how many findings they make elsewhere that they did not make before.
/// </summary>
internal static class InjectNamesCommand
{
    public static int Run(string[] arguments)
    {
        if (arguments.Length is 0 or > 3 || !Directory.Exists(arguments[0]))
        {
            Console.Error.WriteLine("usage: inject-names FOLDER [SEED] [MISSES]");
            return 2;
        }
        uint seed = arguments.Length > 1 ? uint.Parse(arguments[1], CultureInfo.InvariantCulture) : 1;
        int misses = arguments.Length > 2 ? int.Parse(arguments[2], CultureInfo.InvariantCulture) : 0;
        RuleSet rules = RuleCatalog.Load(RuleSources.ShippedOnly);
        var driver = new AnalysisDriver([.. rules.Analyzers], rules.Words, AnalysisOptions.Default);
        var injector = new NameInjector(seed);
        var results = new List<NameResult>();
        int articles = 0;
        foreach (Article article in TrueArticles.Read([arguments[0]]))
        {
            ImmutableArray<Diagnostic> before = Check(driver, article);
            articles++;
            foreach (InjectedName injected in injector.In(driver.Model(article)))
                results.Add(Result(driver, before, injected, article.Metadata.Published));
        }
        Report(results, articles, misses);
        return 0;
    }

    private static NameResult Result(AnalysisDriver driver, ImmutableArray<Diagnostic> before, InjectedName injected, DateOnly? day)
    {
        ImmutableArray<Diagnostic> after = Check(driver, TrueArticles.Plain(injected.Text, day));
        List<Diagnostic> touching = [.. after.Where(d => d.Rule.Category == "names" && Touches(d, injected))];
        var known = before.Select(Key).ToHashSet();
        return new NameResult(injected, touching.Count > 0, touching.Exists(d => d.Rule.Id == "FL2001"), [.. after.Where(d => !Touches(d, injected) && !known.Contains(Key(d)))]);
    }

    private static ImmutableArray<Diagnostic> Check(AnalysisDriver driver, Article article) =>
        driver.Check(new ArticleInput(new DocumentKey("article.txt"), article, RuleSettings.Default)).Diagnostics;

    /// <summary>The same finding before and after: its place has moved.</summary>
    private static (string, string) Key(Diagnostic diagnostic) => (diagnostic.Rule.Id, diagnostic.Location.Text);

    private static bool Touches(Diagnostic diagnostic, InjectedName injected) =>
        diagnostic.Location.Span.Overlaps(injected.Place) || diagnostic.Related.Any(r => r.Location.Span.Overlaps(injected.Place));

    private static void Report(List<NameResult> results, int articles, int misses)
    {
        Print("kind", results, r => r.Injected.Kind);
        Print("letter", results, r => r.Injected.Letter == 0 ? "first" : r.Injected.Letter == r.Injected.Right.Length - 1 ? "last" : "inner");
        Print("length", results, r => r.Injected.Right.Length switch { 4 => "4", 5 or 6 => "5-6", _ => "7 and more" });
        Print("word", results, r => r.Injected.IsGiven ? "given name" : r.Injected.IsBare ? "surname alone" : "surname in full name");
        Print("all", results, _ => "all");
        int added = results.Sum(r => r.Added.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"new findings elsewhere: {added} in {results.Count} changed articles ({articles} articles): {100.0 * added / Math.Max(1, results.Count):0.00} per 100"));
        foreach (var extra in results.SelectMany(r => r.Added.Select(d => (r.Injected, d))).Take(misses))
            Console.WriteLine($"  new: {extra.d.Rule.Id} {extra.d.Message}  after {extra.Injected.Right} > {extra.Injected.Wrong}");
        foreach (NameResult missed in results.Where(r => !r.IsFound).Take(misses))
            Console.WriteLine($"  not found: {missed.Injected.Right} > {missed.Injected.Wrong}: …{Excerpt(missed.Injected)}…");
    }

    private static void Print(string by, List<NameResult> results, Func<NameResult, string> key)
    {
        foreach (IGrouping<string, NameResult> group in results.GroupBy(key).OrderBy(g => g.Key, StringComparer.Ordinal))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{by,-7} {group.Key,-21} found {group.Count(r => r.IsFound),5} of {group.Count(),5}   {100.0 * group.Count(r => r.IsFound) / group.Count(),5:0.0} %   without rosters {100.0 * group.Count(r => r.IsDrift) / group.Count(),5:0.0} %"));
    }

    private static string Excerpt(InjectedName injected) =>
        injected.Text[Math.Max(0, injected.Place.Start - 50)..Math.Min(injected.Text.Length, injected.Place.End + 40)].ReplaceLineEndings(" ");

    private sealed record NameResult(InjectedName Injected, bool IsFound, bool IsDrift, ImmutableArray<Diagnostic> Added);
}
