using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Text;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds;

/// <summary>Too many of something in one article: findings of another rule, or facts.</summary>
public sealed class CountKind : RuleKind
{
    private static readonly ImmutableDictionary<string, Func<SemanticModel, IEnumerable<TextSpan>>> Facts =
        new Dictionary<string, Func<SemanticModel, IEnumerable<TextSpan>>>
        {
            ["quotation"] = m => m.Quotations.Where(q => q.Depth == 0).Select(q => q.Span),
            ["person"] = m => m.People.Where(p => !p.Mentions.IsEmpty).Select(p => p.Mentions[0].Span),
            ["attribution"] = m => m.Attributions.Select(a => a.Cue),
            ["sentence"] = m => m.Tree.Sentences.Select(s => s.Span),
        }.ToImmutableDictionary();

    public override string Name => "count";

    public override string Summary => "Counts the findings of another rule, or facts, and says when there are too many.";

    public override bool TakesOtherRules => true;

    public override ImmutableArray<string> MessagePlaces => ["match", "count", "above"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("count", RuleKeyType.Text, "The id or name of another rule, or a fact: quotation, person, attribution, sentence.") { IsRequired = true },
        new("above", RuleKeyType.Number, "How many are still right.") { IsRequired = true },
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        string counted = definition.Text("count")!;
        YamlNode above = definition.Body["above"]!;
        if (!int.TryParse(above.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int most))
        {
            compilation.Error(definition, above, "“above” must be a whole number, 0 or more");
            return null;
        }
        if (Facts.TryGetValue(counted, out Func<SemanticModel, IEnumerable<TextSpan>>? fact))
            return new CountAnalyzer(definition.Descriptor, context => fact(context.Model), most);
        Analyzer? other = compilation.RuleNamed(counted);
        if (other is null)
        {
            compilation.Error(definition, definition.Body["count"]!, $"there is no rule or fact “{counted}” to count{KeyCheck.DidYouMean(counted, [.. Facts.Keys, .. compilation.RuleNames])}");
            return null;
        }
        return new CountAnalyzer(definition.Descriptor, context => context.FindingsOf(other).Select(d => d.Span), most);
    }

    private sealed class CountAnalyzer(RuleDescriptor rule, Func<ArticleContext, IEnumerable<TextSpan>> find, int most) : Analyzer(rule)
    {
        public override Trigger Trigger { get; } = Trigger.EveryArticle("what is counted has triggers of its own");

        public override void AnalyzeArticle(ArticleContext context)
        {
            var found = find(context).Where(context.InScope).Distinct().Order().ToList();
            if (found.Count <= most)
                return;
            context.Report(new Detection(found[most])
            {
                Arguments = ImmutableDictionary<string, string>.Empty
                    .Add("match", context.Tree.TextOf(found[most]).ToString())
                    .Add("count", found.Count.ToString(CultureInfo.InvariantCulture))
                    .Add("above", most.ToString(CultureInfo.InvariantCulture)),
                Related = [.. found.Where((_, i) => i != most).Select(span => (span, "also here"))],
            });
        }
    }
}
