using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// A name that stands alone, that nobody in the article was introduced by, and that is a slip away from one that somebody was: "Horner said"
/// after "Chris Honer". The spelling used less often is marked, and what is introduced at a tie is taken as right.
/// </summary>
internal static class LoneNames
{
    private const int MostRelated = 4;

    public static void Report(ArticleContext context, ImmutableArray<Person> people)
    {
        var targets = new NameTargets(people);
        if (targets.IsEmpty)
            return;
        OnceInFull.Report(context, targets);
        foreach (NearWord word in NearWords.Of(context.Model, people, targets))
        {
            if (word.Alone.Exists(p => SicMark.Follows(context.Article.Prose, p)))
                continue;
            var evidence = new LoneEvidence(context.Model, word);
            if (word.Targets.Where(evidence.IsOne).MaxBy(t => t.Mentions) is { } target)
                Report(context, word, target);
        }
    }

    private static void Report(ArticleContext context, NearWord word, NameTarget target)
    {
        ImmutableArray<TextSpan> introduced = [DriftCheck.FullMention(context, target.Person)];
        bool isTypeface = word.Letters == target.Letters;
        bool isUsual = word.Alone.Count > target.Mentions;
        ImmutableArray<TextSpan> marked = isUsual ? introduced : [.. word.Alone], others = isUsual ? [.. word.Alone] : introduced;
        context.Report(new Detection(marked[0])
        {
            Arguments = ImmutableDictionary<string, string>.Empty
                .Add("name", isUsual ? target.Text : word.Text).Add("other", isUsual ? word.Text : target.Text).Add("where", isTypeface ? ", with other accents" : ""),
            Related = [(others[0], isUsual ? "spelled this way here" : "introduced with this spelling"), .. marked.Skip(1).Take(MostRelated).Select(p => (p, "and this way here too"))],
            AtMost = isTypeface ? Severity.Info : Severity.Error,
        });
    }
}
