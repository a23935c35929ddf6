using System.Collections.Immutable;
using System.Text.Json;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Evaluation.Commands;
using FactLint.Rules.Files;

namespace FactLint.Evaluation.Rosters;

/// <summary>
/// Measures what share of misspelled names is found with the right form proposed when the right forms are on a roster, and whether
/// a right form is ever marked. Rows with a name more or less, or in another order, are rightful variants and not counted.
/// </summary>
internal static class NamesCommand
{
    private static readonly string[] Frames =
    [
        "{0} said on Tuesday that the talks would go on.",
        "The prize went to {0}, who thanked the jury.",
        "In a statement, {0} denied it.",
        "Critics of {0} were not surprised.",
    ];

    public static int Run(string[] arguments)
    {
        if (arguments.Length is 0 or > 2)
        {
            Console.Error.WriteLine("usage: names FILE.jsonl [ERRORS]");
            return 2;
        }
        List<NamePair> pairs = [.. File.ReadLines(arguments[0]).Select(Read).Where(p => p.Kind is not ("extra_or_missing_name" or "order"))];
        int errors = arguments.Length > 1 ? int.Parse(arguments[1], System.Globalization.CultureInfo.InvariantCulture) : 0;
        string roster = "people:\n" + string.Concat(pairs.Select(p => p.Correct).Distinct().Select(n => $"  - {JsonSerializer.Serialize(n)}\n"));
        RuleSet rules = RuleCatalog.Load(new RuleSources { Rosters = [new RuleText("names.yml", roster)] });
        var driver = new AnalysisDriver([.. rules.Analyzers.Where(a => a.Rule.IsSelectedBy("roster-spelling"))], rules.Words, AnalysisOptions.Default);
        foreach (IGrouping<string, NamePair> kind in pairs.GroupBy(p => p.Kind).Append(pairs.GroupBy(_ => "all").Single()))
            Console.WriteLine(FormattableString.Invariant($"{kind.Key,-16} {kind.Count(p => IsFound(driver, p)),4} of {kind.Count(),4} found: {100.0 * kind.Average(p => Share(driver, p)):0.0} % of {Frames.Length} sentences each"));
        var wrong = pairs.Select(p => p.Correct).Distinct().SelectMany(n => Frames.Select(f => (Name: n, Found: Check(driver, f, n)))).Where(r => !r.Found.IsEmpty).ToList();
        Console.WriteLine($"right forms marked: {wrong.Count}");
        foreach ((string name, var found) in wrong)
            Console.WriteLine($"  {name}: {found[0].Message}");
        foreach (NamePair missed in pairs.Where(p => !IsFound(driver, p)).Take(errors))
            Console.WriteLine($"  not found: {missed.Variant} for {missed.Correct}");
        return 0;
    }

    private static bool IsFound(AnalysisDriver driver, NamePair pair) => Share(driver, pair) > 0.5;

    private static double Share(AnalysisDriver driver, NamePair pair) => Frames.Average(f => Check(driver, f, pair.Variant).Any(d => d.Message.Contains($"“{pair.Correct}”", StringComparison.Ordinal)) ? 1.0 : 0.0);

    private static ImmutableArray<Diagnostic> Check(AnalysisDriver driver, string frame, string name)
    {
        var article = PlainArticle.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, name));
        return driver.Check(new ArticleInput(new DocumentKey("a.txt"), article, RuleSettings.Everything)).Diagnostics;
    }

    private static NamePair Read(string line)
    {
        using JsonDocument row = JsonDocument.Parse(line);
        string Text(string key) => row.RootElement.GetProperty(key).GetString()!;
        return new NamePair(Text("correct"), Text("variant"), Text("kind"));
    }
}
