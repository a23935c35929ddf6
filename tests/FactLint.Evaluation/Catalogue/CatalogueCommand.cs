using System.Collections.Immutable;
using FactLint.Rules.Files;

namespace FactLint.Evaluation.Catalogue;

/// <summary><c>catalogue --file CATALOGUE.md [--rules a,b] [--pack FOLDER] [--errors]</c>: the catalogue's examples against the rules.</summary>
internal static class CatalogueCommand
{
    public static int Run(string[] arguments)
    {
        if (Value(arguments, "--file") is not { } file)
        {
            Console.Error.WriteLine("usage: catalogue --file CATALOGUE.md [--rules a,b] [--pack FOLDER] [--errors]");
            return 2;
        }
        var runner = new CatalogueRunner(Sources(Value(arguments, "--pack")));
        foreach (LoadError error in runner.Rules.Errors)
            Console.Error.WriteLine(error);
        string[]? wanted = Value(arguments, "--rules")?.Split(',');
        ILookup<bool, CatalogueExample> examples = CatalogueReader.Read(File.ReadLines(file))
            .Where(e => wanted?.Contains(e.Rule) ?? runner.Knows(e.Rule)).ToLookup(e => e.Skipped is null);
        ImmutableArray<CatalogueOutcome> outcomes = [.. examples[true].Select(runner.Run)];
        CatalogueReport.Write(Console.Out, outcomes, [.. examples[false]], arguments.Contains("--errors"));
        return outcomes.All(o => o.Passed) && runner.Rules.Errors.IsEmpty ? 0 : 1;
    }

    private static string? Value(string[] arguments, string option)
    {
        int at = Array.IndexOf(arguments, option);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }

    private static RuleSources Sources(string? pack)
    {
        if (pack is null)
            return RuleSources.ShippedOnly;
        ILookup<bool, RuleText> files = Directory.EnumerateFiles(pack, "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new RuleText(Path.GetRelativePath(pack, path).Replace('\\', '/'), File.ReadAllText(path)))
            .ToLookup(f => f.Path.StartsWith("lists/", StringComparison.Ordinal));
        return new RuleSources { Shipped = false, Rules = [.. files[false]], Lists = [.. files[true]] };
    }
}
