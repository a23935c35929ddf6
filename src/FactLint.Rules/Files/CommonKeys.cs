using System.Collections.Immutable;
using FactLint.Rules.Kinds;
using FactLint.Rules.Testing;

namespace FactLint.Rules.Files;

/// <summary>The keys that every rule file may have, whatever its kind.</summary>
public static class CommonKeys
{
    private const string Slug = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    public static ImmutableArray<string> Severities { get; } = ["error", "warning", "info", "off"];

    /// <summary>In the order in which a file reads best.</summary>
    public static ImmutableArray<RuleKey> All { get; } =
    [
        Required("id", RuleKeyType.Text, "Permanent, never used again for another rule: two or more capital letters and three or more digits, such as FL4001.") with { Form = "^[A-Z]{2,}[0-9]{3,}$" },
        Required("name", RuleKeyType.Text, "The mistake in small letters and hyphens, such as withheld-detail; it is what an editor writes after “ignore”.") with { Form = Slug },
        Required("title", RuleKeyType.Text, "The mistake in a few words, for lists of rules."),
        Required("category", RuleKeyType.Text, "The folder the file stands in, such as referents.") with { Form = Slug },
        Required("severity", RuleKeyType.Text, "How much a finding weighs. A rule that is to be switched on by hand says default: off and keeps its severity.") with { Values = Severities },
        new("default", RuleKeyType.Text, "Whether the rule runs without being switched on.") { Values = ["on", "off"] },
        new("preview", RuleKeyType.Boolean, "True for a rule on trial: it runs only when it is named."),
        Required("kind", RuleKeyType.Text, "How the text is checked.") with { Values = [.. RuleKinds.All.Select(k => k.Name)] },
        Required("message", RuleKeyType.Text, "What is wrong and what to do. {name} stands for what the rule captured under that name."),
        new("why", RuleKeyType.Text, "Why a reader is harmed, in a sentence or two."),
        new("advice", RuleKeyType.Text, "What to do about it."),
        new("sources", RuleKeyType.TextOrList, "The standards and handbooks that the rule comes from."),
        new("scope", RuleKeyType.Text, "Where the rule looks: parts of the article joined by + (or), - (without) and & (within)."),
        new("aliases", RuleKeyType.TextOrList, "Other names that select the rule."),
        new("yields", RuleKeyType.TextOrList, "Rules that say the same with better proof, by id or name: where one of them marks the same words, the heavier finding stays, and at equal weight this rule is silent."),
        new("extends", RuleKeyType.Text, "The rule that this one is made from: its id, its name or the path of its file. Then key+ adds to what it has and key- takes away."),
        new("tests", RuleKeyType.Maps, "Texts that the rule flags, with the findings between [| and |], and texts that it passes. The last key of the file.") { Keys = RuleTestReader.Keys },
    ];

    private static RuleKey Required(string name, RuleKeyType type, string description) => new(name, type, description) { IsRequired = true };
}
