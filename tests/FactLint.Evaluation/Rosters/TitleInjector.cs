using System.Text.RegularExpressions;
using FactLint.Language.Semantics;
using FactLint.Rules.Rosters;
using FactLint.Rules.Rosters.Lookup;

namespace FactLint.Evaluation.Rosters;

/// <summary>
/// Puts one wrong office into a text: "former" before somebody in office, none before somebody who has left, or the name of another
/// holder of the same office. Works on plain text and full names, without the program's own reading of titles.
/// </summary>
internal sealed partial class TitleInjector(RosterIndex roster)
{
    private const int LongestTitle = 60;

    /// <summary>All faults that can be put into a text, one at a time.</summary>
    public IEnumerable<InjectedTitle> Inject(string text, DateOnly day)
    {
        foreach (NameRun run in NameRunReader.Read(Commands.PlainArticle.Of(text)))
        {
            for (int first = 0; first + 1 < run.Words.Count; first++)
            {
                var place = run.Words[first].Union(run.Words[first + 1]);
                if (NameWords.Of(text.AsSpan(place.Start, place.Length)) is not { } name || !char.IsUpper(text[run.Words[first].Start]) || !char.IsUpper(text[run.Words[first + 1].Start]))
                    continue;
                foreach (InjectedTitle injected in At(text, day, place.Start, place.End, name))
                    yield return injected;
            }
        }
    }

    private IEnumerable<InjectedTitle> At(string text, DateOnly day, int start, int end, NameWords name)
    {
        List<RosterEntry> entries = [.. roster.Exactly(name).Where(e => !e.IsOrganization && !e.Terms.IsEmpty)];
        if (entries.Count != 1 || IsQuoted(text, start))
            yield break;
        Match title = TitleBefore().Match(text[Math.Max(0, start - LongestTitle)..start]);
        if (!title.Success || title.Groups["of"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(w => KnownWords.IsFunction(w) || KnownWords.IsTitle(w)))
            yield break;
        int titleStart = start - title.Length, office = titleStart + title.Groups["former"].Length;
        List<RosterTerm> terms = [.. entries[0].Terms.Where(t => IsOffice(t.Office, title.Groups["office"].Value))];
        if (terms.Count == 0)
            yield break;
        bool held = terms.Exists(t => t.On(day) == TermState.Held), over = terms.TrueForAll(t => t.On(day) is TermState.Over);
        if (held && title.Groups["former"].Length == 0)
            yield return new InjectedTitle("former put in", text.Insert(titleStart, titleStart == 0 || text[titleStart - 1] is '\n' ? "Former " : "former "), titleStart, end + 7);
        if (over && title.Groups["former"].Length > 0)
            yield return new InjectedTitle("former taken out", text.Remove(titleStart, title.Groups["former"].Length), titleStart, end - title.Groups["former"].Length);
        bool saysWhere = title.Groups["of"].Length > 0 || (text.AsSpan(end).StartsWith(" of ") && end + 4 < text.Length && char.IsUpper(text[end + 4]));
        if (!held || !saysWhere || title.Groups["former"].Length > 0 || !terms.TrueForAll(t => !t.IsShared) || Others(terms[0], entries[0], day) is not { } other)
            yield break;
        yield return new InjectedTitle("holder swapped", string.Concat(text.AsSpan(0, start), other, text.AsSpan(end)), office, start + other.Length);
    }

    /// <summary>Who held the same office of another country or state on the day.</summary>
    private string? Others(RosterTerm term, RosterEntry self, DateOnly day)
    {
        foreach (string of in (ReadOnlySpan<string>)["Ohio", "Texas", "France", "Germany", "Italy", "Canada", "Kenya"])
        {
            if (of == term.Of)
                continue;
            foreach (RosterEntry entry in roster.Holders(term.Office, of))
            {
                if (entry != self && entry.Terms.Any(t => t.Office == term.Office && t.Of == of && t.On(day) == TermState.Held))
                    return entry.Name;
            }
        }
        return null;
    }

    private static bool IsOffice(string office, string written)
    {
        string word = written.ToLowerInvariant().TrimEnd('.');
        return OfficeNames.Canonical(office, null).Office == OfficeNames.Canonical(word switch { "sen" => "senator", "rep" => "representative", "gov" => "governor", "pm" => "prime minister", _ => word }, null).Office;
    }

    private static bool IsQuoted(string text, int at)
    {
        int line = text.LastIndexOf('\n', at) + 1;
        int open = text[line..at].Count(c => c == '“') - text[line..at].Count(c => c == '”');
        return open > 0 || text[line..at].Count(c => c == '"') % 2 == 1;
    }

    [GeneratedRegex(@"(?<former>\b[Ff]ormer )?(?<of>(?:(?:U\.S\.|US|New|North|South|West|[A-Z][a-z]+) ){0,2}?)(?<office>\b(?:President|Vice President|Sen\.|Senator|Rep\.|Representative|Gov\.|Governor|Secretary of State|Prime Minister|Chancellor|PM|president|vice president|senator|governor|secretary of state|prime minister|chancellor)) $")]
    private static partial Regex TitleBefore();
}
