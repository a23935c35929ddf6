using System.Collections.Immutable;
using System.Globalization;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds;

namespace FactLint.Rules.Patterns;

/// <summary>Something must, or must not, stand close to a match; what overlaps the match itself does not count, but for links: the match may be one.</summary>
/// <param name="Wanted">False for <c>not-near</c>.</param>
/// <param name="Reach">How far it looks.</param>
/// <param name="Sentences">How many sentences to either side, for <see cref="Nearness.Sentences"/>.</param>
/// <param name="Patterns">Any of these…</param>
/// <param name="Facts">…or any of these.</param>
internal sealed record NearCondition(bool Wanted, Nearness Reach, int Sentences, ImmutableArray<Pattern> Patterns, ImmutableArray<FactClass> Facts)
{
    /// <summary>The keys of a condition.</summary>
    public static ImmutableArray<RuleKey> Keys { get; } =
    [
        new("within", RuleKeyType.Text, "How far to look.") { IsRequired = true, Values = ["sentence", "paragraph", "article"], Form = "^[0-9]+ sentences?$" },
        new("pattern", RuleKeyType.TextOrList, "Patterns, any of them."),
        new("fact", RuleKeyType.TextOrList, "Kinds of facts, any of them.") { Values = [.. PatternElements.FactNames] },
    ];

    private const string Reaches = "sentence, paragraph, article, or a number such as “2 sentences”";

    /// <summary>Null, with an error reported, when the node is not a condition.</summary>
    public static NearCondition? Read(YamlNode node, bool wanted, PatternReader reader)
    {
        if (!node.IsMap)
        {
            reader.Error(node, "Write where to look and for what, as in { within: sentence, pattern: \"on condition of anonymity\" }");
            return null;
        }
        foreach ((YamlNode key, _) in node.Entries)
        {
            if (!Keys.Any(k => k.Name == key.Text))
                reader.Error(key, $"“{key.Text}” is not known here: use within, pattern or fact");
        }
        (Nearness Reach, int Sentences)? within = ReadWithin(node["within"], node, reader);
        ImmutableArray<FactClass> facts = ReadFacts(node["fact"], reader);
        ImmutableArray<Pattern> patterns = reader.Read(node["pattern"]);
        if (node["fact"] is null && node["pattern"] is null)
            reader.Error(node, "Say what to look for, with pattern: or fact:");
        return within is null || reader.HasFailed ? null : new NearCondition(wanted, within.Value.Reach, within.Value.Sentences, patterns, facts);
    }

    public bool Holds(SemanticModel model, PatternMatch match) => IsNear(model, match) == Wanted;

    private bool IsNear(SemanticModel model, PatternMatch match)
    {
        (int first, int end) = Range(model.Tree, match);
        ImmutableArray<Sentence> sentences = model.Tree.Sentences;
        if (Facts.Any(fact => PatternFacts.Of(model).AnyIn(fact, sentences[first].FirstToken, sentences[end - 1].EndToken, fact == FactClass.Link ? (0, 0) : (match.FirstToken, match.EndToken))))
            return true;
        for (int i = first; i < end; i++)
        {
            if (Patterns.Any(pattern => pattern.FindAll(model, sentences[i]).Any(found => !found.Overlaps(match))))
                return true;
        }
        return false;
    }

    /// <summary>The sentences to look at, by index.</summary>
    private (int First, int End) Range(SyntaxTree tree, PatternMatch match)
    {
        int home = tree.SentenceIndexAt(tree.Tokens[match.FirstToken].Start);
        switch (Reach)
        {
            case Nearness.Article:
                return (0, tree.Sentences.Length);
            case Nearness.Paragraph:
                int first = home, end = home + 1;
                while (first > 0 && tree.Sentences[first - 1].BlockIndex == tree.Sentences[home].BlockIndex)
                    first--;
                while (end < tree.Sentences.Length && tree.Sentences[end].BlockIndex == tree.Sentences[home].BlockIndex)
                    end++;
                return (first, end);
            default:
                return (Math.Max(0, home - Sentences), Math.Min(tree.Sentences.Length, home + 1 + Sentences));
        }
    }

    private static (Nearness, int)? ReadWithin(YamlNode? node, YamlNode parent, PatternReader reader)
    {
        switch (node?.Text)
        {
            case "sentence":
                return (Nearness.Sentences, 0);
            case "paragraph":
                return (Nearness.Paragraph, 0);
            case "article":
                return (Nearness.Article, 0);
        }
        string[] parts = (node?.Text ?? "").Split(' ');
        if (parts is [var number, "sentence" or "sentences"] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            return (Nearness.Sentences, count);
        reader.Error(node ?? parent, $"Say how far to look with within: {Reaches}");
        return null;
    }

    private static ImmutableArray<FactClass> ReadFacts(YamlNode? node, PatternReader reader)
    {
        if (node is null)
            return [];
        var facts = ImmutableArray.CreateBuilder<FactClass>();
        foreach (YamlNode one in node.IsList ? node.Items : [node])
        {
            if (PatternElements.FactNamed(one.Text ?? "") is not { } fact)
                reader.Error(one, $"“{one.Text}” is not a kind of fact: use {string.Join(", ", PatternElements.FactNames)}");
            else
                facts.Add(fact);
        }
        return facts.ToImmutable();
    }
}
