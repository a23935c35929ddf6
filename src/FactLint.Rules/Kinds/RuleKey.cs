using System.Collections.Immutable;

namespace FactLint.Rules.Kinds;

/// <summary>What values a key of a rule file takes; the JSON schema and the check of the file are both made from this.</summary>
public enum RuleKeyType
{
    Text,
    Number,
    Boolean,
    TextList,
    TextOrList,
    Map,
    MapOfTexts,
    ListOfTextLists,

    /// <summary>A list whose entries are maps.</summary>
    Maps,

    /// <summary>One map, or a list of them.</summary>
    MapOrMaps,

    /// <summary>A text, or a map.</summary>
    TextOrMap,
    Any,
}

/// <summary>One key of a kind of rule.</summary>
/// <param name="Name">As written in the file.</param>
/// <param name="Type">What its value must be.</param>
/// <param name="Description">One sentence for the editor's hover and completion.</param>
public sealed record RuleKey(string Name, RuleKeyType Type, string Description)
{
    public bool IsRequired { get; init; }

    /// <summary>The only values allowed; empty for any.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>A regular expression for the form of a text, besides <see cref="Values"/>; null for any.</summary>
    public string? Form { get; init; }

    /// <summary>The only keys that a map here may have; empty for any. The readers of such a map check it themselves; the JSON schema is made from this.</summary>
    public ImmutableArray<RuleKey> Keys { get; init; } = [];

    /// <summary>What stands under each name of a map whose names are free; null for anything.</summary>
    public RuleKey? Each { get; init; }
}
