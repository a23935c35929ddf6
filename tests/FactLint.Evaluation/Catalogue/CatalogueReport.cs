using System.Collections.Immutable;
using System.Globalization;

namespace FactLint.Evaluation.Catalogue;

/// <summary>Prints how many examples of each rule came out as the catalogue says.</summary>
internal static class CatalogueReport
{
    public static void Write(TextWriter output, IReadOnlyCollection<CatalogueOutcome> outcomes, IReadOnlyCollection<CatalogueExample> skipped, bool errors)
    {
        foreach (string rule in outcomes.Select(o => o.Example.Rule).Concat(skipped.Select(s => s.Rule)).Distinct())
            output.WriteLine(Line(rule, [.. outcomes.Where(o => o.Example.Rule == rule)], skipped.Count(s => s.Rule == rule)));
        output.WriteLine(Line("total", [.. outcomes], skipped.Count));
        if (!errors)
            return;
        foreach (CatalogueOutcome outcome in outcomes.Where(o => !o.Passed))
            output.WriteLine(outcome);
        foreach (CatalogueExample example in skipped)
            output.WriteLine($"  skipped {example.Rule}: {example.Skipped}: {example.Raw}");
    }

    private static string Line(string name, ImmutableArray<CatalogueOutcome> outcomes, int skipped)
    {
        int passed = outcomes.Count(o => o.Passed);
        string share = outcomes.IsEmpty ? "-" : (100.0 * passed / outcomes.Length).ToString("0.0", CultureInfo.InvariantCulture) + " %";
        return string.Create(CultureInfo.InvariantCulture, $"{name,-28} passed {passed,4} of {outcomes.Length,4}  {share,8}  skipped {skipped,3}");
    }
}
