using System.Collections.Immutable;
using FactLint.Analysis.Driver;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;
using FactLint.Rules.Patterns.Elements;

namespace FactLint.Rules.Patterns;

/// <summary>Makes the elements that the words, classes and lists of a pattern stand for.</summary>
/// <param name="table">Where words are numbered.</param>
/// <param name="lists">Entries of the word lists by name.</param>
internal sealed class PatternElements(WordTable table, IReadOnlyDictionary<string, ImmutableArray<string>> lists)
{
    /// <summary>The names of the parts of speech, each at the index of its value.</summary>
    private static readonly string[] _tags = NamesOf((int)PartOfSpeech.X, i => ((PartOfSpeech)i).ToString());

    private static readonly string[] _facts = NamesOf(Enum.GetValues<FactClass>().Length - 1, i => ((FactClass)i).ToString());

    private readonly PatternWords _words = new(table);

    /// <summary>The names of the classes of facts, in the order of the documentation.</summary>
    public static IEnumerable<string> FactNames => _facts;

    public static FactClass? FactNamed(string name) => Array.IndexOf(_facts, name) is >= 0 and var fact ? (FactClass)fact : null;

    public PatternElement Words(string text, int offset) => OneOf([text], offset);

    public PatternElement Class(string name, int offset)
    {
        if (Array.IndexOf(_tags, name) is > 0 and var tag)
            return new TagElement((PartOfSpeech)tag);
        if (FactNamed(name) is { } fact)
            return new FactElement(fact);
        if (Enum.TryParse(name, ignoreCase: true, out VerbClass verb) && Enum.IsDefined(verb))
            return new VerbGroupElement(verb, new VerbWords(_words));
        string? nearest = NearestName.Of(name, [.. _tags[1..], .. _facts, .. Enum.GetNames<VerbClass>().Select(v => v.ToUpperInvariant())]);
        string hint = nearest is null ? "" : $"did you mean {nearest}? ";
        throw new PatternSyntaxException(new PatternMistake(
            offset, $"{name} in capitals is not a class of words: {hint}For the word itself write {name.ToLowerInvariant()} (any case) or '{name}' (this spelling)"));
    }

    public PatternElement List(string name, int offset)
    {
        if (!lists.TryGetValue(name, out ImmutableArray<string> entries))
        {
            string? nearest = NearestName.Of(name, lists.Keys);
            string hint = nearest is null ? "check the name of the file in rules/lists" : $"did you mean @{nearest}?";
            throw new PatternSyntaxException(new PatternMistake(offset, $"There is no word list “{name}”: {hint}"));
        }
        return entries.IsEmpty
            ? throw new PatternSyntaxException(new PatternMistake(offset, $"The word list “{name}” is empty: add an entry, or take @{name} out"))
            : OneOf(entries, offset);
    }

    /// <param name="lemmas">One or several, with <c>|</c> between them.</param>
    /// <param name="offset">Where the first one starts.</param>
    public PatternElement Lemmas(string lemmas, int offset)
    {
        var forms = new List<string>();
        foreach (string part in lemmas.Split('|'))
        {
            string lemma = part.Trim();
            if (lemma.Length == 0 || lemma.Any(char.IsWhiteSpace))
                throw new PatternSyntaxException(new PatternMistake(offset, lemma.Length == 0
                    ? "A word is missing between < and >"
                    : $"Between < and > each word stands alone: write <{lemma.Split()[0]}> {string.Join(' ', lemma.Split().Skip(1))} for a phrase"));
            forms.AddRange(Morphology.FormsOf(lemma));
            offset += part.Length + 1;
        }
        return OneOf(forms, offset);
    }

    public IEnumerable<PatternElement> Spelling(string text, int offset)
    {
        ImmutableArray<Token> tokens = _words.Read(text);
        if (tokens.IsEmpty || tokens.Any(token => token.WordId == WordTable.Unknown))
            throw NoWords(text, offset);
        return tokens.Select(token => new SpellingElement(text.Substring(token.Start, token.Length).Replace('’', '\''), token.WordId));
    }


    private PatternElement OneOf(IEnumerable<string> texts, int offset)
    {
        var entries = new List<int[]>();
        foreach (string text in texts)
        {
            ImmutableArray<int> entry = _words.NumbersOf(text);
            if (entry.IsEmpty || entry.Length > PatternElement.LongestStretch)
                throw NoWords(text, offset);
            entries.Add([.. entry]);
        }
        return entries.TrueForAll(entry => entry.Length == 1)
            ? new WordElement([.. entries.Select(entry => entry[0]).Distinct().Order()])
            : new EntriesElement(entries, table);
    }

    private static string[] NamesOf(int last, Func<int, string> nameOf)
    {
        string[] names = new string[last + 1];
        for (int i = 0; i < names.Length; i++)
            names[i] = nameOf(i).ToUpperInvariant();
        return names;
    }

    private static PatternSyntaxException NoWords(string text, int offset) =>
        new(new PatternMistake(offset, $"“{text}” cannot be looked for: it has no words, or is longer than a phrase can be"));
}
