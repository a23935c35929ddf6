using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Driver;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds;

namespace FactLint.Rules.Patterns;

/// <summary>
/// One test of <c>where:</c> on a capture: <c>is</c> / <c>not</c> (the words as a whole are, or are none of, some patterns), <c>has</c> / <c>lacks</c>
/// (such a pattern stands among them), <c>above</c> / <c>below</c> (their number), <c>capitalised</c>, <c>new</c> (its last word, or one of its family, has not stood in the article before). On a capture that was not matched,
/// <c>not</c>, <c>lacks</c> and <c>new</c> hold and the others do not.
/// </summary>
internal sealed record CaptureTest(string Capture, string Test, ImmutableArray<Pattern> Patterns, double Number, bool Flag)
{
    /// <summary>What stands under the name of a capture.</summary>
    public static RuleKey Key { get; } = new("", RuleKeyType.Map, "")
    {
        Keys =
        [
            new("is", RuleKeyType.TextOrList, "The capture is one of these, from its first word to its last."),
            new("not", RuleKeyType.TextOrList, "The capture is none of these."),
            new("has", RuleKeyType.TextOrList, "One of these stands in the capture."),
            new("lacks", RuleKeyType.TextOrList, "None of these stands in the capture."),
            new("above", RuleKeyType.Number, "The capture's number is higher."),
            new("below", RuleKeyType.Number, "The capture's number is lower."),
            new("capitalised", RuleKeyType.Boolean, "Whether the capture starts with a capital."),
            new("new", RuleKeyType.Boolean, "Whether the capture's last word, in any form, stands here for the first time in the article."),
        ],
    };

    private static readonly ImmutableArray<string> _tests = [.. Key.Keys.Select(k => k.Name)];

    /// <summary>The tests of one capture's map.</summary>
    public static IEnumerable<CaptureTest> Read(string capture, YamlNode node, PatternReader reader)
    {
        if (!node.IsMap)
            reader.Error(node, $"Write a test, as in {capture}: {{ is: PERSON }}");
        foreach ((YamlNode key, YamlNode value) in node.IsMap ? node.Entries : [])
        {
            if (ReadOne(capture, key, value, reader) is { } test)
                yield return test;
        }
    }

    public bool Holds(SemanticModel model, PatternMatch match)
    {
        bool whenMissing = Test is "not" or "lacks" or "new";
        if (match.Part(Capture) is not var (first, end))
            return whenMissing;
        Sentence sentence = model.Tree.Sentences[model.Tree.SentenceIndexAt(model.Tree.Tokens[first].Start)];
        return Test switch
        {
            "is" => Patterns.Any(pattern => pattern.IsWhole(model, sentence, first, end)),
            "not" => !Patterns.Any(pattern => pattern.IsWhole(model, sentence, first, end)),
            "has" => Patterns.Any(pattern => pattern.IsWithin(model, sentence, first, end)),
            "lacks" => !Patterns.Any(pattern => pattern.IsWithin(model, sentence, first, end)),
            "above" => NumberOf(model.Tree, first, end) > Number,
            "below" => NumberOf(model.Tree, first, end) < Number,
            "new" => FirstMention.Is(model.Tree, end - 1) == Flag,
            _ => char.IsUpper(model.Tree.TextOf(model.Tree.Tokens[first].Span)[0]) == Flag,
        };
    }

    private static double? NumberOf(SyntaxTree tree, int first, int end) =>
        (double?)WrittenNumber.FirstIn(tree.TextOf(TextSpan.FromBounds(tree.Tokens[first].Start, tree.Tokens[end - 1].End)));

    private static CaptureTest? ReadOne(string capture, YamlNode key, YamlNode value, PatternReader reader)
    {
        string test = key.Text ?? "";
        switch (test)
        {
            case "is" or "not" or "has" or "lacks":
                return new CaptureTest(capture, test, reader.Read(value), 0, false);
            case "above" or "below":
                if (double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
                    return new CaptureTest(capture, test, [], number, false);
                reader.Error(value, $"A number is expected after {test}:");
                return null;
            case "capitalised" or "new":
                if (value.Text is "true" or "false")
                    return new CaptureTest(capture, test, [], 0, value.Text == "true");
                reader.Error(value, $"Write true or false after {test}:");
                return null;
            default:
                string hint = NearestName.Of(test, _tests) is { } nearest ? $"did you mean {nearest}?" : $"use {string.Join(", ", _tests)}";
                reader.Error(key, $"“{test}” is not a test: {hint}");
                return null;
        }
    }
}
