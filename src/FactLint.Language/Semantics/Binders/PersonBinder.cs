using System.Collections.Immutable;
using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Makes people of the names that <see cref="NameTyper"/> took for people's: titles around them, full names and the surnames that stand for them.</summary>
internal static class PersonBinder
{
    public static ImmutableArray<Person> Bind(ProseWords words, List<NameSpan> names)
    {
        var reader = new NameReader(words);
        var titles = new TitleReader(words);
        var candidates = new List<NameCandidate>();
        foreach (NameSpan name in names)
        {
            if (name.Kind == NameKind.Person)
                candidates.Add(Read(words, reader, titles, name));
        }
        return PersonIndex.Group(words, candidates);
    }

    private static NameCandidate Read(ProseWords words, NameReader reader, TitleReader titles, NameSpan name)
    {
        TitleReading? before = titles.Before(name.First);
        if (before is { Status: TitleStatus.Former } && IsFollowedByRole(words, name.End))
            before = null;
        before ??= name.Length > 1 ? titles.Apposed(name.First, name.End) : null;
        TitleReading? after = name.Length > 1 ? titles.After(name.End) : null;
        (int surname, int surnameEnd) = reader.Surname(name.First, name.End);
        return new NameCandidate(name.First, name.End, surname, surnameEnd, before, after);
    }

    /// <summary>"former President Trump aide": the status belongs to the aide.</summary>
    private static bool IsFollowedByRole(ProseWords words, int end) => words.Follows(end) && Offices.IsRole(words.TextOf(end)) && !words[end].IsCapital;
}
