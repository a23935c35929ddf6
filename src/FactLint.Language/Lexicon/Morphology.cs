namespace FactLint.Language.Lexicon;

/// <summary>
/// English inflection in both directions. Irregular words come from tables; the rest follows the spelling rules of English (doubling, -y, -e, -ie),
/// so a word nobody listed inflects too. Pure and safe from any thread.
/// </summary>
public static class Morphology
{
    /// <summary>The simple past can have the form of the base: <c>cut</c>, <c>put</c>, <c>beat</c>; not <c>run</c> or <c>come</c>.</summary>
    /// <param name="lemma">In small letters.</param>
    public static bool IsItsOwnPast(string lemma) => IrregularVerbs.IsItsOwnPast(lemma);

    /// <summary>
    /// Every inflected form a lemma can have as a verb, a noun or an adjective, the lemma itself first, each once, lower case:
    /// <c>specify</c> gives specify, specifies, specified, specifying; both spellings where copy has two (traveled, travelled).
    /// Forms that are above all other words (new, news) are left out. A word is not known to be only a noun or only a verb, so forms that no text contains may be among them. A lemma with characters
    /// other than letters, hyphen and apostrophe is its own only form.
    /// </summary>
    public static IEnumerable<string> FormsOf(string lemma)
    {
        string word = WordTable.Normalize(lemma);
        var forms = new List<string> { word };
        if (word.Length < 2 || !IsInflectable(word))
            return forms;
        if (IrregularVerbs.WholeOf(word) is { } whole)
            return [word, .. whole.Where(form => form != word)];
        forms.Add(Inflection.WithS(word));
        forms.AddRange(IrregularVerbs.PastOf(word) ?? Inflection.WithEd(word));
        forms.AddRange(Inflection.WithIng(word));
        forms.AddRange(IrregularNouns.PluralsOf(word) ?? []);
        forms.AddRange(GradableAdjectives.FormsOf(word));
        return forms.Distinct().Where(form => (word, form) is not (("new", "news") or ("even", "evening") or ("in", "inning")));
    }

    /// <summary>The lemma of a word in the use given by its part of speech: <c>said</c> as a verb gives say. Lower case, but for proper nouns, which keep theirs.</summary>
    public static string LemmaOf(string word, PartOfSpeech pos) => Lemmatizer.LemmaOf(word, pos);

    private static bool IsInflectable(string word)
    {
        foreach (char c in word)
        {
            if (!char.IsLetter(c) && c is not ('-' or '\''))
                return false;
        }
        return char.IsLetter(word[^1]);
    }
}
