namespace FactLint.Language.Lexicon;

/// <summary>Nouns whose plural is not made with -s.</summary>
internal static class IrregularNouns
{
    private const string Plurals =
        """
        man men|woman women|child children|person persons/people|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|die dice/dies|brother brothers/brethren|
        penny pennies/pence|half halves|calf calves|elf elves|hoof hooves/hoofs|knife knives|leaf leaves|life lives|loaf loaves|scarf scarves/scarfs|self selves|sheaf sheaves|shelf shelves|thief thieves|
        wife wives|wolf wolves|dwarf dwarfs/dwarves|wharf wharves/wharfs|aircraft aircraft|spacecraft spacecraft|hovercraft hovercraft|watercraft watercraft|bison bison|cod cod|deer deer|fish fish/fishes|moose moose|offspring offspring|
        salmon salmon|series series|sheep sheep|shrimp shrimp/shrimps|species species|squid squid|swine swine|trout trout|crossroads crossroads|headquarters headquarters|means means|barracks barracks|corps corps|
        alumna alumnae|alumnus alumni|larva larvae|vertebra vertebrae|antenna antennas/antennae|formula formulas/formulae|nebula nebulae|cactus cacti/cactuses|focus focuses/foci|fungus fungi|nucleus nuclei|radius radii|
        stimulus stimuli|syllabus syllabuses/syllabi|terminus termini|bacillus bacilli|locus loci|genius geniuses|genus genera|opus opuses/opera|addendum addenda|bacterium bacteria|curriculum curricula/curriculums|
        erratum errata|medium media/mediums|memorandum memoranda/memorandums|millennium millennia/millenniums|ovum ova|referendum referendums/referenda|stadium stadiums/stadia|stratum strata|symposium symposia/symposiums|datum data|
        spectrum spectra/spectrums|quorum quorums|forum forums|automaton automata/automatons|criterion criteria|phenomenon phenomena|analysis analyses|axis axes|basis bases|crisis crises|diagnosis diagnoses|ellipsis ellipses|emphasis emphases|
        hypothesis hypotheses|neurosis neuroses|oasis oases|paralysis paralyses|parenthesis parentheses|prognosis prognoses|psychosis psychoses|synopsis synopses|synthesis syntheses|thesis theses|antithesis antitheses|metamorphosis metamorphoses|
        appendix appendices/appendixes|index indexes/indices|matrix matrices|vertex vertices|vortex vortices/vortexes|codex codices|bureau bureaus/bureaux|chateau chateaux|plateau plateaus/plateaux|tableau tableaux|
        beau beaux|milieu milieus/milieux|graffito graffiti|paparazzo paparazzi|libretto librettos/libretti|virtuoso virtuosos/virtuosi|cherub cherubs/cherubim|kibbutz kibbutzim|schema schemas/schemata|stigma stigmas/stigmata|
        echo echoes|embargo embargoes|hero heroes|potato potatoes|tomato tomatoes|torpedo torpedoes|veto vetoes|buffalo buffaloes/buffalo|cargo cargoes/cargos|domino dominoes|halo halos/haloes|mango mangoes/mangos|
        mosquito mosquitoes|motto mottoes/mottos|negro negroes|tornado tornadoes/tornados|volcano volcanoes/volcanos|zero zeros/zeroes|
        quiz quizzes|bus buses/busses|gas gases/gasses|yes yeses|passerby passersby|attorney-general attorneys-general|mother-in-law mothers-in-law|father-in-law fathers-in-law|son-in-law sons-in-law|daughter-in-law daughters-in-law|
        brother-in-law brothers-in-law|sister-in-law sisters-in-law|runner-up runners-up
        """;

    private static readonly Dictionary<string, string[]> _plurals = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> _lemmas = new(StringComparer.Ordinal);

    static IrregularNouns()
    {
        foreach (string entry in Plurals.Replace("\n", "", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries))
        {
            int space = entry.IndexOf(' ', StringComparison.Ordinal);
            string lemma = entry[..space];
            string[] forms = entry[(space + 1)..].Split('/');
            _plurals.Add(lemma, forms);
            foreach (string form in forms)
                _lemmas.TryAdd(form, lemma);
        }
        // Words of their own in news copy, whatever they once were plurals of.
        _lemmas["media"] = "media";
        _lemmas["data"] = "data";
        _lemmas["opera"] = "opera";
        _lemmas["dies"] = "die";
    }

    /// <summary>The plurals of a noun with an irregular one; null for the others. <c>postwoman</c> goes by <c>woman</c>.</summary>
    public static string[]? PluralsOf(string lemma)
    {
        if (_plurals.TryGetValue(lemma, out string[]? plurals))
            return plurals;
        if (EndsAsCompound(lemma, "man") || EndsAsCompound(lemma, "child"))
            return [lemma.EndsWith("man", StringComparison.Ordinal) ? lemma[..^3] + "men" : lemma + "ren"];
        return null;
    }

    /// <summary>The noun an irregular plural belongs to; null for other words.</summary>
    public static string? LemmaOf(string form)
    {
        if (_lemmas.TryGetValue(form, out string? lemma))
            return lemma;
        if (EndsAsCompound(form, "men") && form is not ("specimen" or "abdomen" or "regimen" or "acumen" or "women" or "yemen" or "omen" or "semen" or "amen" or "hymen" or "stamen" or "ramen"))
            return form[..^3] + "man";
        return EndsAsCompound(form, "children") ? form[..^3] : null;
    }

    private static bool EndsAsCompound(string word, string last) =>
        word.Length > last.Length + 1 && word.EndsWith(last, StringComparison.Ordinal)
        && !word.EndsWith("german", StringComparison.Ordinal) && !word.EndsWith("human", StringComparison.Ordinal)
        && word is not ("roman" or "norman" or "ottoman" or "shaman" or "talisman" or "caiman" or "woman");
}
