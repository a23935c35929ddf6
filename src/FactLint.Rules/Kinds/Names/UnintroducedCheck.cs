using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Semantics;
using FactLint.Language.Text;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// A person whom the body first calls by surname alone: "Hale said" where no given name stands before. With the full name in the headline or a
/// caption only, it is information. Monarchs, popes, those known by one name and those with an office before the name are left alone.
/// </summary>
internal sealed class UnintroducedCheck(RuleDefinition definition) : NameCheck
{
    private const int ShortestSurname = 3;

    private readonly HashSet<string> _except = new(definition.Texts("except").Select(t => t.Text!), StringComparer.OrdinalIgnoreCase);

    public override void AnalyzeArticle(ArticleContext context)
    {
        ReportPeople(context);
        ReportSpeakers(context);
    }

    /// <summary>A word that nothing is known of, that speaks, and that no longer name of the article holds: "Hale said". Most bodies that speak are known or called in full.</summary>
    private void ReportSpeakers(ArticleContext context)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (Attribution attribution in context.Model.Attributions)
        {
            if (attribution.Source is not { Naming: SourceNaming.Named or SourceNaming.Institution, PersonId: null } source || !IsLoneWord(context, source.Span))
                continue;
            string word = context.Tree.TextOf(source.Span).ToString();
            if (!done.Add(word) || _except.Contains(word) || IsNamedBeside(context.Article.Prose, source.Span) || ArticleNames.Of(context.Model).IsInCompound(word) || !MentionPlaces.IsInBody(context, source.Span))
                continue;
            context.Report(new Detection(source.Span)
            {
                Arguments = ImmutableDictionary<string, string>.Empty.Add("name", word).Add("other", word).Add("where", ""),
            });
        }
    }

    private static bool IsLoneWord(ArticleContext context, TextSpan source)
    {
        ReadOnlySpan<char> word = context.Tree.TextOf(source);
        return word.Length >= ShortestSurname && !word.ContainsAny(' ', '-', '.') && char.IsUpper(word[0]) && word.ContainsAnyInRange('a', 'z')
            && !(KnownWords.IsName(word) && !KnownWords.IsSurname(word)) && !KnownWords.IsPlain(word) && !KnownWords.IsFunction(word)
            && !ArticleNames.Of(context.Model).IsInThing(context.Tree.TokenIndexAt(source.Start));
    }

    private void ReportPeople(ArticleContext context)
    {
        foreach (Person person in context.Model.People)
        {
            if (_except.Contains(person.Name) || _except.Contains(person.Surname) || person.Surname.Contains(' '))
                continue;
            foreach (Mention mention in person.Mentions)
            {
                if (!MentionPlaces.IsInBody(context, mention.Span) || context.Model.IsQuoted(mention.Span))
                    continue;
                // "Chief Executive Clare Ashby", "the Clare Ashby years": whatever stands beside a full name, it introduces.
                bool isFull = mention.Span.Length > person.Surname.Length && person.GivenName.Length > 0 && context.Tree.TextOf(mention.Span).Contains(person.GivenName, StringComparison.Ordinal);
                if (!isFull && IsPartOfMore(context, mention))
                    continue;
                if (IsBareSurname(context, person, mention))
                    Report(context, person, mention);
                break;
            }
        }
    }

    private static bool IsPartOfMore(ArticleContext context, Mention mention) =>
        MentionPlaces.IsInCompound(context.Tree, mention.Span) || MentionPlaces.IsAttributive(context.Model, mention.Span) || FollowsNickname(context.Article.Prose, mention.Span);

    private static bool IsBareSurname(ArticleContext context, Person person, Mention mention)
    {
        if (mention.Span.Length != person.Surname.Length || person.Titles.Any(t => t.Mention.Span == mention.Span) || IsNamedBeside(context.Article.Prose, mention.Span))
            return false;
        if (KnownWords.IsGivenName(person.Surname) && !KnownWords.IsSurname(person.Surname))
            return false;
        if (person.GivenName.Length > 0)
            return true;
        return !KnownWords.IsGivenName(person.Surname) && (KnownWords.IsSurname(person.Surname) || MentionPlaces.IsTitled(context.Tree, mention.Span) || ArticleNames.Of(context.Model).Speaks(person));
    }

    /// <summary>“El Chapo” Guzmán.</summary>
    private static bool FollowsNickname(string prose, TextSpan place) => place.Start > 1 && prose[place.Start - 1] == ' ' && prose[place.Start - 2] is '”' or '"' or '’' or '\'' or ')';

    /// <summary>"Hale, first name Tom, said", "Hale (Tom)".</summary>
    private static bool IsNamedBeside(string prose, TextSpan place)
    {
        ReadOnlySpan<char> after = prose.AsSpan(place.End);
        return after.StartsWith(", first name") || after.StartsWith(", whose first name") || after.StartsWith(", whose given name") || after.StartsWith(", who goes by") || after.StartsWith(", who uses one name") || after.StartsWith(", who goes only by");
    }

    private static void Report(ArticleContext context, Person person, Mention mention)
    {
        TextSpan? elsewhere = person.GivenName.Length == 0 ? null : person.Mentions.Where(m => m.Span.Length >= person.Name.Length && !MentionPlaces.IsInBody(context, m.Span)).Select(m => (TextSpan?)m.Span).FirstOrDefault();
        context.Report(new Detection(mention.Span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty.Add("name", person.Surname).Add("other", person.Name).Add("where", elsewhere is null ? "" : " in the text, only above or beside it"),
            Related = elsewhere is { } full ? [(full, "the full name stands here")] : [],
            AtMost = elsewhere is null ? Severity.Error : Severity.Info,
        });
    }
}
