using FactLint.Analysis.Driver;

namespace FactLint.Cli.Reporters;

/// <summary>One <c>--format F[=FILE]</c>.</summary>
/// <param name="Format">A known format.</param>
/// <param name="File">As given, or null for standard output.</param>
internal sealed record ReportRequest(ReporterFormat Format, string? File)
{
    public static IEnumerable<string> Names => ReporterFormats.All.Select(f => f.Name);

    /// <summary>Null, with the reason, when there is no such format.</summary>
    public static ReportRequest? Parse(string written, out string problem)
    {
        int equals = written.IndexOf('=');
        string name = equals < 0 ? written : written[..equals];
        string? file = equals < 0 ? null : written[(equals + 1)..];
        problem = "";
        if (ReporterFormats.Find(name) is { } format && file is not "")
            return new ReportRequest(format, file);
        string meant = NearestName.Of(name, Names) is { } nearest ? $": did you mean “{nearest}”?" : $": there are {string.Join(", ", Names)}";
        problem = file is "" && ReporterFormats.Find(name) is not null ? $"--format {name}= needs a file after =" : $"there is no format “{name}”{meant}";
        return null;
    }

    /// <summary>What is wrong with a set of requests, or null: two reports cannot share one stream.</summary>
    public static string? Conflict(IReadOnlyList<ReportRequest> requests)
    {
        if (requests.Count(r => r.File is null) > 1)
            return "only one format can go to standard output: give the others a file, as in --format sarif=factlint.sarif";
        string? twice = requests.Where(r => r.File is not null).GroupBy(r => r.File).FirstOrDefault(g => g.Count() > 1)?.Key;
        return twice is null ? null : $"two formats would write to {twice}: give each its own file";
    }
}
