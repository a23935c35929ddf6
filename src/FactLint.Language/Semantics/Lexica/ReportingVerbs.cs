
namespace FactLint.Language.Semantics.Lexica;

/// <summary>Verbs that report speech, with the tense of each finite form. Forms that are both past and participle count as past.</summary>
internal static class ReportingVerbs
{
    private static readonly Dictionary<string, Tense> Forms = Read("""
        say says said
        tell tells told
        add adds added
        note notes noted
        state states stated
        claim claims claimed
        confirm confirms confirmed
        deny denies denied
        explain explains explained
        announce announces announced
        insist insists insisted
        argue argues argued
        acknowledge acknowledges acknowledged
        admit admits admitted
        allege alleges alleged
        assert asserts asserted
        believe believes believed
        caution cautions cautioned
        comment comments commented
        concede concedes conceded
        contend contends contended
        declare declares declared
        disclose discloses disclosed
        emphasize emphasizes emphasized
        emphasise emphasises emphasised
        highlight highlights highlighted
        maintain maintains maintained
        mention mentions mentioned
        observe observes observed
        predict predicts predicted
        recall recalls recalled
        remark remarks remarked
        reply replies replied
        report reports reported
        respond responds responded
        reveal reveals revealed
        stress stresses stressed
        suggest suggests suggested
        tweet tweets tweeted
        underline underlines underlined
        underscore underscores underscored
        urge urges urged
        warn warns warned
        write writes wrote
        describe describes described
        speak speaks spoke
        indicate indicates indicated
        recount recounts recounted
        testify testifies testified
        """);

    private static readonly WordSet Speech = new("say says said tell tells told add adds added explain explains explained");

    private static readonly Dictionary<string, Tense>.AlternateLookup<ReadOnlySpan<char>> Lookup = Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tense of a finite form; none when the word reports nothing.</summary>
    public static Tense TenseOf(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out Tense tense) ? tense : Tense.None;

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.ContainsKey(word);

    /// <summary>Say, tell and the like: verbs that do nothing but report.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word) => Speech.Contains(word);

    private static Dictionary<string, Tense> Read(string table)
    {
        var forms = new Dictionary<string, Tense>(StringComparer.OrdinalIgnoreCase);
        foreach (string line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = line.Split(' ');
            forms[words[0]] = Tense.Present;
            forms[words[1]] = Tense.Present;
            forms[words[2]] = Tense.Past;
        }
        return forms;
    }
}
