using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Lexicon;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds;

/// <summary>Text that stands twice: sentences, paragraphs, or a word written twice in a row.</summary>
public sealed class DuplicateKind : RuleKind
{
    private const double UsualContainment = 0.6;
    private const int UsualWords = 8;

    public override string Name => "duplicate";

    public override string Summary => "Finds text that is repeated, word for word or nearly so.";

    public override ImmutableArray<string> MessagePlaces => ["match", "share", "word"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("unit", RuleKeyType.Text, "What is compared; word looks for one word twice in a row.") { IsRequired = true, Values = ["sentence", "paragraph", "block", "word"] },
        new("containment", RuleKeyType.Number, "How much of the shorter text must stand in the longer one, from 0 to 1, counted in runs of four words; 0.6 is the usual."),
        new("minimum-words", RuleKeyType.Number, "How many words of content, such as nouns and verbs, the shorter text must have; 8 is the usual."),
        new("except", RuleKeyType.TextOrList, "Doublings that are right, such as had had (unit: word)."),
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        bool isRight = true;
        double containment = Number("containment", UsualContainment, 0.1, 1);
        double words = Number("minimum-words", UsualWords, 1, 1_000);
        string unit = definition.Text("unit")!;
        if (unit != "word" && definition.Body["except"] is { } except)
            isRight = Wrong(except, "“except” goes with “unit: word”");
        if (!isRight)
            return null;
        return unit == "word"
            ? new DoubledWordAnalyzer(definition.Descriptor, [.. definition.Texts("except").Select(e => WordTable.Normalize(e.Text!.Trim()))])
            : new DuplicateAnalyzer(definition.Descriptor, unit, containment, (int)words);

        double Number(string key, double usual, double least, double most)
        {
            if (definition.Text(key) is not { } text)
                return usual;
            double value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
            if (value < least || value > most)
                isRight = Wrong(definition.Body[key]!, string.Create(CultureInfo.InvariantCulture, $"“{key}” must be from {least} to {most}"));
            return value;
        }

        bool Wrong(YamlNode at, string message)
        {
            compilation.Error(definition, at, message);
            return false;
        }
    }
}
