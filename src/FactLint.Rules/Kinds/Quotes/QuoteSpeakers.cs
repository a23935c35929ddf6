using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Kinds.Quotes;

/// <summary>Who says a quotation, as far as the article tells.</summary>
internal static class QuoteSpeakers
{
    /// <summary>The attribution whose content the quotation is part of, or null.</summary>
    public static Attribution? Of(SemanticModel model, Quotation quotation)
    {
        foreach (Attribution attribution in model.Attributions)
        {
            if (attribution.Content is { } content && content.Overlaps(quotation.Span))
                return attribution;
        }
        return null;
    }

    /// <summary>The person's id, or null when nobody is named.</summary>
    public static string? PersonOf(SemanticModel model, Quotation quotation) => model.SpeakerOf(quotation)?.PersonId;

    /// <summary>Somebody is said to speak in the block, outside its quotations.</summary>
    public static bool SpeaksIn(SemanticModel model, Block block)
    {
        foreach (Attribution attribution in model.Attributions)
        {
            if (block.Span.Contains(attribution.Cue.Start) && !model.IsQuoted(attribution.Cue))
                return true;
        }
        return false;
    }

    /// <summary>Somebody is named in the block, or "he" or "she" stands there, outside its quotations.</summary>
    public static bool NamesSomebodyIn(SemanticModel model, Block block)
    {
        SyntaxTree tree = model.Tree;
        for (int i = tree.TokenIndexAt(block.Span.Start); i < tree.Tokens.Length && tree.Tokens[i].Start < block.Span.End; i++)
        {
            if (tree.TextOf(tree.Tokens[i]).ToString() is "he" or "she" or "his" or "her" or "He" or "She" or "His" or "Her" && !model.IsQuoted(tree.Tokens[i].Span))
                return true;
        }
        foreach (Person person in model.People)
        {
            foreach (Mention mention in person.Mentions)
            {
                if (block.Span.Contains(mention.Span.Start) && !model.IsQuoted(mention.Span))
                    return true;
            }
        }
        return false;
    }
}
