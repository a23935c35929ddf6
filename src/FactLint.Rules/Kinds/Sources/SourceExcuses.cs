using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds.Sources;

/// <summary>What <c>unless:</c> of a source rule may say: each makes a source all right.</summary>
internal sealed class SourceExcuses
{
    private static readonly ImmutableDictionary<string, Func<ArticleContext, Source, bool>> Tests = new Dictionary<string, Func<ArticleContext, Source, bool>>
    {
        ["reason-given"] = (_, source) => source.Reason is not null,
        ["described"] = (_, source) => source.Naming != SourceNaming.Bare,
        ["named-nearby"] = IsNamedNearby,
        ["byline"] = (context, _) => HasByline(context.Article),
        ["several"] = SourceText.IsPlural,
        ["confirmed"] = IsConfirmed,
        ["below-lead"] = IsBelowLead,
    }.ToImmutableDictionary();

    private readonly ImmutableArray<Func<ArticleContext, Source, bool>> _tests;

    /// <summary>The words were checked against <see cref="Words"/>.</summary>
    public SourceExcuses(ImmutableArray<YamlNode> words) => _tests = [.. words.Select(w => Tests[w.Text!])];

    public static ImmutableArray<string> Words { get; } = ["reason-given", "described", "named-nearby", "byline", "several", "confirmed", "below-lead"];

    public bool Hold(ArticleContext context, Source source)
    {
        foreach (Func<ArticleContext, Source, bool> test in _tests)
        {
            if (test(context, source))
                return true;
        }
        return false;
    }

    private static bool IsNamedNearby(ArticleContext context, Source source)
    {
        int sentence = context.Tree.SentenceIndexAt(source.Span.Start);
        foreach (Attribution other in context.Model.Attributions)
        {
            if (other.Source is { Naming: SourceNaming.Named } named && Math.Abs(context.Tree.SentenceIndexAt(named.Span.Start) - sentence) <= 1)
                return true;
        }
        return false;
    }

    private static bool HasByline(Article article) => article.Metadata.Author is { Length: > 0 } || article.Blocks.Any(b => b.Kind == BlockKind.Byline);

    /// <summary>It does not carry the story: the first paragraph goes without it.</summary>
    private static bool IsBelowLead(ArticleContext context, Source source)
    {
        int block = context.Article.BlockIndexAt(source.Span.Start);
        for (int i = 0; i < block; i++)
        {
            if (context.Article.Blocks[i].Kind == BlockKind.Paragraph)
                return true;
        }
        return false;
    }

    /// <summary>Somebody else, not the same unnamed source, is quoted: a person, a body, a document, or a second unnamed source.</summary>
    private static bool IsConfirmed(ArticleContext context, Source source)
    {
        string key = SourceText.KeyOf(context, source);
        foreach (Attribution other in context.Model.Attributions)
        {
            if (other.Source is not { } voice || voice.Span == source.Span)
                continue;
            bool isKnown = voice.PersonId is not null
                || voice.Naming is SourceNaming.Named or SourceNaming.Institution or SourceNaming.Spokesperson or SourceNaming.Document or SourceNaming.Secondary;
            bool isSecond = SourceText.IsUnnamed(voice) && SourceText.KeyOf(context, voice) != key && !SourceText.PointsBack(context, voice);
            if (isKnown || isSecond)
                return true;
        }
        return false;
    }
}
