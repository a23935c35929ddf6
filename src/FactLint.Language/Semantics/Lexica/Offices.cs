namespace FactLint.Language.Semantics.Lexica;

/// <summary>The head words of offices and forms of address, and the words that go with them.</summary>
internal static class Offices
{
    /// <summary>Head words that take a name after them without a comma, in full; abbreviations are in <see cref="FullForm"/>.</summary>
    private static readonly WordSet Heads = new("""
        president chancellor premier taoiseach minister secretary secretary-general governor senator congressman congresswoman representative mayor
        king queen prince princess duke duchess emperor sultan emir amir sheikh sheikha crown-prince pope cardinal archbishop bishop patriarch imam ayatollah rabbi pastor reverend
        chief chairman chairwoman chairperson chair ceo cfo coo director director-general editor-in-chief commissioner ambassador envoy consul
        general lieutenant colonel major captain sergeant admiral commander brigadier marshal lieutenant-general major-general
        judge justice attorney prosecutor sheriff speaker leader whip deputy councillor councilman councilwoman councilor alderman
        lawmaker legislator spokesman spokeswoman spokesperson coach manager professor treasurer comptroller solicitor undersecretary
        administrator coordinator superintendent inspector detective constable officer dean provost rector president-elect governor-elect mayor-elect senator-elect
        vice-president vice-chancellor vice-chairman baroness baron lord lady dame sir
        """);

    /// <summary>Nouns that stand before a name as a role but are no office held: "aide John Bolton", "actor Tom Hanks".</summary>
    private static readonly WordSet Roles = new("""
        aide adviser advisor ally lawyer strategist staffer official supporter donor friend confidant loyalist critic rival nominee candidate contender appointee backer surrogate
        administration campaign era team camp allies aides advisers advisors lawyers officials supporters loyalists voters rally speech presidency tower hotel impeachment
        wife husband son daughter brother sister father mother actor actress singer rapper author writer novelist poet comedian director producer journalist reporter correspondent
        columnist analyst economist historian scientist researcher activist campaigner blogger businessman businesswoman entrepreneur billionaire tycoon mogul farmer teacher
        striker midfielder defender goalkeeper quarterback forward winger captain player coach manager skipper batsman bowler cricketer footballer golfer boxer swimmer sprinter
        """);

    private static readonly WordSet Portfolios = new("""
        prime foreign finance defence defense interior health education justice trade energy environment agriculture transport transportation labour labor culture home cabinet
        sports tourism economy economic planning housing immigration information communications science technology security development social welfare youth industry
        treasury press state policy commerce veterans homeland general assistant deputy joint chief external internal public private parliamentary permanent executive works water oil petroleum mining
        """);

    private static readonly WordSet Statuses = new("former previous ex fired ousted deposed sacked onetime one-time then late acting interim caretaker outgoing incoming would-be deputy vice ex-vice");

    private static readonly WordSet Honorifics = new("Mr Mrs Ms Miss Mx Dr Sir Dame Lord Lady Prof Rev Fr Hon Mr. Mrs. Ms. Mx. Dr. Prof. Rev. Fr. Hon. Messrs. Messrs Dato Datuk Tan Shri Smt Haji Hajj Mme Mlle Don Dona Señor Herr Frau Monsieur", exactCase: true);

    /// <summary>Organisations and places end in these words, people do not.</summary>
    private static readonly WordSet ThingWords = new("""
        university college school institute academy party council committee commission board agency authority department ministry office bureau court tribunal parliament congress senate house
        assembly union association federation league club team bank group company corporation corp inc ltd llc plc co foundation trust fund society center centre hospital clinic museum gallery
        library theatre theater stadium arena park square street avenue road drive lane bridge tower building hall palace castle church cathedral mosque temple airport station port harbor harbour
        river lake sea ocean bay island islands mountain mountains valley desert beach coast hills forest county state states city town village district province region republic kingdom empire
        times post journal news tribune herald telegraph guardian gazette observer chronicle press network television radio magazine review report reports media broadcasting
        act bill law treaty agreement accord plan project program programme initiative campaign administration summit conference festival championship championships cup games olympics series award awards prize
        day week month year war revolution movement army navy force forces police guard corps command brigade division hotel resort restaurant airlines airways motors industries
        holdings partners capital ventures technologies systems services solutions labs laboratories international global national democratic republican conservative labour liberal green
        democrats republicans conservatives liberals tories americans europeans russians africans muslims christians jews catholics
        syndrome disease virus award medal show project center wall street journal deal doctrine effect family brothers sisters dynasty estate ranch
        """);

    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Pres."] = "president",
        ["Sen."] = "senator",
        ["Rep."] = "representative",
        ["Gov."] = "governor",
        ["Gen."] = "general",
        ["Lt."] = "lieutenant",
        ["Col."] = "colonel",
        ["Maj."] = "major",
        ["Capt."] = "captain",
        ["Sgt."] = "sergeant",
        ["Adm."] = "admiral",
        ["Cmdr."] = "commander",
        ["Brig."] = "brigadier",
        ["Sec."] = "secretary",
        ["Atty."] = "attorney",
        ["Supt."] = "superintendent",
        ["Amb."] = "ambassador",
        ["Det."] = "detective",
        ["Insp."] = "inspector",
        ["Gov"] = "governor",
        ["Gen"] = "general",
        ["Sen"] = "senator",
        ["Lt"] = "lieutenant",
        ["Col"] = "colonel",
        ["Maj"] = "major",
        ["Capt"] = "captain",
        ["Sgt"] = "sergeant",
        ["Brig"] = "brigadier",
        ["Cpl."] = "corporal",
        ["Pvt."] = "private",
        ["Sens."] = "senators",
        ["Reps."] = "representatives",
        ["Govs."] = "governors",
        ["PM"] = "prime minister",
        ["FM"] = "foreign minister",
        ["Pte"] = "private",
    };

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> AbbreviationLookup = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of <see cref="IsHead"/>.</summary>
    public static IEnumerable<string> AllHeads => Heads.All.Concat(Abbreviations.Keys);

    /// <summary>The words of <see cref="IsHonorific"/>, in exact case.</summary>
    public static IEnumerable<string> AllHonorifics => Honorifics.All;

    /// <summary>The words of portfolios and of statuses.</summary>
    public static IEnumerable<string> AllQualifiers => Portfolios.All.Concat(Statuses.All);

    public static bool IsHead(ReadOnlySpan<char> word) => Heads.Contains(word) || AbbreviationLookup.ContainsKey(word);

    public static bool IsRole(ReadOnlySpan<char> word) => Roles.Contains(word);

    public static bool IsPortfolio(ReadOnlySpan<char> word) => Portfolios.Contains(word);

    public static bool IsStatus(ReadOnlySpan<char> word) => Statuses.Contains(word) || IsPrefixed(word);

    public static bool IsHonorific(ReadOnlySpan<char> word) => Honorifics.Contains(word);

    public static bool IsThing(ReadOnlySpan<char> word) => ThingWords.Contains(word);

    public static bool IsAbbreviation(ReadOnlySpan<char> word) => AbbreviationLookup.ContainsKey(word) || (word.Length > 1 && word[^1] == '.' && Honorifics.Contains(word));

    /// <summary>The word in lower case, an abbreviation in full.</summary>
    public static string FullForm(ReadOnlySpan<char> word) =>
        AbbreviationLookup.TryGetValue(word, out string? full) ? full : word.ToString().ToLowerInvariant();

    /// <summary><c>then-President</c>, <c>ex-Mayor</c>: a status and a head in one word.</summary>
    public static bool IsPrefixed(ReadOnlySpan<char> word) =>
        word.StartsWith("then-", StringComparison.OrdinalIgnoreCase) || word.StartsWith("ex-", StringComparison.OrdinalIgnoreCase);
}
