using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds;

/// <summary>
/// Reports the few plain reporting verbs that leave the article's tense: at least five verbs in one tense, at most two in the other, and
/// those under a fifth of all. Only named people, he and she count: documents and groups speak in the present in any article ("aides say"). Headlines
/// and captions are left out.
/// </summary>
internal sealed class TenseAnalyzer(RuleDescriptor rule, ImmutableArray<int> past, ImmutableArray<int> present) : Analyzer(rule)
{
    private const int FewestUsual = 5;
    private const int MostStrays = 2;

    public static readonly ImmutableArray<string> Past = ["said", "told", "added"];
    public static readonly ImmutableArray<string> Present = ["says", "tells", "adds"];

    // Only the present is a rare enough word to wake the rule; an article all in the present has one "said" at most, and many "says".
    public override Trigger Trigger { get; } = Trigger.ArticleWith(present);

    public override void AnalyzeArticle(ArticleContext context)
    {
        var pasts = new List<TextSpan>();
        var presents = new List<TextSpan>();
        foreach (Attribution attribution in context.Model.Attributions)
        {
            if (!IsOnePerson(context, attribution.Source) || !IsCounted(context, attribution.Cue))
                continue;
            int word = context.Tree.Tokens[context.Tree.TokenIndexAt(attribution.Cue.Start)].WordId;
            if (past.Contains(word))
                pasts.Add(attribution.Cue);
            else if (present.Contains(word))
                presents.Add(attribution.Cue);
        }
        (List<TextSpan> usual, List<TextSpan> strays) = pasts.Count >= presents.Count ? (pasts, presents) : (presents, pasts);
        if (strays.Count is 0 or > MostStrays || usual.Count < FewestUsual || strays.Count * 5 > usual.Count + strays.Count)
            return;
        foreach (TextSpan stray in strays)
            Report(context, stray, usual[0]);
    }

    private static void Report(ArticleContext context, TextSpan stray, TextSpan usual) => context.Report(new Detection(stray)
    {
        Arguments = ImmutableDictionary<string, string>.Empty
            .Add("verb", context.Tree.TextOf(stray).ToString())
            .Add("usual", context.Tree.TextOf(usual).ToString()),
        Related = [(usual, "the article's usual tense")],
    });

    private static bool IsOnePerson(ArticleContext context, Source? source) => source is { Naming: SourceNaming.Named }
        || (source is { Naming: SourceNaming.Pronoun } && context.Tree.TextOf(source.Span) is "he" or "she" or "He" or "She");

    private static bool IsCounted(ArticleContext context, TextSpan cue)
    {
        int block = context.Article.BlockIndexAt(cue.Start);
        return context.InScope(cue) && !context.Model.IsQuoted(cue)
            && context.Article.Blocks[block].Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.KeyPoint;
    }
}
