namespace FactLint.Language.Lexicon;

/// <summary>Adjectives and adverbs that take -er and -est, and the irregular comparisons.</summary>
internal static class GradableAdjectives
{
    private const string Regular =
        """
        able angry ample big bitter black bleak blind blue blunt bold brave brief bright broad brown busy calm cheap chilly clean clear clever close cloudy cold cool costly coarse crazy cruel curly cute
        damp dark dead deadly deaf dear deep dense dim dirty dizzy dry dull dumb dusty eager early easy empty faint fair fancy fast fat fierce fine firm fit flat foggy fond foul frail frank free fresh friendly full funny gentle gloomy grand grave gray great green grey grim gross guilty
        handsome handy happy hard harsh hasty healthy heavy high hollow holy hot huge humble hungry icy ill keen kind large late lazy lean lengthy light likely lively lonely long loose loud lovely low loyal lucky mad mature mean merry messy mighty mild minor moist muddy
        naive narrow nasty near neat new nice noble noisy numb odd often old pale plain pleasant polite poor pretty proud pure quick quiet rapid rare raw ready red remote rich ripe risky rough round rude sad safe scarce scary sharp shallow short shy sick silly simple sincere sleepy slim slow small smart smooth
        soft soon sore sour spicy stable steady steep sticky stiff strange strict strong sturdy sunny sure sweet swift tall tame tasty tender tense thick thin thirsty tidy tight tiny tired tough tricky true ugly unhappy unlikely vague vast warm wary weak wealthy weird wet white wide wild windy wise worthy yellow young
        """;

    private static readonly Dictionary<string, string[]> _irregular = new(StringComparer.Ordinal)
    {
        ["good"] = ["better", "best"],
        ["well"] = ["better", "best"],
        ["bad"] = ["worse", "worst"],
        ["far"] = ["farther", "further", "farthest", "furthest"],
        ["little"] = ["less", "least", "littler", "littlest"],
        ["many"] = ["more", "most"],
        ["much"] = ["more", "most"],
        ["old"] = ["older", "oldest", "elder", "eldest"],
    };

    private static readonly HashSet<string> _regular = new(Regular.Split([' ', '\n']), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> _lemmas = LemmasByForm();

    /// <summary>Comparatives and superlatives of a gradable word; empty for the others.</summary>
    public static IEnumerable<string> FormsOf(string lemma) =>
        _irregular.TryGetValue(lemma, out string[]? forms) ? forms
        : _regular.Contains(lemma) ? Inflection.WithErEst(lemma)
        : [];

    /// <summary>The positive a comparative or superlative belongs to; null for other words.</summary>
    public static string? LemmaOf(string form) => _lemmas.GetValueOrDefault(form);

    private static Dictionary<string, string> LemmasByForm()
    {
        var lemmas = new Dictionary<string, string>(StringComparer.Ordinal);
        // The treebanks keep more, most, less and least as lemmas of their own.
        foreach (string lemma in _irregular.Keys.Except(["many", "much", "little", "well"]).Concat(_regular))
        {
            foreach (string form in FormsOf(lemma))
                lemmas.TryAdd(form, lemma);
        }
        return lemmas;
    }
}
