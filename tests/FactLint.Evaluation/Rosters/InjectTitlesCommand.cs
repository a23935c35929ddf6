using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Evaluation.Commands;
using FactLint.Language.Syntax;
using FactLint.Rules.Files;
using FactLint.Rules.Rosters.Lookup;

namespace FactLint.Evaluation.Rosters;

/// <summary>Puts wrong offices into dated articles, one at a time, and counts which are found; then what is found in the articles as they are.</summary>
internal static class InjectTitlesCommand
{
    private static readonly ImmutableArray<string> RuleNames = ["former-current", "roster-office", "affiliation"];

    public static int Run(string[] arguments)
    {
        if (arguments.Length is 0 or > 2)
        {
            Console.Error.WriteLine("usage: inject-titles FOLDER [MISSES]   the folder has an index.jsonl with file and date");
            return 2;
        }
        RuleSet rules = RuleCatalog.Load(RuleSources.ShippedOnly);
        var driver = new AnalysisDriver([.. rules.Analyzers.Where(a => RuleNames.Any(a.Rule.IsSelectedBy))], rules.Words, AnalysisOptions.Default);
        var injector = new TitleInjector(new RosterIndex([], withShipped: true));
        var results = new List<(InjectedTitle Injected, bool IsFound, string Rules)>();
        foreach ((string text, DateOnly day, string file) in Articles(arguments[0]))
        {
            foreach (Diagnostic untouched in Check(driver, text, day))
                Console.WriteLine($"untouched {file}: {untouched.Rule.Id} {untouched.Message}");
            foreach (InjectedTitle injected in injector.Inject(text, day))
            {
                var found = Check(driver, injected.Text, day).Where(d => Touches(d, injected)).Select(d => d.Rule.Id).Distinct().ToList();
                results.Add((injected, found.Count > 0, string.Join(' ', found)));
            }
        }
        foreach (var kind in results.GroupBy(r => r.Injected.Kind).Append(results.GroupBy(_ => "all").First()))
            Console.WriteLine(FormattableString.Invariant($"{kind.Key,-16} {kind.Count(r => r.IsFound),4} of {kind.Count(),4} found: {100.0 * kind.Count(r => r.IsFound) / kind.Count():0.0} %  by default {100.0 * kind.Count(r => r.Rules.Contains("FL2101", StringComparison.Ordinal)) / kind.Count():0.0} %"));
        int misses = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 0;
        foreach (var missed in results.Where(r => !r.IsFound).Take(misses))
            Console.WriteLine($"  not found ({missed.Injected.Kind}): …{missed.Injected.Text[Math.Max(0, missed.Injected.Start - 60)..Math.Min(missed.Injected.Text.Length, missed.Injected.End + 60)].ReplaceLineEndings(" ")}…");
        return 0;
    }

    private static bool Touches(Diagnostic diagnostic, InjectedTitle injected) =>
        Overlaps(diagnostic.Location.Span, injected) || diagnostic.Related.Any(r => Overlaps(r.Location.Span, injected));

    private static bool Overlaps(Language.Text.TextSpan span, InjectedTitle injected) => span.Start < injected.End && span.End > injected.Start;

    private static ImmutableArray<Diagnostic> Check(AnalysisDriver driver, string text, DateOnly day)
    {
        Article plain = PlainArticle.Of(text);
        var article = new Article(plain.Source, plain.Prose, plain.Map, plain.Blocks) { Metadata = ArticleMetadata.Empty with { Published = day } };
        return driver.Check(new ArticleInput(new DocumentKey("a.txt"), article, RuleSettings.Everything)).Diagnostics;
    }

    private static IEnumerable<(string Text, DateOnly Day, string File)> Articles(string folder)
    {
        foreach (string line in File.ReadLines(Path.Combine(folder, "index.jsonl")))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            if (row.RootElement.TryGetProperty("date", out JsonElement date) && date.ValueKind == JsonValueKind.String && DateOnly.TryParse(date.GetString(), CultureInfo.InvariantCulture, out DateOnly day))
                yield return (File.ReadAllText(Path.Combine(folder, row.RootElement.GetProperty("file").GetString()!)), day, row.RootElement.GetProperty("file").GetString()!);
        }
    }
}
