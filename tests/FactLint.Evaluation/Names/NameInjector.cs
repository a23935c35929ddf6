using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Evaluation.Names;

/// <summary>
/// Misspells one mention of each person whom an article names three times or more: one letter dropped, doubled, swapped with the next, or
/// replaced by its neighbour on the keyboard or by another vowel. Which mention, word and letter is drawn from a seed, the name and the kind.
/// </summary>
internal sealed class NameInjector(uint seed)
{
    public static readonly string[] Kinds = ["dropped", "doubled", "swapped", "neighbour", "vowel"];

    private const int FewestMentions = 3;
    private const int ShortestWord = 4;

    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>Every text that can be made of one article.</summary>
    public IEnumerable<InjectedName> In(SemanticModel model)
    {
        foreach (Person person in model.People)
        {
            if (person.GivenName.Length == 0 || person.Mentions.Length < FewestMentions || !IsNamedPlainly(person))
                continue;
            foreach (string kind in Kinds)
            {
                if (Misspelled(model, person, kind) is { } injected)
                    yield return injected;
            }
        }
    }

    private static bool IsNamedPlainly(Person person) => person.Surname.Length >= ShortestWord && person.Surname.All(char.IsLetter) && !person.Surname.All(char.IsUpper);

    private InjectedName? Misspelled(SemanticModel model, Person person, string kind)
    {
        uint draw = Draw(person.Name, kind);
        Mention mention = person.Mentions[(int)(draw % (uint)person.Mentions.Length)];
        draw = Next(draw);
        string prose = model.Tree.Article.Prose;
        string[] words = prose.Substring(mention.Span.Start, mention.Span.Length).Split(' ');
        int chosen = (int)(draw % (uint)words.Length);
        string right = words[chosen];
        if (right.Length < ShortestWord || !right.All(char.IsLetter) || right.All(char.IsUpper) || !char.IsUpper(right[0]))
            return null;
        int letter = (int)(Next(draw) % (uint)right.Length);
        if (Change(right, letter, kind) is not { } wrong || wrong == right)
            return null;
        int start = mention.Span.Start + words.Take(chosen).Sum(w => w.Length + 1);
        string text = string.Concat(prose.AsSpan(0, start), wrong, prose.AsSpan(start + right.Length));
        var place = TextSpan.FromBounds(mention.Span.Start, mention.Span.End + wrong.Length - right.Length);
        return new InjectedName(kind, text, place, right, wrong, letter, right != person.Surname, words.Length == 1);
    }

    /// <summary>The word with one fault; null when that fault is not to be had there.</summary>
    private static string? Change(string word, int at, string kind) => kind switch
    {
        "dropped" => at == 0 ? null : word.Remove(at, 1),
        "doubled" => word.Insert(at + 1, char.ToLowerInvariant(word[at]).ToString()),
        "swapped" => at + 1 >= word.Length ? null : Swap(word, at),
        "neighbour" => Replace(word, at, Neighbour(char.ToLowerInvariant(word[at]))),
        _ => Vowel(word, at),
    };

    private static string Swap(string word, int at) =>
        word[..at] + (at == 0 ? char.ToUpperInvariant(word[1]) : word[at + 1]) + char.ToLowerInvariant(word[at]) + word[(at + 2)..];

    private static string? Vowel(string word, int at)
    {
        for (int i = 0; i < word.Length; i++, at = (at + 1) % word.Length)
        {
            int vowel = "aeiou".IndexOf(word[at], StringComparison.Ordinal);
            if (at > 0 && vowel >= 0)
                return Replace(word, at, "eioua"[vowel]);
        }
        return null;
    }

    private static char? Neighbour(char letter)
    {
        foreach (string row in Rows)
        {
            int at = row.IndexOf(letter, StringComparison.Ordinal);
            if (at >= 0)
                return at + 1 < row.Length ? row[at + 1] : row[at - 1];
        }
        return null;
    }

    private static string? Replace(string word, int at, char? letter) =>
        letter is not { } other ? null : string.Concat(word.AsSpan(0, at), [char.IsUpper(word[at]) ? char.ToUpperInvariant(other) : other], word.AsSpan(at + 1));

    private uint Draw(string name, string kind) => Gazetteer.Finish(Gazetteer.Add(Gazetteer.Add(Gazetteer.Empty ^ seed, name), kind));

    private static uint Next(uint draw) => Gazetteer.Finish(draw + 0x9E3779B9);
}
