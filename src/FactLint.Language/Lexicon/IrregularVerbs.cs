namespace FactLint.Language.Lexicon;

/// <summary>Verbs whose past is not made with -ed, and the few whose present is irregular.</summary>
internal static class IrregularVerbs
{
    // lemma past participle; variants with a slash; a missing participle equals the past.
    private const string Simple =
        """
        abide abided/abode|arise arose arisen|awake awoke/awaked awoken/awaked|bear bore borne/born|beat beat beaten/beat|become became become|
        befall befell befallen|beget begot/begat begotten|begin began begun|behold beheld|bend bent|beset beset|bet bet/betted|bid bid/bade bid/bidden|
        bide bided/bode|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast/broadcasted|
        browbeat browbeat browbeaten|build built|burn burned/burnt|burst burst|bust busted/bust|buy bought|cast cast|catch caught|choose chose chosen|cling clung|
        clothe clothed/clad|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|dive dived/dove|draw drew drawn|dream dreamed/dreamt|drink drank drunk|drive drove driven|
        dwell dwelled/dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbear forbore forborne|
        forbid forbade/forbad forbidden|forecast forecast/forecasted|forego forewent foregone|foresee foresaw foreseen|foretell foretold|forget forgot forgotten/forgot|forgive forgave forgiven|
        forgo forwent forgone|forsake forsook forsaken|forswear forswore forsworn|freeze froze frozen|get got gotten/got|give gave given|go went gone|grind ground|
        grow grew grown|hang hung/hanged|hear heard|hew hewed hewn/hewed|hide hid hidden|hit hit|hold held|hurt hurt|inset inset|interweave interwove interwoven|keep kept|
        kneel knelt/kneeled|knit knitted/knit|know knew known|lay laid|lead led|lean leaned/leant|leap leaped/leapt|learn learned/learnt|leave left|lend lent|let let|
        lie lay/lied lain/lied|light lit/lighted|lose lost|make made|mean meant|meet met|mishear misheard|mislay mislaid|mislead misled|misread misread|misspeak misspoke misspoken|misspell misspelled/misspelt|mistake mistook mistaken|
        misunderstand misunderstood|mow mowed mown/mowed|offset offset|outbid outbid|outdo outdid outdone|outgrow outgrew outgrown|outrun outran outrun|outsell outsold|outspend outspent|
        overcome overcame overcome|overdo overdid overdone|overdraw overdrew overdrawn|overeat overate overeaten|overhang overhung|overhear overheard|override overrode overridden|overrun overran overrun|oversee oversaw overseen|
        oversleep overslept|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid|plead pleaded/pled|prove proved proven/proved|put put|quit quit/quitted|read read|
        rebuild rebuilt|recast recast|redo redid redone|redraw redrew redrawn|relay relayed/relaid|remake remade|rend rent|repay repaid|reread reread|rerun reran rerun|resell resold|reset reset|
        retake retook retaken|rethink rethought|retell retold|rewind rewound|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn/sawed|
        say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn/sewed|shake shook shaken|shear sheared shorn/sheared|shed shed|shine shone/shined|shoot shot|
        show showed shown/showed|shrink shrank/shrunk shrunk/shrunken|shut shut|sing sang sung|sink sank/sunk sunk/sunken|sit sat|slay slew/slayed slain|sleep slept|slide slid|sling slung|slink slunk|slit slit|
        smell smelled/smelt|sow sowed sown/sowed|speak spoke spoken|speed sped/speeded|spell spelled/spelt|spend spent|spill spilled/spilt|spin spun|spit spat/spit|split split|
        spoil spoiled/spoilt|spread spread|spring sprang/sprung sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank/stunk stunk|strew strewed strewn|stride strode stridden|
        strike struck struck/stricken|string strung|strive strove/strived striven/strived|sublet sublet|swear swore sworn|sweep swept|swell swelled swollen/swelled|swim swam swum|swing swung|take took taken|
        teach taught|tear tore torn|telecast telecast|tell told|think thought|thrive thrived/throve thrived/thriven|throw threw thrown|thrust thrust|tread trod trodden/trod|typecast typecast|unbind unbound|undercut undercut|undergo underwent undergone|
        underlie underlay underlain|understand understood|undertake undertook undertaken|underwrite underwrote underwritten|undo undid undone|unwind unwound|uphold upheld|upset upset|wake woke/waked woken/waked|
        wear wore worn|weave wove/weaved woven|wed wedded/wed|weep wept|wet wetted/wet|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written
        """;

    private static readonly Dictionary<string, string[]> _past = new(StringComparer.Ordinal);
    private static readonly HashSet<string> _ownPast = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> _lemmas = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _formLookup = _lemmas.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, string[]> _whole = new(StringComparer.Ordinal)
    {
        ["be"] = ["be", "am", "is", "are", "was", "were", "been", "being"],
        ["have"] = ["have", "has", "had", "having"],
        ["do"] = ["do", "does", "did", "done", "doing"],
        ["can"] = ["can"],
        ["could"] = ["could"],
        ["would"] = ["would"],
        ["shall"] = ["shall"],
        ["should"] = ["should"],
        ["might"] = ["might"],
        ["must"] = ["must"],
        ["ought"] = ["ought"],
    };

    static IrregularVerbs()
    {
        foreach (string entry in Simple.Replace("\n", "", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries))
        {
            string[] parts = entry.Split(' ');
            string[] past = parts[1].Split('/');
            string[] all = parts.Length > 2 ? [.. past, .. parts[2].Split('/').Except(past)] : past;
            _past.Add(parts[0], all);
            if (past.Contains(parts[0]))
                _ownPast.Add(parts[0]);
            foreach (string form in all)
                _lemmas.TryAdd(form, parts[0]);
        }
        AddAmbiguous();
    }

    /// <summary>Past and participle of a verb with an irregular one; null for the others.</summary>
    public static string[]? PastOf(string lemma) => _past.GetValueOrDefault(lemma);

    /// <summary>The simple past, not only the participle, can have the form of the base: cut and put, but not come or run.</summary>
    public static bool IsItsOwnPast(string lemma) => _ownPast.Contains(lemma);

    /// <summary>Every form of a verb that keeps no rule at all (be, have, do, the modals); null for the others.</summary>
    public static string[]? WholeOf(string lemma) => _whole.GetValueOrDefault(lemma);

    /// <summary>The verb an irregular past or participle belongs to, the more frequent verb where two share it; null for other words.</summary>
    public static string? LemmaOf(string form) => _lemmas.GetValueOrDefault(form);

    /// <summary>True for a past or participle that is not the base form of its verb too; the word is in small letters.</summary>
    public static bool IsPast(ReadOnlySpan<char> form) => _formLookup.TryGetValue(form, out string? lemma) && !form.SequenceEqual(lemma) && !_past.ContainsKey(form.ToString());

    private static void AddAmbiguous()
    {
        foreach ((string lemma, string[] forms) in _whole)
        {
            if (lemma is "be" or "have" or "do")
                Array.ForEach(forms, form => _lemmas[form] = lemma);
        }
        // Forms that two verbs share belong to the verb that newspapers use: "found" a thing, "lay" the table, "fell" ill.
        (string Form, string Lemma)[] preferred =
        [
            ("found", "find"), ("lay", "lay"), ("laid", "lay"), ("fell", "fall"), ("lied", "lie"), ("wound", "wind"), ("saw", "see"), ("ground", "grind"),
            ("born", "bear"), ("died", "die"), ("tied", "tie"), ("vied", "vie"), ("dying", "die"), ("lying", "lie"), ("tying", "tie"), ("vying", "vie"), ("has", "have"), ("'s", "be"), ("'re", "be"),
            ("'m", "be"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"), ("ca", "can"), ("wo", "will"), ("sha", "shall"), ("ai", "be"), ("rent", "rent"),
            ("gon", "go"), ("wan", "want"), ("relaid", "relay"), ("relayed", "relay"), ("felled", "fell"), ("founded", "found"), ("reset", "reset"), ("underlying", "underlie"),
            ("singeing", "singe"), ("dyeing", "dye"), ("bode", "bode"), ("clad", "clad"),
        ];
        foreach ((string form, string lemma) in preferred)
            _lemmas[form] = lemma;
    }
}
