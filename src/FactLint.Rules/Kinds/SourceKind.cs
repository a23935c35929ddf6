using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Semantics;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds.Sources;
using FactLint.Rules.Patterns;

namespace FactLint.Rules.Kinds;

/// <summary>Who said it, and what readers are told about them.</summary>
public sealed class SourceKind : RuleKind
{
    private static readonly ImmutableArray<string> Namings = ["anonymous", "bare", "spokesperson", "institution", "collective", "document", "secondary"];

    public override string Name => "source";

    public override string Summary => "Finds sources by how they are named, and articles that contradict themselves about a source.";

    public override ImmutableArray<string> MessagePlaces => ["source", "cue", "said", "first", "body", "match", "outlet"];

    public override string? PartsKey => null;

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("check", RuleKeyType.Text, "naming: sources that are named so, the default; plural-shift: one unnamed source becomes several; declined: a body is said to be silent while its official speaks; told-outlet: “told AFP” in the copy of another outlet.")
        {
            Values = ["naming", "plural-shift", "declined", "told-outlet"],
        },
        new("naming", RuleKeyType.TextOrList, "How the source is named; any of them makes a finding (check: naming).") { Values = Namings },
        new("says", RuleKeyType.TextOrList, "Patterns: only sources whose own words hold one of them (check: naming)."),
        new("unless", RuleKeyType.TextOrList, "What makes a source all right: the article gives a reason; describes the source; names a speaker in the same or a neighbouring sentence; has a byline; the phrase means several people; somebody else is quoted too; it stands below the first paragraph (check: naming).")
        {
            Values = SourceExcuses.Words,
        },
        new("once", RuleKeyType.Text, "article: one finding per article, the other sources are shown with it (check: naming).") { Values = ["article"] },
        new("outlets", RuleKeyType.TextOrList, "Names of outlets, or a word list such as @news-outlets (check: told-outlet)."),
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        string check = definition.Text("check") ?? "naming";
        if (IsMisplaced(definition, compilation, check))
            return null;
        return check switch
        {
            "plural-shift" => new PluralShiftAnalyzer(definition.Descriptor, Trigger.ArticleWith(SourceNouns.Of(SourceNaming.Anonymous).Select(compilation.Words.Intern))),
            "declined" => new DeclinedAnalyzer(definition.Descriptor, Words(compilation, "declined", "refused", "declines"), Words(compilation, "comment")),
            "told-outlet" => ToldOutlet(definition, compilation),
            _ => Naming(definition, compilation),
        };
    }

    private static NamingAnalyzer? Naming(RuleDefinition definition, RuleCompilation compilation)
    {
        var namings = NamingSet.Of(definition.Texts("naming"));
        var reader = new PatternReader(definition, compilation);
        ImmutableArray<Pattern> says = reader.Read(definition.Body["says"]);
        Trigger trigger = namings.Nouns() is { } nouns
            ? Trigger.ArticleWith(nouns.ConvertAll(compilation.Words.Intern))
            : Trigger.EveryArticle("institutions, groups and documents have no fixed nouns");
        return reader.HasFailed ? null : new NamingAnalyzer(definition, namings, says, trigger);
    }

    private static ToldOutletAnalyzer? ToldOutlet(RuleDefinition definition, RuleCompilation compilation)
    {
        var outlets = ImmutableArray.CreateBuilder<string>();
        foreach (YamlNode node in definition.Texts("outlets"))
        {
            if (!node.Text!.StartsWith('@'))
                outlets.Add(node.Text);
            else if (compilation.Lists.TryGetValue(node.Text[1..], out ImmutableArray<string> entries))
                outlets.AddRange(entries);
            else
            {
                compilation.Error(definition, node, $"there is no word list “{node.Text[1..]}”{KeyCheck.DidYouMean(node.Text[1..], [.. compilation.Lists.Keys])}");
                return null;
            }
        }
        return new ToldOutletAnalyzer(definition.Descriptor, outlets.ToImmutable(), Words(compilation, "told", "spoke", "speaking", "tells", "telling", "interview"));
    }

    /// <summary>A key of another check does nothing, and one that is missing leaves the rule without work: both are mistakes.</summary>
    private static bool IsMisplaced(RuleDefinition definition, RuleCompilation compilation, string check)
    {
        (string Key, string Check)[] owners = [("naming", "naming"), ("says", "naming"), ("unless", "naming"), ("once", "naming"), ("outlets", "told-outlet")];
        foreach ((string key, string owner) in owners)
        {
            if (owner == check || definition.Body[key] is not { } misplaced)
                continue;
            compilation.Error(definition, misplaced, $"“{key}” goes with “check: {owner}”");
            return true;
        }
        string needed = check switch { "naming" => "naming", "told-outlet" => "outlets", _ => "" };
        if (needed.Length == 0 || definition.Body[needed] is not null)
            return false;
        compilation.Error(definition, definition.Body, $"“{needed}” is missing, which “check: {check}” needs");
        return true;
    }

    private static ImmutableArray<int> Words(RuleCompilation compilation, params string[] words) => [.. words.Select(compilation.Words.Intern)];
}
