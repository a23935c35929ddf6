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
}
