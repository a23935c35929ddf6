using System.Collections.Frozen;
using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Headlines;

/// <summary>
/// A deed that the headline or a key point states as a fact and the story only with a hedge: "took bribes" above, "is accused of taking bribes" below.
/// Speaks only when the story tells of the deed and never without a hedge.
/// </summary>
internal sealed class HeadlineHedgeAnalyzer(RuleDescriptor rule) : Analyzer(rule)
{
    /// <summary>How far before the deed a hedge may stand, in tokens.</summary>
    private const int Reach = 8;

    /// <summary>How far from the deed the other words of the headline may stand, in tokens.</summary>
    private const int Around = 40;

    private const int ShortestWord = 3;

    private static readonly FrozenSet<string> Hedges = ("accused accuses accuse accusing accusation accusations alleged allegedly alleges allege allegation allegations suspected suspicion suspect charged charges "
        + "may might could would if whether claim claims claimed claiming reportedly rumored rumoured rumours rumors threatened threatens threaten planned plans plotted plotting conspired conspiracy conspiring attempted attempting attempt tried trying investigated investigating "
        + "apparently apparent purported purportedly likely possible possibly potential potentially feared fears").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>In a headline these say that the statement is somebody's, or no statement.</summary>
    private static readonly FrozenSet<string> Claims = ("say says said deny denies denied claim claims claimed allege alleges report reports not never no to will can should must wo n't ca ; ? : ' \" ‘ ’ “ ” how why what when who where which "
        + "police court judge jury fear fears warn warns reject rejects over").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs of too many meanings to compare by themselves.</summary>
    private static readonly FrozenSet<string> Vague = "be have do get make go come see say set put give keep let seem look want need know think find use try turn call ask tell show start begin".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public override Trigger Trigger { get; } = Trigger.EveryArticle("any headline may state a deed");

    public override void AnalyzeArticle(ArticleContext context)
    {
        if (StoryWords.Of(context.Tree) is null)
            return;
        Dictionary<string, List<int>>? deeds = null;
        foreach (Sentence sentence in context.Tree.Sentences)
        {
            if (!StoryWords.IsTop(context.Tree, sentence.Span) || HasAny(context.Tree, sentence.FirstToken, sentence.EndToken, Claims) || HasAny(context.Tree, sentence.FirstToken, sentence.EndToken, Hedges))
                continue;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                string deed = LemmaOf(context.Tree, i);
                if (i == sentence.FirstToken || deed.Length < ShortestWord || Vague.Contains(deed) || FunctionWords.Contains(deed))
                    continue;
                deeds ??= StoryByLemma(context.Tree);
                if (HedgeInStory(context, sentence, i, deeds.GetValueOrDefault(deed) ?? []) is { } hedge)
                {
                    Report(context, i, hedge);
                    break;
                }
            }
        }
    }

    /// <summary>From the hedge to the deed, in the first place of the story that tells of it; null when the story states it too, or does not tell.</summary>
    private static TextSpan? HedgeInStory(ArticleContext context, in Sentence headline, int deedToken, List<int> places)
    {
        SyntaxTree tree = context.Tree;
        HashSet<string> others = OthersOf(context, headline, deedToken);
        TextSpan? hedge = null;

        // Tags are weak in headlines: that the story has the word as a verb is proof as well.
        bool isVerb = context.Model.PartOfSpeechOf(deedToken) == PartOfSpeech.Verb;
        foreach (int i in places)
        {
            Sentence sentence = tree.Sentences[tree.SentenceIndexAt(tree.Tokens[i].Start)];
            if (!IsWarrant(tree, sentence, i) && !Shares(tree, sentence, others, i))
                continue;
            isVerb |= context.Model.PartOfSpeechOf(i) == PartOfSpeech.Verb || tree.TextOf(tree.Tokens[i]).EndsWith("ing");
            if (HedgeBefore(tree, sentence, i) is not { } found)
                return null;
            hedge ??= found;
        }
        return isVerb ? hedge : null;
    }

    // "An arrest warrant": nobody has been arrested.
    private static bool IsWarrant(SyntaxTree tree, in Sentence sentence, int deed) =>
        deed + 1 < sentence.EndToken && tree.TextOf(tree.Tokens[deed + 1]) is "warrant" or "warrants";

    private static Dictionary<string, List<int>> StoryByLemma(SyntaxTree tree)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (Sentence sentence in tree.Sentences)
        {
            if (StoryWords.IsTop(tree, sentence.Span))
                continue;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                string lemma = LemmaOf(tree, i);
                (places.TryGetValue(lemma, out List<int>? same) ? same : places[lemma] = []).Add(i);
            }
        }
        return places;
    }

    private static TextSpan? HedgeBefore(SyntaxTree tree, in Sentence sentence, int deed)
    {
        if (IsWarrant(tree, sentence, deed))
            return tree.SpanOf(deed, deed + 2);
        for (int i = deed - 1; i >= sentence.FirstToken && i >= deed - Reach; i--)
        {
            if (Hedges.Contains(WordTable.Normalize(tree.TextOf(tree.Tokens[i]).ToString())))
                return tree.SpanOf(i, deed + 1);
        }
        return null;
    }

    /// <summary>The words of weight beside the deed: what was taken, who took it.</summary>
    private static HashSet<string> OthersOf(ArticleContext context, in Sentence headline, int deed)
    {
        var others = new HashSet<string>(StringComparer.Ordinal);
        for (int i = headline.FirstToken; i < headline.EndToken; i++)
        {
            if (i != deed && LemmaOf(context.Tree, i) is { Length: >= ShortestWord } word && !FunctionWords.Contains(word))
                others.Add(word);
        }
        return others;
    }

    private static bool Shares(SyntaxTree tree, in Sentence sentence, HashSet<string> others, int deed)
    {
        for (int i = Math.Max(sentence.FirstToken, deed - Around); i < sentence.EndToken && i < deed + Around; i++)
        {
            if (i != deed && others.Contains(LemmaOf(tree, i)))
                return true;
        }
        return false;
    }

    private static string LemmaOf(SyntaxTree tree, int token)
    {
        string word = WordTable.Normalize(tree.TextOf(tree.Tokens[token]).ToString());
        string verb = Morphology.LemmaOf(word, PartOfSpeech.Verb);
        return verb != word ? verb : Morphology.LemmaOf(word, PartOfSpeech.Noun);
    }

    private static bool HasAny(SyntaxTree tree, int first, int end, FrozenSet<string> words)
    {
        for (int i = first; i < end; i++)
        {
            if (words.Contains(WordTable.Normalize(tree.TextOf(tree.Tokens[i]).ToString())))
                return true;
        }
        return false;
    }

    private static void Report(ArticleContext context, int deed, TextSpan hedge)
    {
        TextSpan span = context.Tree.Tokens[deed].Span;
        context.Report(new Detection(span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty.Add("match", context.Tree.TextOf(span).ToString()).Add("other", context.Tree.TextOf(hedge).ToString()),
            Related = [(hedge, "with a hedge in the story")],
        });
    }
}
