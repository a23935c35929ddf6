using System.Collections.Immutable;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds;

namespace FactLint.Rules.Patterns;

/// <summary>What a finding points at: a capture instead of the whole match, and further captures with labels. A capture that was not matched is passed over.</summary>
internal sealed record ReportPlaces(string At, ImmutableArray<(string At, string Label)> Also)
{
    /// <summary>The keys of <c>report:</c>.</summary>
    public static ImmutableArray<RuleKey> Keys { get; } =
    [
        new("at", RuleKeyType.Text, "The capture that is underlined."),
        new("also", RuleKeyType.Maps, "Further captures that are shown.")
        {
            Keys =
            [
                new("at", RuleKeyType.Text, "The capture.") { IsRequired = true },
                new("label", RuleKeyType.Text, "A few words on it.") { IsRequired = true },
            ],
        },
    ];

    public static ReportPlaces Default { get; } = new(PatternMatch.Whole, []);

    /// <param name="node">The value of <c>report:</c>, or null.</param>
    /// <param name="checkName">Reports a name that is no capture.</param>
    /// <param name="reader">Takes the errors.</param>
    public static ReportPlaces Read(YamlNode? node, Action<YamlNode> checkName, PatternReader reader)
    {
        if (node is null)
            return Default;
        if (!node.IsMap)
            reader.Error(node, "Write what to point at, as in { at: name }");
        foreach ((YamlNode key, _) in node.IsMap ? node.Entries : [])
        {
            if (!Keys.Any(k => k.Name == key.Text))
                reader.Error(key, $"“{key.Text}” is not known here: use at or also");
        }
        if (node["at"] is { } at)
            checkName(at);
        var also = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (YamlNode entry in node["also"] is { IsList: true } list ? list.Items : [])
        {
            if (entry["at"]?.Text is not { } name || entry["label"]?.Text is not { } label)
            {
                reader.Error(entry, "Each entry of also: needs a place and a few words on it, as in { at: name, label: \"named here\" }");
                continue;
            }
            checkName(entry["at"]!);
            also.Add((name, label));
        }
        return new ReportPlaces(node["at"]?.Text ?? PatternMatch.Whole, also.ToImmutable());
    }

    public TextSpan SpanOf(PatternMatch match, SyntaxTree tree) =>
        match.Part(At) is var (first, end) ? tree.SpanOf(first, end) : match.SpanIn(tree);

    public IEnumerable<(TextSpan, string)> RelatedOf(PatternMatch match, SyntaxTree tree)
    {
        foreach ((string at, string label) in Also)
        {
            if (match.Part(at) is var (first, end))
                yield return (tree.SpanOf(first, end), label);
        }
    }
}
