namespace FactLint.Language.Semantics.Lexica;

/// <summary>The words that hold a clause together, after Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 2, 3, 6, 9 and 14.</summary>
internal static class ClauseWords
{
    private static readonly WordIndex Words = new(400, exactCase: false);

    private static readonly ClauseTraits[] Traits = Read();

    public static ClauseTraits Of(ReadOnlySpan<char> word) => Words.Find(word) is var number and >= 0 ? Traits[number] : ClauseTraits.None;

    private static ClauseTraits[] Read()
    {
        var words = new Dictionary<string, ClauseTraits>(StringComparer.OrdinalIgnoreCase);
        Add(words, ClauseTraits.Being | ClauseTraits.Present, "am is are 's ’s 're ’re 'm ’m");
        Add(words, ClauseTraits.Being | ClauseTraits.Past, "was were");
        Add(words, ClauseTraits.Being, "be been being");
        Add(words, ClauseTraits.Having | ClauseTraits.Present, "has have 've ’ve");
        Add(words, ClauseTraits.Having | ClauseTraits.Past, "had");
        Add(words, ClauseTraits.Having, "having");
        Add(words, ClauseTraits.Doing | ClauseTraits.Present, "do does");
        Add(words, ClauseTraits.Doing | ClauseTraits.Past, "did");
        Add(words, ClauseTraits.Modal, "can ca could would should may might must 'd ’d ought");
        Add(words, ClauseTraits.Future, "will wo shall sha 'll ’ll");
        Add(words, ClauseTraits.Negation, "not n't n’t never");
        Add(words, ClauseTraits.Relative, "who which that");
        Add(words, ClauseTraits.Complement, "that whether what why how if where when who");
        Add(words, ClauseTraits.Adverbial, "because while although though whereas unless until since as when if after before once where but despite without amid");
        Add(words, ClauseTraits.Nominative, "i he she they we");
        Add(words, ClauseTraits.Time, """
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
            jan. feb. mar. apr. aug. sept. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun. today yesterday tonight tomorrow earlier later recently afterward afterwards
            week weekend month year morning afternoon evening night hours days weeks months years day hour minutes noon midnight
            """);
        Add(words, ClauseTraits.Venue, """
            statement statements interview interviews tweet tweets email e-mail emails post posts letter memo speech speeches testimony conference briefing message messages text blog
            op-ed filing filings twitter facebook instagram phone telephone call column rally debate appearance remarks address hearing podcast
            broadcast video article essay book event forum meeting court press
            """);
        Add(words, ClauseTraits.Linking, "of for at in from with to on by about within inside near behind among around against under over across between familiar close");
        Add(words, ClauseTraits.People, "some many others most few several both none all those half everyone everybody someone somebody nobody anyone neither majority");
        Add(words, ClauseTraits.Possessive, "my your his her its our their whose");
        Add(words, ClauseTraits.To, "to");
        Add(words, ClauseTraits.And, "and but or then yet");
        Add(words, ClauseTraits.By, "by");
        Add(words, ClauseTraits.Degree, "about nearly almost roughly around more most less fewer approximately only just some over once very so increasingly");
        var traits = new ClauseTraits[words.Count];
        foreach ((string word, ClauseTraits of) in words)
            traits[Words.Add(word)] = of;
        return traits;
    }

    private static void Add(Dictionary<string, ClauseTraits> words, ClauseTraits traits, string text)
    {
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            words[word] = words.GetValueOrDefault(word) | traits;
    }
}
