using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Rules.Files;

/// <summary>A rule file after its common keys were read and checked; the kind reads the rest from <see cref="Body"/>.</summary>
public sealed record RuleDefinition
{
    /// <summary>The file's path as it was given to the reader.</summary>
    public required string Path { get; init; }

    public required RuleDescriptor Descriptor { get; init; }

    /// <summary>The name of the kind, known to exist.</summary>
    public required string Kind { get; init; }

    /// <summary>The whole file, with <c>extends</c> applied and without <c>tests</c>. Keys are already checked against the kind's schema.</summary>
    public required YamlNode Body { get; init; }

    /// <summary>It comes with the program and is known to be right: what takes long to check may be left until it is used.</summary>
    public bool IsShipped { get; init; }

    /// <summary>The texts of a key that may be one text or a list of texts; empty when the key is absent.</summary>
    public ImmutableArray<YamlNode> Texts(string key) => Body[key] switch
    {
        null => [],
        { IsList: true } list => list.Items,
        var one => [one],
    };

    /// <summary>The text of a key, or null.</summary>
    public string? Text(string key) => Body[key]?.Text;
}
