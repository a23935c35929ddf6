using System.Collections.Immutable;

namespace FactLint.Rules.Files;

/// <summary>A value of a YAML file with its place: one of text, list or map. Our own small tree, so that no room but the reader's knows the YAML library.</summary>
public sealed class YamlNode
{
    /// <summary>The text of a scalar; null for a list or map.</summary>
    public string? Text { get; init; }

    /// <summary>True for a scalar in quotation marks or a block scalar: it is never a number, a boolean or null.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The entries of a list; default (uninitialised) for text or map.</summary>
    public ImmutableArray<YamlNode> Items { get; init; }

    /// <summary>The entries of a map in file order; default (uninitialised) for text or list. Keys keep their place.</summary>
    public ImmutableArray<YamlEntry> Entries { get; init; }

    /// <summary>The file it was read from, as given to the reader: a rule that extends another holds nodes of both.</summary>
    public string Path { get; init; } = "";

    public required int Line { get; init; }

    public required int Column { get; init; }

    public bool IsText => Text is not null;

    public bool IsList => !Items.IsDefault;

    public bool IsMap => !Entries.IsDefault;

    /// <summary>The value of a key of a map, or null.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            if (!IsMap)
                return null;
            foreach ((YamlNode name, YamlNode value) in Entries)
            {
                if (name.Text == key)
                    return value;
            }
            return null;
        }
    }
}
