using System.Collections.Immutable;
using FactLint.Analysis.Driver;

namespace FactLint.Cli.Running;

/// <summary>One <c>--format F[=FILE]</c> of <c>factlint facts</c>.</summary>
/// <param name="Name">One of <see cref="All"/>.</param>
/// <param name="File">As given, or null for standard output.</param>
internal sealed record FactsFormat(string Name, string? File)
{
    public static ImmutableArray<(string Name, string Summary)> All { get; } =
    [
        ("text", "a checklist with a box to tick"),
        ("json", "one document for programs"),
        ("jsonl", "one line of JSON per article"),
        ("html", "a page: the text with its facts underlined, findings beside it"),
    ];

    /// <summary>Null, with the reason, when there is no such format.</summary>
    public static FactsFormat? Parse(string written, out string problem)
    {
        int equals = written.IndexOf('=');
        string name = equals < 0 ? written : written[..equals];
        string? file = equals < 0 ? null : written[(equals + 1)..];
        bool isKnown = All.Any(f => f.Name == name);
        problem = "";
        if (isKnown && file is not "")
            return new FactsFormat(name, file);
        string meant = NearestName.Of(name, All.Select(f => f.Name)) is { } nearest ? $": did you mean “{nearest}”?" : $": there are {string.Join(", ", All.Select(f => f.Name))}";
        problem = isKnown ? $"--format {name}= needs a file after =" : $"there is no format “{name}”{meant}";
        return null;
    }
}
