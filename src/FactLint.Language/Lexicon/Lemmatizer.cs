using System.Buffers;

namespace FactLint.Language.Lexicon;

/// <summary>From a form back to its lemma.</summary>
internal static class Lemmatizer
{
    private static readonly SearchValues<char> _vowels = SearchValues.Create("aeiouy");

    public static string LemmaOf(string word, PartOfSpeech pos)
    {
        string lower = WordTable.Normalize(word);
        return pos switch
        {
            PartOfSpeech.Propn => word,
            PartOfSpeech.Verb or PartOfSpeech.Aux => Verb(lower),
            PartOfSpeech.Noun => Noun(lower),
            PartOfSpeech.Adv when lower is "better" or "best" => "well",
            PartOfSpeech.Adj or PartOfSpeech.Adv => GradableAdjectives.LemmaOf(lower) ?? lower,
            PartOfSpeech.Part => lower switch { "n't" or "nt" => "not", "na" or "ta" => "to", "'" => "'s", _ => lower },
            PartOfSpeech.Pron => Pronoun(lower),
            PartOfSpeech.Det => lower switch { "an" => "a", "these" => "this", "those" => "that", _ => lower },
            _ => lower,
        };
    }

    private static string Verb(string form)
    {
        if (IrregularVerbs.LemmaOf(form) is { } lemma)
            return lemma;
        if (Ends(form, "ing", 5) && HasVowel(form.AsSpan(0, form.Length - 3)))
            return VerbStem.Restore(form[..^3]);
        if (Ends(form, "ied", 5))
            return form[..^3] + "y";
        if (Ends(form, "eed", 4))
            return form is "need" or "seed" or "weed" or "heed" or "proceed" or "exceed" or "succeed" ? form : form[..^1];
        if (Ends(form, "ed", 4) && HasVowel(form.AsSpan(0, form.Length - 2)))
            return VerbStem.Restore(form[..^2]);
        return IrregularVerbs.PastOf(form) is null ? WithoutS(form) : form;
    }

    private static string Noun(string form) => IrregularNouns.LemmaOf(form) ?? WithoutS(form);

    private static string WithoutS(string form)
    {
        if (form.Length < 4 || char.IsAsciiDigit(form[0]) || form[^1] != 's' || form[^2] is 's' or 'u' or 'i' or '\'')
            return form;
        if (form is "clothes" or "series" or "species")
            return form;
        if (form.EndsWith("ies", StringComparison.Ordinal))
            return form.Length == 4 || form is "movies" or "cookies" or "zombies" or "calories" or "rookies" or "selfies" ? form[..^1] : form[..^3] + "y";
        if (!form.EndsWith("es", StringComparison.Ordinal))
            return form is "news" or "politics" or "always" or "perhaps" or "physics" or "economics" or "mathematics" or "athletics" or "ethics" or "thanks" or "troops" or "regards" or "goods" or "earnings" or "savings" ? form : form[..^1];
        string stem = form[..^2];
        bool hisses = stem.EndsWith("sh", StringComparison.Ordinal) || stem.EndsWith("ch", StringComparison.Ordinal) && stem is not ("ach" or "cach")
            || stem.EndsWith("ss", StringComparison.Ordinal) || stem.EndsWith("zz", StringComparison.Ordinal) || stem[^1] == 'x' && stem is not "ax"
            || stem is "bus" or "gas" or "virus" or "bonus" or "campus" or "status" or "focus" or "census" or "minus" or "lens" or "bias" or "canvas" or "atlas" or "surplus" or "corpus" or "waltz" or "circus" or "chorus" or "caucus" or "consensus" or "walrus";
        return hisses || stem is "go" or "do" or "undergo" or "forgo" or "forego" or "undo" or "redo" or "outdo" or "overdo" or "echo" or "hero" or "potato" or "tomato" or "veto" or "embargo" or "cargo" ? stem : form[..^1];
    }

    private static string Pronoun(string form) => form switch
    {
        "me" or "my" or "mine" or "myself" => form is "me" ? "I" : form,
        "him" => "he",
        "her" => "she",
        "whom" => "who",
        "us" => "we",
        "them" or "'em" => "they",
        "these" => "this",
        "those" => "that",
        _ => form,
    };

    private static bool Ends(string word, string ending, int atLeast) => word.Length >= atLeast && word.EndsWith(ending, StringComparison.Ordinal);

    private static bool HasVowel(ReadOnlySpan<char> stem) => stem.ContainsAny(_vowels);
}
