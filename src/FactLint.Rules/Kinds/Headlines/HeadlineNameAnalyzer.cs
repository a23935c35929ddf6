using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Headlines;

/// <summary>
/// A person or body of the headline, dek or key points that the story never names, or names with other letters. Short forms, initials and the
/// desk's own nicknames are left alone.
/// </summary>
internal sealed class HeadlineNameAnalyzer(RuleDescriptor rule, ImmutableArray<string> except) : Analyzer(rule)
{
    private const int ShortestName = 3;
    private const int ShortestSurname = 4;

    private readonly ImmutableHashSet<string> _except = [.. except.Select(e => StoryWords.Fold(e))];

    public override Trigger Trigger { get; } = Trigger.EveryArticle("any headline may hold a name");

    public override void AnalyzeArticle(ArticleContext context)
    {
        if (StoryWords.Of(context.Tree) is not { } story)
            return;
        var taken = new HashSet<int>();
        foreach (Person person in context.Model.People)
            Check(context, story, person.Mentions, true, taken);
        foreach (Organization body in context.Model.Organizations)
            Check(context, story, body.Mentions, false, taken);
        foreach (Place place in context.Model.Places.Where(p => KnownPlaces.Contains(p.Name) || p.Mentions.Length > 1))
            Take(place.Mentions, taken);
        foreach (Sentence sentence in context.Tree.Sentences)
        {
            if (StoryWords.IsTop(context.Tree, sentence.Span))
                CheckWords(context, story, sentence, taken);
        }
    }

    private void Check(ArticleContext context, StoryWords story, ImmutableArray<Mention> mentions, bool isPerson, HashSet<int> taken)
    {
        Take(mentions, taken);
        if (Told(context, mentions) is { } mention && !IsAlone(context.Tree, mention) && Missing(context, story, mention, isPerson) is { } missing)
            Report(context, mention.Span, missing.Near);
    }

    private static void Take(ImmutableArray<Mention> mentions, HashSet<int> taken)
    {
        foreach (Mention mention in mentions)
            taken.UnionWith(Enumerable.Range(mention.FirstToken, mention.EndToken - mention.FirstToken));
    }

    /// <summary>
    /// Words with a capital that are no plain words and that nothing was read from: one that is nearly a name of the story, or a surname such as
    /// Elway before a verb. Where every word has a capital, only the former.
    /// </summary>
    private void CheckWords(ArticleContext context, StoryWords story, in Sentence sentence, HashSet<int> taken)
    {
        SyntaxTree tree = context.Tree;
        bool isAllCapitals = IsAllCapitals(tree, sentence);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ReadOnlySpan<char> text = tree.TextOf(tree.Tokens[i]);
            if (taken.Contains(i) || text.Length < ShortestSurname || !char.IsUpper(text[0]) || text[1..].ContainsAnyExceptInRange('a', 'z')
                || KnownWords.IsListed(text) || KnownWords.IsFunction(text) || KnownPlaces.Contains(text) || KnownPlaces.CountryOf(text) is not null || KnownGivenNames.Contains(text) || !IsUnknownForm(text))
                continue;
            if (Missing(context, story, new Mention(tree.Tokens[i].Span, i, i + 1), true) is { } missing && (missing.Near is not null || (!isAllCapitals && !KnownWords.IsPlain(text) && IsSubject(context, sentence, i))))
                Report(context, tree.Tokens[i].Span, missing.Near);
        }
    }

    /// <summary>The next word is a verb in the present, third person: "Elway throws". "Blistering attacks" and "Beltway" are none.</summary>
    private static bool IsSubject(ArticleContext context, in Sentence sentence, int token)
    {
        SyntaxTree tree = context.Tree;
        return token + 1 < sentence.EndToken && context.Model.PartOfSpeechOf(token + 1) == PartOfSpeech.Verb && tree.TextOf(tree.Tokens[token + 1]).EndsWith("s")
            && tree.TextOf(tree.Tokens[token]) is not ([.., 's'] or [.., 'i', 'n', 'g'] or [.., 'e', 'd']);
    }

    /// <summary>Every other word of weight has a capital too, so that a capital says nothing.</summary>
    private static bool IsAllCapitals(SyntaxTree tree, in Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ReadOnlySpan<char> text = tree.TextOf(tree.Tokens[i]);
            if (text.Length >= ShortestSurname && char.IsLower(text[0]))
                return false;
        }
        return true;
    }

    /// <summary>The block holds nothing but the name: a byline without “by”, a credit.</summary>
    private static bool IsAlone(SyntaxTree tree, Mention mention)
    {
        TextSpan block = tree.Article.Blocks[tree.Article.BlockIndexAt(mention.Span.Start)].Span;
        return block.Length - mention.Span.Length < ShortestSurname;
    }

    /// <summary>False for "unmasked" and "vaping" where the list of plain words has the stem.</summary>
    private static bool IsUnknownForm(ReadOnlySpan<char> word)
    {
        string lower = WordTable.Normalize(word.ToString());
        return !KnownWords.IsListed(Morphology.LemmaOf(lower, PartOfSpeech.Verb)) && !KnownWords.IsListed(Morphology.LemmaOf(lower, PartOfSpeech.Noun));
    }

    /// <summary>The first mention above the story.</summary>
    private static Mention? Told(ArticleContext context, ImmutableArray<Mention> mentions)
    {
        foreach (Mention mention in mentions)
        {
            if (StoryWords.IsTop(context.Tree, mention.Span))
                return mention;
        }
        return null;
    }

    /// <summary>Null when the story has the name; else the name of the story that is nearly it, or nothing.</summary>
    private Finding? Missing(ArticleContext context, StoryWords story, Mention mention, bool isPerson)
    {
        SyntaxTree tree = context.Tree;
        TextSpan? near = null;
        int names = 0, given = 0;
        for (int i = mention.FirstToken; i < mention.EndToken; i++)
        {
            ReadOnlySpan<char> text = tree.TextOf(tree.Tokens[i]);
            string word = StoryWords.Fold(text);
            if (tree.Tokens[i].Kind != TokenKind.Word || word.Length == 0 || FunctionWords.Contains(word))
                continue;
            if (_except.Contains(word) || HasWord(story, word))
                given = int.MinValue;
            // In a headline that writes every word with a capital, a plain word is no name: "Hillary Walks".
            if (KnownWords.IsListed(text) || text.Length < ShortestName)
                continue;
            if (!HasWord(story, word) && IsUnknownForm(text))
                near ??= story.NearName(word);
            if (near is null && KnownWords.IsPlain(text))
                continue;
            if (near is null && (story.HasRelated(word) || story.HasInitials(word)))
                given = int.MinValue;
            names++;
            given += i == mention.FirstToken && KnownGivenNames.Contains(text) ? 1 : 0;
        }
        bool isMissing = isPerson && given >= 0 && names > given;
        return near is not null || isMissing ? new Finding(near) : null;
    }

    private static bool HasWord(StoryWords story, string word) => story.Contains(word) || (word.Contains('-', StringComparison.Ordinal) && word.Split('-').Any(story.Contains));

    private static void Report(ArticleContext context, TextSpan span, TextSpan? near) => context.Report(new Detection(span)
    {
        Arguments = ImmutableDictionary<string, string>.Empty
            .Add("match", context.Tree.TextOf(span).ToString())
            .Add("other", near is { } other ? $"the story has “{context.Tree.TextOf(other)}”" : "the story never has this name"),
        Related = near is { } place ? [(place, "spelled this way in the story")] : [],
    });

    private readonly record struct Finding(TextSpan? Near);
}
