using System.Collections.Immutable;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>
/// Gives quotations their speakers: by the attribution that holds them, else the speaker before, when the quotation follows in the same paragraph
/// or fills the next one and nobody else speaks in between.
/// </summary>
internal static class SpeakerBinder
{
    public static Dictionary<Quotation, Source> Bind(SyntaxTree tree, ImmutableArray<Quotation> quotations, ImmutableArray<Attribution> attributions)
    {
        var speakers = new Dictionary<Quotation, Source>(ReferenceEqualityComparer.Instance);
        Quotation? before = null;
        int next = 0;
        foreach (Quotation quotation in quotations)
        {
            if (quotation.Depth > 0)
                continue;
            while (next < attributions.Length && EndOf(attributions[next]) <= quotation.Span.Start)
                next++;
            Source? speaker = Direct(quotation, attributions, next) ?? (before is not null && speakers.GetValueOrDefault(before) is { } last && GoesOn(tree, before, quotation, attributions, next) ? last : null);
            if (speaker is not null)
                speakers[quotation] = speaker;
            if (quotation.IsSpeech)
                before = quotation;
        }
        return speakers;
    }

    private static int EndOf(Attribution attribution) => Math.Max(attribution.Cue.End, attribution.Content?.End ?? 0);

    private static Source? Direct(Quotation quotation, ImmutableArray<Attribution> attributions, int from)
    {
        for (int i = from; i < attributions.Length && i < from + 12; i++)
        {
            if (attributions[i] is { Source: { } source, Content: { } content, Quoted: true } && content.Overlaps(quotation.Span))
                return source;
        }
        return null;
    }

    private static bool GoesOn(SyntaxTree tree, Quotation before, Quotation quotation, ImmutableArray<Attribution> attributions, int next)
    {
        if (!quotation.IsSpeech)
            return false;
        int first = tree.Article.BlockIndexAt(before.Span.Start), second = tree.Article.BlockIndexAt(quotation.Span.Start);
        if (first < 0 || second - first is not (0 or 1))
            return false;
        TextSpan block = tree.Article.Blocks[second].Span;
        if (second > first && !(quotation.Span.Start == block.Start && (quotation.Span.End >= block.End - 1 || !before.IsClosed)))
            return false;
        return next == 0 || attributions[next - 1].Cue.Start < before.Span.End || attributions[next - 1].Quoted;
    }
}
