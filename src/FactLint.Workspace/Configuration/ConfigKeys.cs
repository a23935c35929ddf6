using System.Collections.Immutable;
using FactLint.Rules.Kinds;

namespace FactLint.Workspace.Configuration;

/// <summary>The keys of factlint.yml; the reader and the JSON schema are both made from this list.</summary>
public static class ConfigKeys
{
    /// <summary>What a rule is set to: a severity, or these keys.</summary>
    internal static RuleKey Setting { get; } = new("", RuleKeyType.TextOrMap, "")
    {
        Values = Levels,
        Keys =
        [
            new("severity", RuleKeyType.Text, "How much a finding weighs.") { Values = Levels },
            new("scope", RuleKeyType.Text, "Where the rule looks: parts of the article joined by + (or), - (without) and & (within)."),
        ],
    };

    internal static ImmutableArray<RuleKey> Override { get; } =
    [
        new("files", RuleKeyType.TextOrList, "Which files, as patterns such as opinion/**.") { IsRequired = true },
        new("rules", RuleKeyType.Map, "How severe each rule is in them, by id, name, alias or category.") { IsRequired = true, Each = Setting },
    ];

    internal static ImmutableArray<RuleKey> Require { get; } = [new("reason", RuleKeyType.Boolean, "True when factlint-ignore needs a reason after a colon.")];

    private static ImmutableArray<string> Levels => ["error", "warning", "info", "off", "on"];

    public static ImmutableArray<RuleKey> All { get; } =
    [
        new("extends", RuleKeyType.TextOrList, "Which rules to start from: factlint:recommended, factlint:all, [] for none, or the path of a shared pack."),
        new("rulePaths", RuleKeyType.TextOrList, "Folders or files with rules of your own."),
        new("rosters", RuleKeyType.TextOrList, "Files with people and offices."),
        new("lists", RuleKeyType.TextOrList, "Folders or files with word lists of your own."),
        new("memory", RuleKeyType.Text, "The file that keeps what was published before; factlint index makes it, factlint check compares with it."),
        new("outlet", RuleKeyType.Text, "Your own name, such as AFP: “told AFP” is then no second-hand report."),
        new("language", RuleKeyType.Text, "The language of the articles.") { Values = [.. RecognizerCultures.Languages] },
        new("recognizers", RuleKeyType.Text, "What reads numbers and dates.") { Values = ["builtin", "microsoft"] },
        new("rules", RuleKeyType.Map, "How severe each rule is, by id, name, alias or category; the last entry wins.") { Each = Setting },
        new("overrides", RuleKeyType.Maps, "Other settings for some of the files; the last entry wins.") { Keys = Override },
        new("ignore", RuleKeyType.TextOrList, "Patterns of files that are not checked."),
        new("require", RuleKeyType.Map, "What suppressions need.") { Keys = Require },
        new("failOn", RuleKeyType.Text, "The least severity that makes the check fail.") { Values = ["error", "warning", "info", "off"] },
    ];
}
