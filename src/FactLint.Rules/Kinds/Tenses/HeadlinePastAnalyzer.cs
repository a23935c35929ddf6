using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Kinds.Tenses;

/// <summary>
/// A headline whose only verb is in the past. A participle without its auxiliary looks the same ("Man killed in crash"), so the verb must take an object
/// or be one that cannot be passive. Questions and "How Rome fell" are no news headlines.
/// </summary>
internal sealed class HeadlinePastAnalyzer(RuleDescriptor rule) : Analyzer(rule)
{
    private static readonly HashSet<string> NeverPassive = new(StringComparer.Ordinal)
    {
        "resign", "fall", "rise", "go", "come", "arrive", "return", "happen", "appear", "disappear", "emerge", "retire", "vanish", "collapse", "apologise", "apologize", "speak", "stay", "agree", "dine", "flee", "sink", "soar", "surge", "drop",
    };

    private static readonly ImmutableArray<string> Openers = ["how", "why", "what", "when", "where", "who", "which", "if"];

    private static readonly ImmutableArray<string> Relatives = ["who", "that", "which", "whose", "as", "when", "after", "before", "where", "until", "since", "because", "if"];

    public override Trigger Trigger { get; } = Trigger.EveryArticle("headlines have no words of their own");

    public override void AnalyzeArticle(ArticleContext context)
    {
        foreach (Sentence sentence in context.Tree.Sentences)
        {
            if (context.Article.Blocks[sentence.BlockIndex].Kind != BlockKind.Headline)
                continue;
            if (Openers.Contains(WordAt(context, sentence.FirstToken)) || WordAt(context, sentence.EndToken - 1) == "?")
                continue;
            Check(context, sentence);
        }
    }

    private static void Check(ArticleContext context, Sentence sentence)
    {
        VerbGroup? past = null;
        foreach (VerbGroup verb in context.Model.VerbGroupsOf(sentence))
        {
            bool isSub = verb.FirstToken > sentence.FirstToken && Relatives.Contains(WordAt(context, verb.FirstToken - 1));
            // "Shares fell": what opens a headline is its subject, whatever the tagger makes of it.
            if (verb.Form != VerbForm.Finite || isSub || verb.FirstToken == sentence.FirstToken || !context.InScope(verb.Span))
                continue;
            if (verb.Tense != Tense.Past || verb.Voice != Voice.Active)
                return;
            past ??= verb;
        }
        if (past is { } found && IsSurelyPast(context, found, sentence) && !HasSubordinator(context, sentence, found))
            Report(context, found);
    }

    /// <summary>"Town whose mayor left" and "After storm hit coast": the past belongs to another clause.</summary>
    private static bool HasSubordinator(ArticleContext context, Sentence sentence, VerbGroup verb)
    {
        for (int i = sentence.FirstToken; i < verb.FirstToken; i++)
        {
            if (Relatives.Contains(WordAt(context, i)) && WordAt(context, i) != "as")
                return true;
        }
        return false;
    }

    private static bool IsSurelyPast(ArticleContext context, VerbGroup verb, Sentence sentence)
    {
        string word = WordAt(context, verb.HeadToken);
        if (NeverPassive.Contains(Morphology.LemmaOf(word, PartOfSpeech.Verb)))
            return true;
        // An auxiliary is no participle: "was", "did not", "had".
        if (verb.FirstToken != verb.HeadToken || context.Model.PartOfSpeechOf(verb.HeadToken) == PartOfSpeech.Aux)
            return true;
        return verb.EndToken < sentence.EndToken && context.Model.PartOfSpeechOf(verb.EndToken) is PartOfSpeech.Det or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num or PartOfSpeech.Noun;
    }

    private static string WordAt(ArticleContext context, int token) => WordTable.Normalize(context.Tree.TextOf(context.Tree.Tokens[token]).ToString());

    private static void Report(ArticleContext context, VerbGroup verb) => context.Report(new Detection(verb.Span)
    {
        Arguments = ImmutableDictionary<string, string>.Empty.Add("verb", context.Tree.TextOf(verb.Span).ToString()),
    });
}
