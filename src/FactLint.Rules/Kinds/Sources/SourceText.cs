using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Kinds.Sources;

/// <summary>What the words of a source phrase say: whether it points back, and whether it is one person or several.</summary>
internal static class SourceText
{
    private static readonly ImmutableArray<string> Pointers = ["the ", "that ", "those ", "these ", "this ", "his ", "her ", "its ", "their ", "one of the ", "one of those ", "another of the "];

    private static readonly ImmutableArray<string> Withheld = ["source", "anonymous", "unnamed", "unidentified", "familiar", "close to", "briefed", "knowledge", "privy"];

    private static readonly ImmutableArray<string> Indefinite = ["a", "an", "one", "another", "two", "three", "four", "five", "several", "some", "many", "multiple", "numerous"];

    /// <summary>Small letters, one space between words: the same for the same phrase.</summary>
    public static string KeyOf(ArticleContext context, Source source) =>
        string.Join(' ', WordTable.Normalize(context.Tree.TextOf(source.Phrase).ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static bool IsUnnamed(Source source) => source.Naming is SourceNaming.Anonymous or SourceNaming.Bare;

    /// <summary>"The source", or plain "sources" after a described one: somebody the article has spoken of.</summary>
    public static bool PointsBack(ArticleContext context, Source source)
    {
        string text = KeyOf(context, source);
        bool plain = source.Naming == SourceNaming.Bare && text == "sources";
        if (!plain && !IsDefinite(text))
            return false;
        if (!plain && !text.EndsWith(" source", StringComparison.Ordinal) && !text.EndsWith(" sources", StringComparison.Ordinal))
            return HasEarlierNoun(context, source, text);
        foreach (Attribution earlier in context.Model.Attributions)
        {
            if (earlier.Source is { } other && other.Span.Start < source.Span.Start && (plain ? other.Naming == SourceNaming.Anonymous : IsUnnamed(other)))
                return true;
        }
        return false;
    }

    public static bool IsDefinite(string key) => Pointers.Any(p => key.StartsWith(p, StringComparison.Ordinal));

    /// <summary>
    /// True for a phrase that brings somebody in, "a court official", and for one that says that a name is held back, "people close to the talks".
    /// "The official", "his lawyer" and "Lund's adviser" speak of somebody whom the article has introduced, or who has only one bearer.
    /// </summary>
    public static bool Introduces(ArticleContext context, Source source)
    {
        string key = KeyOf(context, source);
        if (IsWithheld(key))
            return true;
        return Indefinite.Contains(key.Split(' ')[0]);
    }

    /// <summary>The words say that a name is held back.</summary>
    public static bool IsWithheld(string key) => Withheld.Any(w => key.Contains(w, StringComparison.Ordinal));

    /// <summary>The token of the noun that the phrase is built on: the last noun before "of", "with", "who" or a participle; -1 for none.</summary>
    public static int HeadOf(ArticleContext context, Source source)
    {
        int head = -1;
        SyntaxTree tree = context.Tree;
        for (int i = tree.TokenIndexAt(source.Span.Start); i < tree.Tokens.Length && tree.Tokens[i].Start < source.Span.End; i++)
        {
            PartOfSpeech tag = context.Model.PartOfSpeechOf(i);
            if (tag is PartOfSpeech.Noun or PartOfSpeech.Propn)
                head = i;
            else if (head >= 0 && !tree.TextOf(tree.Tokens[i]).StartsWith("'") && !tree.TextOf(tree.Tokens[i]).StartsWith("’"))
                break;
        }
        return head;
    }

    /// <summary>The dictionary form of the phrase's noun; empty for none.</summary>
    public static string LemmaOf(ArticleContext context, int head) =>
        head < 0 ? "" : Morphology.LemmaOf(WordTable.Normalize(context.Tree.TextOf(context.Tree.Tokens[head]).ToString()), PartOfSpeech.Noun);

    public static bool IsPlural(ArticleContext context, Source source)
    {
        int head = HeadOf(context, source);
        if (head < 0)
            return false;
        string word = WordTable.Normalize(context.Tree.TextOf(context.Tree.Tokens[head]).ToString());
        return word is "people" || word != LemmaOf(context, head);
    }

    /// <summary>The noun, in singular or plural, stands before.</summary>
    private static bool HasEarlierNoun(ArticleContext context, Source source, string text)
    {
        string noun = text.Split(' ').FirstOrDefault(w => !Pointers.Contains(w + " "), "").TrimEnd('s');
        int end = context.Tree.TokenIndexAt(source.Span.Start);
        for (int i = 0; i < end && noun.Length > 0; i++)
        {
            if (context.Tree.TextOf(context.Tree.Tokens[i]).TrimEnd('s').Equals(noun, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
