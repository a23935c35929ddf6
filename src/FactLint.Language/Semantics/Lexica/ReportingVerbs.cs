using FactLint.Language.Lexicon;

namespace FactLint.Language.Semantics.Lexica;

/// <summary>
/// Verbs that report what somebody said, with what has to stand with them. The classes are Levin's verbs of communication and judgement (English Verb
/// Classes and Alternations, 1993: 29.2 to 29.4, 33 and 37, manner of speaking 37.3 only with the words themselves), with the verbs of asking and promising; the frames are those of Quirk et al. (1985), chapter 16.
/// </summary>
internal static class ReportingVerbs
{
    // Frame or particles : verbs; a star marks verbs that take an addressee before what is said. A verb may stand in several lines.
    private const string Table = """
        any : say note announce argue tell* write tweet retweet insist warn* vow recall explain acknowledge suggest assert declare contend concede reply retort remark
        any : reiterate emphasize emphasise stress caution* predict lament joke quip boast brag complain opine wonder urge* remind* inform* assure* reassure* notify*
        any : claim allege indicate conclude imply mention state testify speculate confess recount reveal disclose proclaim reaffirm quote cite report confirm deny ask*
        any : denounce condemn criticize criticise blast slam accuse blame praise mock ridicule deride decry tout defend dismiss dispute rebut refute rebuke admonish
        any : chide scold implore* beseech* disavow laud applaud hail commend congratulate thank credit lambaste lambast castigate berate excoriate bemoan belittle disparage
        any : vilify demonize question propose express voice discuss endorse apologize apologise repeat chant shout exclaim yell describe portray characterize characterise
        any : label liken clarify elaborate outline preach muse marvel gush fume gripe gloat reject demand promise recommend echo tease chastise assail rail recite dub
        any : contradict downplay trumpet stipulate underscore narrate rave enthuse hint foretell vouch exhort encourage grouse
        clause : add observe maintain admit learn* answer charge* agree hope fear signal find show protest object swear attest counter estimate assume argue
        clause : rule discover demonstrate reckon suspect doubt worry guess calculate decide determine remember understand* email* text* figure hear forecast volunteer
        clause : advise* instruct* direct* order* beg* plead convince* persuade* caution joke cry scream whisper mutter murmur sigh laugh conjecture surmise theorize posit
        clause : highlight stress underline specify detail challenge pray pledge realize realise recognize recognise prove
        quotation : continue begin finish interject interrupt snap smile nod read sing respond post
        quotation : bark bellow boom bray cackle chirp coo croak croon crow drawl groan growl grumble grunt hiss holler howl moan mumble purr rage rasp roar screech shriek snarl sob stammer thunder wail whine yelp beam ponder
        text : release issue publish post share deliver send make give offer put
        infinitive : decline refuse pledge threaten offer agree swear
        for on upon out : call
        to with by : respond
        to : refer allude admit
        out to : point
        about of : talk
        about of out against on : speak
        on : comment remark
        out : lash single spell
        back : fire shoot hit push snap
        in : chime weigh
        against : rail inveigh
        as : cast paint frame depict
        on over for : attack press
        naming : call term
        """;

    private static readonly WordIndex Words = new(2_000, exactCase: false);

    private static readonly ReportingForm[] Forms = Read();

    private static readonly WordSet Nouns = new("""
        state report call claim note promise pledge question attack charge remark comment demand request quote answer post tweet vow praise signal show doubt hope fear estimate guess protest
        object order rule challenge rebuke cry scream whisper joke address blast slam dispute tease echo label figure detail find talk boast quip sign proposal worry chant shout yell laugh sigh murmur
        push hit press weigh fire point text email forecast highlight release issue share offer paint cast gripe vote blame counter
        """);

    private static readonly WordSet Speech = new("say says said tell tells told add adds added explain explains explained");

    /// <summary>The reporting verb a word is a form of, or null.</summary>
    public static ReportingForm? Find(ReadOnlySpan<char> word) => word.Length > 1 && Words.Find(word) is var number and >= 0 ? Forms[number] : null;

    /// <summary>Forms of the verb are nouns as well: "the states", "its reports".</summary>
    public static bool IsNounToo(ReadOnlySpan<char> lemma) => Nouns.Contains(lemma);

    /// <summary>Say, tell and the like: verbs that do nothing but report.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word) => Speech.Contains(word);

    private static ReportingForm[] Read()
    {
        var verbs = new Dictionary<string, ReportingVerb>(StringComparer.Ordinal);
        foreach (string line in Table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Split(" : ");
            foreach (string word in parts[1].Split(' '))
                AddTo(verbs, word.TrimEnd('*'), parts[0], word.EndsWith('*'));
        }
        var forms = new Dictionary<string, ReportingForm>(StringComparer.OrdinalIgnoreCase);
        foreach (ReportingVerb verb in verbs.Values)
            AddForms(forms, verb);
        var numbered = new ReportingForm[forms.Count];
        foreach ((string word, ReportingForm form) in forms)
            numbered[Words.Add(word)] = form;
        return numbered;
    }

    private static void AddTo(Dictionary<string, ReportingVerb> verbs, string lemma, string pattern, bool addressee)
    {
        ReportingVerb verb = verbs.GetValueOrDefault(lemma) ?? new ReportingVerb(lemma, ReportingFrame.None, null, false);
        bool isFrame = Enum.TryParse(pattern, true, out ReportingFrame frame);
        verbs[lemma] = verb with
        {
            Frame = isFrame ? verb.Frame | frame : verb.Frame | ReportingFrame.Clause,
            Particles = isFrame ? verb.Particles : new WordSet(pattern),
            TakesAddressee = verb.TakesAddressee || addressee,
        };
    }

    private static void AddForms(Dictionary<string, ReportingForm> forms, ReportingVerb verb)
    {
        foreach (string form in IrregularVerbs.PastOf(verb.Lemma) ?? Inflection.WithEd(verb.Lemma))
            forms[form] = new ReportingForm(verb, VerbInflection.Past);
        foreach (string form in Inflection.WithIng(verb.Lemma))
            forms[form] = new ReportingForm(verb, VerbInflection.Gerund);
        forms[Inflection.WithS(verb.Lemma)] = new ReportingForm(verb, VerbInflection.ThirdPerson);
        forms[verb.Lemma] = new ReportingForm(verb, VerbInflection.Base);
    }
}
