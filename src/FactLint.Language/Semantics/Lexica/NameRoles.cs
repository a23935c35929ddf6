using FactLint.Language.Syntax;

namespace FactLint.Language.Semantics.Lexica;

/// <summary>The words that say what a name is the name of.</summary>
internal static class NameRoles
{
    private const int LongestWord = 40;

    private static readonly WordSet _peoples = new("""
        African Africans Asian Asians European Europeans Arab Arabs Arabic Kurdish Kurd Kurds Jewish Jew Jews Muslim Muslims Moslem Christian Christians Catholic Catholics Protestant Protestants Orthodox Anglican Islamic
        Islamist Islamists Hindu Hindus Sikh Sikhs Buddhist Buddhists Western Westerners Nordic Scandinavian Latino Latinos Latina Latin Hispanic Aboriginal Aboriginals Indigenous Māori Maori Inuit Métis Metis
        Tibetan Tibetans Uyghur Uyghurs Uighur Uighurs Rohingya Rohingyas Tamil Tamils Sinhalese Punjabi Bengali Pashtun Hausa Fulani Yoruba Igbo Xhosa Zulus Tutsi Tutsis Hutu Hutus Chechen Chechens Tatar Tatars Catalan
        Basque Scots Shia Shiite Shiites Shi'ite Shi'ites Sunni Sunnis Houthi Houthis Yazidi Yazidis Druze Alawite Coptic Copts Roma Tigrayan Tigrayans Amharic Oromo Swahili Arabian Persian Persians Caribbean-American
        Soviet Soviets Nazi Nazis Communist Communists Marxist Maoist Republican Republicans Democrat Democrats Democratic Conservatives Tories Tory Liberals Socialist Socialists Zionist Israelis Britons Briton Brit Brits
        Frenchman Englishman Spaniard Spaniards Spanish Swede Swedes Dane Danes Finn Finns Pole Poles Turk Turks Serb Serbs Croat Croats Czechs Slovaks Thais Filipinos Kiwis Kiwi Aussie Aussies Aztec Maya Mayan Inca Guarani
        Yanomami Quechua Aymara Mapuche Cree Ojibwe Mohawk Navajo Cherokee Sioux Lakota Sami Black Blacks White Whites Eurasian Balkan Mediterranean Caribbean African-American African-Americans Afro-Brazilian Anglo-Saxon
        Peronist Chavista Sandinista Bolivarian Trumpist Gaddafist Salafi Salafist Wahhabi Hasidic Ashkenazi Sephardic Puerto-Rican Texan Texans Californian Californians Parisian Londoners Londoner Sicilian Bavarian Queenslander
        Queenslanders Victorians Tasmanian Tasmanians Hawaiian Alaskan
        Korean Koreans Rican Ricans Lankan Lankans Leonean Zealander Zealanders Islander Islanders Timorese Ossetian Guinean Guineans Faso Salvadoran Salvadorans Emirati Emiratis Saudis Iraqis Pakistanis Bangladeshis Yemenis Kuwaitis
        Omanis Qataris Bahrainis Azeri Azeris Slavic Slavs Celtic Gaelic Anglo Afrikaans Afrikaner Afrikaners Francophone Anglophone Baltic Iberian Bantu Berber Amazigh Bedouin Bedouins Maasai Turkana Samburu Kikuyu Luo Luhya Kalenjin
        Ashanti Ewe Akan Shona Ndebele Tswana Sotho Venda Tsonga Khoisan San-people Dinka Nuer Somali Somalis Dalit Dalits Adivasi Adivasis Brahmin Brahmins Lingayat Rajput Rajputs Jat Jats Gurkha Gurkhas Sherpa Sherpas Pathan Pathans
        Hazara Hazaras Uzbeks Tajiks Kazakhs Turkic Turkish-Cypriot Moor Moors Ottoman Ottomans Roman Romans Byzantine Viking Vikings Quaker Mormon Mormons Baptist Methodist Presbyterian Lutheran Evangelical Evangelicals Pentecostal Jesuit Jesuits
        """, exactCase: true);

    private static readonly WordSet _alone = new("""
        Cabinet Ministry Court Council Commission Foundation University Army Navy Tribunal Department Assembly Board Committee Union Bank Company Party Institute Authority Parliament Senate Congress Association Club
        League School College Group Fund Agency Office Embassy Church Secretariat Federation Bureau Government House Police Chamber Ombudsman Directorate Coalition Alliance Confederation Treasury Administration Force Judiciary
        """, exactCase: true);

    private static readonly WordSet _commonAcronyms = new("""
        COVID COVID-19 HIV AIDS GDP DNA RNA TV CEO CFO COO CTO PM MP MPs AM FM GMT UTC EST EDT PST IST BST PhD BA MBA VIP VIPs ID IDs PCR ICU GPS SMS FAQ LGBT LGBTQ LGBTQI LGBTQI+ NGO NGOs CSO CSOs SUV AI IT PR HR IQ OK PPE SARS MERS VAT GST
        IPO ETF CO2 LNG LPG TB BC AD DVD CD PDF URL PS RIP DIY ATM PIN SIM FDI GNP CPI MOU EV EVs ESG UFO IED IEDs POW POWs CV QR AGM FIR OBC SC ST IAS IPS BS BSc MSc MD MC DJ MVP GM GMO HD HQ II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXI
        XXIII NO YES AND THE FOR NOT NEW BUT ALL YOU ARE WAS HAS HIS HER OUT HOW WHY WHAT WHEN READ ALSO MORE WATCH BREAKING UPDATE UPDATED EXCLUSIVE PHOTO PHOTOS FILE VIDEO LIVE OPINION NEWS ANALYSIS EDITORIAL NOTE SEE BY ON IN AT TO OF IS IT IF OR AN AS WE
        HE SHE MY SO UP US$ USD EUR GBP KSH ZAR NGN RM Rs SOS GBV IDP IDPs SME SMEs MSME MSMEs MSM UBI ARV ARVs FIFO FGM WASH ART STI STD STDs PTSD ADHD IVF ECG MRI CT UV LED LCD RAM USB HTML WWW HTTP UK-based BCE CE NB RSVP TBA TBC PTA SDG SDGs MDG MDGs NDC NDCs REDD
        OPV JCPOA START NPT CTBT FTA AFCFTA AfCFTA NAFTA USMCA TPP RCEP CPTPP BRI BEE BBBEE B-BBEE EEZ SEZ SEZs GMOs ETA KM KG MW GW KWH MHZ BPD MPH KPH PPP IVM DUI LLB JD AK RPG RPGs UAV UAVs LRT MRT BRT EDSA EDs ICT STEM KYC UPI OTP GI PG NRC CAA OFW OFWs MCO SOP SOPs
        """, exactCase: true);

    private static readonly Dictionary<string, NameRole>.AlternateLookup<ReadOnlySpan<char>> _lookup = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, NameRole>.AlternateLookup<ReadOnlySpan<char>> _exactLookup = ReadExact().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The roles of a word, whatever its case; offices, function words and peoples included.</summary>
    public static NameRole Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return NameRole.None;
        Span<char> small = stackalloc char[word.Length];
        word.ToLowerInvariant(small);
        NameRole role = (_lookup.TryGetValue(small, out NameRole known) ? known : NameRole.None) | (_exactLookup.TryGetValue(word, out NameRole exact) ? exact : NameRole.None);
        if (Offices.IsPrefixed(word))
            role |= NameRole.Office | NameRole.Portfolio;
        int hyphen = word.IndexOf('-');
        if (hyphen > 0 && hyphen + 1 < word.Length && (IsPeople(word[..hyphen]) || IsPeople(word[(hyphen + 1)..])))
            role |= NameRole.Demonym;
        if (hyphen > 0 && Offices.IsHead(word[(hyphen + 1)..]))
            role |= NameRole.Office;
        if (IsAcronym(word))
            role |= NameRole.Acronym;
        // “Nov.” is the month that “Nov” is.
        if (word.Length > 1 && word[^1] == '.' && Abbreviations.KindOf(word[..^1]) == AbbreviationKind.Month)
            role |= NameRole.Function;
        return role;
    }

    /// <summary>A body that is called by its kind alone: <c>the Ministry</c>, <c>the Court</c>.</summary>
    public static bool StandsAlone(ReadOnlySpan<char> word) => _alone.Contains(word);

    /// <summary>Capital letters that name no body: <c>GDP</c>, <c>HIV</c>, roman numerals, shouted words.</summary>
    public static bool IsCommonAcronym(ReadOnlySpan<char> word) => _commonAcronyms.Contains(word) || word.StartsWith("COVID", StringComparison.OrdinalIgnoreCase) || (word.Length > 2 && word[^1] == 's' && _commonAcronyms.Contains(word[..^1]));

    private static bool IsPeople(ReadOnlySpan<char> word) => _exactLookup.TryGetValue(word, out NameRole role) && (role & NameRole.Demonym) != 0;

    /// <summary>Two letters or more, all capitals; dots, digits, "&amp;" and a small s of the plural may be among them.</summary>
    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        foreach (char c in word)
        {
            if (char.IsUpper(c))
                capitals++;
            else if (char.IsLetter(c))
                return c == 's' && capitals >= 2 && word[^1] == 's' && capitals == word.Length - 1;
        }
        return capitals >= 2;
    }

    private static Dictionary<string, NameRole> Read()
    {
        var roles = new Dictionary<string, NameRole>(1600, StringComparer.Ordinal);
        Add(roles, NameRole.Office, "cm dg mp mk mla mlc mec mmc mep dgp igp dcp acp sp ssp cj cji vp evp svp ps cs sg ig dig ag pm fm parliamentarian principal registrar deacon monsignor mufti maulana mullah councillors ministers senators presidents dato datuk pol lt-general lieutenant-governor lt-governor");
        Add(roles, NameRole.Body | NameRole.TakesOf, """
            university college institute academy school council committee commission board agency authority department ministry office bureau court tribunal parliament congress senate union association federation league bank foundation
            trust society center centre hospital museum church party movement front army force forces corps command service services administration assembly chamber confederation secretariat directorate registry alliance coalition
            community organisation organization institution inspectorate observatory network fund forum house club company campaign embassy consulate mission brotherhood order brigade brigades battalion regiment division cabinet
            universidad universidade université universite instituto ministerio ministério partido asociación asociacion associação movimiento movimento frente consejo conselho confederación federación federação fundación fundação centro
            comisión comissão comité banco banque universitas collège faculty yuan khural majlis sangh samiti sabha parishad dal morcha mahasabha sena jamaat jamiat sangathan mahasangh commissioner's guild diocese archdiocese conference-of-bishops ombudsman inspectorate taskforce caucus squad synod parlement commonwealth consortium cooperative co-operative
            """);
        Add(roles, NameRole.Body, """
            corporation corp corp. inc inc. ltd ltd. limited llc plc co. gmbh bhd pty airlines airways motors industries holdings ventures technologies laboratories labs telecom telecoms telecommunications petroleum
            pharmaceuticals pharma biotech insurance securities investments logistics steel electronics semiconductor automotive beverages breweries cement mills railways rail broadcasting tribune herald telegraph gazette
            observer chronicle bulletin newspaper magazine fc f.c. afc united rovers wanderers athletic cricket rugby police militia guard guards navy marines infantry militias constabulary parastatal enterprise enterprises studios
            pictures records entertainment productions brewing press publishers books airline bancorp financial capital partners associates consultants consulting advisors solutions systems software networks robotics aerospace aviation
            shipping lines oil gas mining minerals resources metals gold energy electric power utilities watch collective syndicate cartel newswire times journal ngo union-of nations stock-exchange exchange clinic orchestra choir theatre-company
            lab team unit initiative-group workers teachers nurses students youths farmers veterans lawyers journalists
            """);
        Add(roles, NameRole.Body | NameRole.Weak, "group news media post state-department stores supermarkets bar brothers band sons communications international sport sports television radio tv fm online digital women youth mail star standard review report monitor nation citizen sun mirror express today business government treasury lions tigers eagles bulls sharks stars chiefs kings");
        Add(roles, NameRole.PlaceHead | NameRole.TakesOf, "province district county city gulf bay strait straits republic kingdom emirate sultanate principality isle isles islands island township municipality governorate commune");
        Add(roles, NameRole.PlaceHead, """
            region town village river lake sea ocean mountain mountains hills valley desert peninsula delta basin heights strip territory territories forest reserve beach creek falls harbour harbor
            canal corridor prefecture oblast cape reef highlands glacier suburb constituency ward lowlands plains archipelago coast lagoon dam springs parish borough division-of canyon volcano ranges range oasis sub-county subdistrict regency
            barangay nagar pradesh tehsil taluk aimag krai hill estate heights
            """);
        Add(roles, NameRole.PlaceHead | NameRole.Weak, "state states park point north south east west port");
        Add(roles, NameRole.Site, """
            airport stadium arena bridge tower towers building hall palace street avenue road highway square hotel resort restaurant cathedral mosque temple prison jail camp mine plant station terminal library gallery theatre theater
            expressway motorway freeway mall market zoo memorial monument barracks refinery pipeline reactor courthouse boulevard lane airbase base gate plaza garden gardens cemetery shrine monastery casino cinema wharf
            """);
        Add(roles, NameRole.Event, """
            cup championship championships games olympics paralympics act bill law treaty agreement accord accords plan project program programme initiative summit conference festival award awards prize day week month year war
            revolution syndrome disease virus medal series tour prix trophy protocol convention declaration constitution resolution deal scheme policy strategy amendment election elections referendum marathon derby carnival expo fair
            anniversary massacre uprising spring genocide holocaust pandemic crisis scandal affair doctrine manifesto charter code bible quran koran vaccine hurricane cyclone typhoon storm earthquake operation exercise model dialogue talks
            index tax bond act-of season episode album book novel film movie song show open final finals semi-final tournament league-cup holiday eve mass prayers feast framework roadmap agenda package theory effect paradox committee-stage airlift
            islam christianity hinduism buddhism judaism catholicism hindi urdu mandarin cantonese swahili nahuatl tagalog hebrew sanskrit farsi dari pashto malayalam kannada telugu marathi gujarati esperanto covid covid-19 ebola dengue malaria zika omicron
            operation bitcoin ethereum internet dynasty god allah jesus-christ earth moon mars venus-planet jupiter parliament-house constitution-hill
            christmas easter eid ramadan diwali hanukkah passover thanksgiving
            """);
        Add(roles, NameRole.PlaceFront, "lake mount mt mt. cape fort ft ft. port san santa santo são sao saint st st. puerto ciudad villa los las wat pozo presa cayo cayos cerro playa isla islas barrio colonia calle avenida parque laguna lago río volcán monte valle bahía cabo punta palacio menara jalan taman kota kuala bukit batu tel beit deir umm bab ras qasr shatt ain hacienda rancho finca kampung kampong tanjung gunung pulau sungai wadi jebel jabal bandar koh phnom nusa rio");
        Add(roles, NameRole.Direction, "north south east west northern southern eastern western central upper lower new greater inner outer mid northeast northwest southeast southwest north-east north-west south-east south-west northeastern northwestern southeastern southwestern far metropolitan");
        Add(roles, NameRole.Function, FunctionWords.All);
        Add(roles, NameRole.Office, Offices.AllHeads);
        Add(roles, NameRole.Portfolio, Offices.AllQualifiers);
        return roles;
    }

    /// <summary>Forms of address and peoples, which mean something else in small letters.</summary>
    private static Dictionary<string, NameRole> ReadExact()
    {
        var roles = new Dictionary<string, NameRole>(1200, StringComparer.Ordinal);
        foreach (string word in Offices.AllHonorifics)
            roles[word] = NameRole.Honorific;
        foreach (string word in _peoples.All)
            roles[word] = roles.GetValueOrDefault(word) | NameRole.Demonym;
        foreach (string word in Countries.Adjectives)
        {
            roles[word] = roles.GetValueOrDefault(word) | NameRole.Demonym;
            if (word.Length > 3)
                roles.TryAdd(word + "s", NameRole.Demonym);
        }
        return roles;
    }

    private static void Add(Dictionary<string, NameRole> roles, NameRole role, IEnumerable<string> words)
    {
        foreach (string word in words)
            Add(roles, role, word);
    }

    private static void Add(Dictionary<string, NameRole> roles, NameRole role, string words)
    {
        foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            string small = word.ToLowerInvariant();
            roles[small] = roles.GetValueOrDefault(small) | role;
        }
    }
}
