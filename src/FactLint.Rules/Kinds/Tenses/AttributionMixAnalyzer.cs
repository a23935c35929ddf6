using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Tenses;

/// <summary>
/// Reports the few plain reporting verbs that leave the article's tense: at least five verbs in one tense, at most two in the other, and
/// those under a fifth of all. Only named people, spokespeople, he and she count: documents and groups speak in the present in any article ("aides say").
/// Headlines, captions, the first sentence and quotations are left out, and so is what the present is right for: habits ("often says"),
/// changes of mind ("now says") and clauses that name a standing claim ("a knife that he says was his").
/// </summary>
internal sealed class AttributionMixAnalyzer(RuleDescriptor rule, ImmutableArray<int> past, ImmutableArray<int> present) : Analyzer(rule)
{
    private const int FewestUsual = 5;
    private const int MostStrays = 2;

    public static readonly ImmutableArray<string> Past = ["said", "told", "added", "explained", "recalled"];
    public static readonly ImmutableArray<string> Present = ["says", "tells", "adds", "explains", "recalls"];

    private static readonly ImmutableArray<string> Habits =
        ["often", "always", "never", "usually", "regularly", "frequently", "repeatedly", "sometimes", "routinely", "now", "still", "also", "generally", "jokingly", "typically", "when", "whenever", "every", "if"];

    private static readonly ImmutableArray<string> Relatives = ["that", "which", "who", "what", "whom", "where", "how", "why", "as"];

    // Only the present is a rare enough word to wake the rule; an article all in the present has one "said" at most, and many "says".
    public override Trigger Trigger { get; } = Trigger.ArticleWith(present);

    public override void AnalyzeArticle(ArticleContext context)
    {
        if (!MayMix(context.Tree))
            return;
        var pasts = new List<Attribution>();
        var presents = new List<Attribution>();
        foreach (Attribution attribution in context.Model.Attributions)
        {
            if (!IsOnePerson(context, attribution.Source) || !IsCounted(context, attribution.Cue))
                continue;
            int word = context.Tree.Tokens[context.Tree.TokenIndexAt(attribution.Cue.Start)].WordId;
            if (past.Contains(word))
                pasts.Add(attribution);
            else if (present.Contains(word) && !IsStanding(context, attribution))
                presents.Add(attribution);
        }
        (List<Attribution> usual, List<Attribution> strays) = pasts.Count >= presents.Count ? (pasts, presents) : (presents, pasts);
        if (strays.Count is 0 or > MostStrays || usual.Count < FewestUsual || strays.Count * 5 > usual.Count + strays.Count)
            return;
        foreach (Attribution stray in strays)
            Report(context, stray, UsualOf(stray, usual));
    }

    /// <summary>The article has the verbs in both tenses, and enough of them: cheaper to see than who said what.</summary>
    private bool MayMix(SyntaxTree tree)
    {
        int pasts = 0, presents = 0;
        foreach (Token token in tree.Tokens)
        {
            if (token.WordId == WordTable.Unknown)
                continue;
            if (past.Contains(token.WordId))
                pasts++;
            else if (present.Contains(token.WordId))
                presents++;
        }
        return Math.Min(pasts, presents) > 0 && pasts + presents > FewestUsual;
    }

    /// <summary>The same speaker's usual verb where there is one, and any other otherwise.</summary>
    private static TextSpan UsualOf(Attribution stray, List<Attribution> usual) =>
        (usual.Find(u => u.Source?.PersonId is { } id && id == stray.Source?.PersonId) ?? usual[0]).Cue;

    private static void Report(ArticleContext context, Attribution stray, TextSpan usual) => context.Report(new Detection(stray.Cue)
    {
        Arguments = ImmutableDictionary<string, string>.Empty
            .Add("verb", context.Tree.TextOf(stray.Cue).ToString())
            .Add("usual", context.Tree.TextOf(usual).ToString()),
        Related = [(usual, "the article's usual tense")],
    });

    private static bool IsOnePerson(ArticleContext context, Source? source) => source is { Naming: SourceNaming.Named or SourceNaming.Spokesperson }
        || (source is { Naming: SourceNaming.Pronoun } && context.Tree.TextOf(source.Span) is "he" or "she" or "He" or "She");

    private static bool IsCounted(ArticleContext context, TextSpan cue)
    {
        int block = context.Article.BlockIndexAt(cue.Start);
        return context.InScope(cue) && !context.Model.IsQuoted(cue)
            && context.Article.Blocks[block].Kind is BlockKind.Paragraph or BlockKind.ListItem;
    }

    /// <summary>The present is right here, whatever the tense of the article.</summary>
    private static bool IsStanding(ArticleContext context, Attribution attribution)
    {
        SyntaxTree tree = context.Tree;
        int cue = tree.TokenIndexAt(attribution.Cue.Start);
        Sentence sentence = tree.Sentences[tree.SentenceIndexAt(attribution.Cue.Start)];
        if (IsLede(tree, sentence))
            return true;
        string first = WordAt(tree, sentence.FirstToken);
        if (first is "in" or "when" or "if" || (cue + 1 < sentence.EndToken && Habits.Contains(WordAt(tree, cue + 1))) || (cue > sentence.FirstToken && Habits.Contains(WordAt(tree, cue - 1))))
            return true;
        bool isTold = WordAt(tree, cue) == "tells";
        int subject = attribution.Source is { } source && source.Span.Start < attribution.Cue.Start ? tree.TokenIndexAt(source.Span.Start) : cue;
        return isTold || (subject > sentence.FirstToken && Relatives.Contains(WordAt(tree, subject - 1)));
    }

    /// <summary>The first sentence of the first paragraph sums up, often in the present.</summary>
    private static bool IsLede(SyntaxTree tree, in Sentence sentence)
    {
        for (int i = 0; i <= sentence.Index; i++)
        {
            if (tree.Article.Blocks[tree.Sentences[i].BlockIndex].Kind == BlockKind.Paragraph)
                return i == sentence.Index;
        }
        return false;
    }

    private static string WordAt(SyntaxTree tree, int token) => WordTable.Normalize(tree.TextOf(tree.Tokens[token]).ToString());
}
