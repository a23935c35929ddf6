using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds;

/// <summary>House spelling: one word or phrase for another, with a fix that may be applied unseen.</summary>
public sealed class SwapKind : RuleKind
{
    public override string Name => "swap";

    public override string Summary => "Replaces words and phrases by the desk's own, keeping capitals.";

    public override string? PartsKey => "swap";

    public override ImmutableArray<string> MessagePlaces => ["match", "from", "to"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("swap", RuleKeyType.MapOfTexts, "What is written: what to write instead. Whole words; give each inflected form an entry of its own.") { IsRequired = true },
        new("except", RuleKeyType.TextOrList, "Phrases in which the word stays, such as a proper name."),
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        var finder = new EntryFinder(compilation.Words);
        var swaps = ImmutableArray.CreateBuilder<(string From, string To)>();
        bool isRight = true;
        foreach ((YamlNode from, YamlNode to) in definition.Body["swap"]!.Entries)
        {
            string? mistake = from.Text == to.Text ? "the two sides are the same" : finder.Add(from.Text!, swaps.Count) ? null : "there is no word to look for";
            if (mistake is not null)
                compilation.Error(definition, from, mistake);
            isRight &= mistake is null;
            swaps.Add((from.Text!.Trim(), to.Text!.Trim()));
        }
        isRight &= ExceptEntries.Add(finder, definition, compilation);
        isRight = isRight && ComeToAnEnd(definition, compilation, finder, swaps.ToImmutable());
        return isRight ? new SwapAnalyzer(definition.Descriptor, finder, swaps.ToImmutable()) : null;
    }

    /// <summary>Fixes are applied unseen, so what is written instead may not itself be something to replace.</summary>
    private static bool ComeToAnEnd(RuleDefinition definition, RuleCompilation compilation, EntryFinder finder, ImmutableArray<(string From, string To)> swaps)
    {
        _ = finder.FirstWords;
        bool isRight = true;
        foreach ((int i, SyntaxTree tree) in Replacements(compilation, swaps).Index())
        {
            foreach (EntryFinder.Occurrence found in finder.Find(tree).Where(f => f.Number != ExceptEntries.Number))
            {
                string text = tree.TextOf(found.Span).ToString();
                string again = LetterCase.Like(text, swaps[found.Number].From, swaps[found.Number].To);
                if (again == text)
                    continue;
                compilation.Error(definition, definition.Body["swap"]!.Entries[i].Value, $"“{text}” is itself to be replaced, by “{again}”: write here what should stand in the end");
                isRight = false;
                break;
            }
        }
        return isRight;
    }

    private static IEnumerable<SyntaxTree> Replacements(RuleCompilation compilation, ImmutableArray<(string From, string To)> swaps) =>
        swaps.Select(s => SyntaxTree.Parse(
            new Article(new SourceText(s.To), s.To, SourceMap.Identity(s.To.Length), [new Block(BlockKind.Paragraph, new TextSpan(0, s.To.Length))]), compilation.Words));

    private sealed class SwapAnalyzer(RuleDescriptor rule, EntryFinder finder, ImmutableArray<(string From, string To)> swaps) : Analyzer(rule)
    {
        public override Trigger Trigger { get; } = Trigger.ArticleWith(finder.FirstWords);

        public override void AnalyzeArticle(ArticleContext context)
        {
            foreach (EntryFinder.Occurrence found in finder.Find(context.Tree))
            {
                if (found.Number == ExceptEntries.Number)
                    continue;
                (string from, string to) = swaps[found.Number];
                string text = context.Tree.TextOf(found.Span).ToString();
                string replacement = LetterCase.Like(text, from, to);
                if (replacement != text)
                    context.Report(DetectionOf(found.Span, text, replacement));
            }
        }

        private static Detection DetectionOf(TextSpan span, string text, string replacement) => new(span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty.Add("match", text).Add("from", text).Add("to", replacement),
            Fixes = [new Fix($"Write “{replacement}”", FixSafety.Safe, [new TextEdit(span, replacement)])],
        };
    }
}
