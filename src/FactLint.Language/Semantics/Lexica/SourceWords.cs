namespace FactLint.Language.Semantics.Lexica;

/// <summary>The nouns that sources go by, and the words around them.</summary>
internal static class SourceWords
{
    public static readonly WordSet Sources = new("source sources");

    /// <summary>People who speak for nobody in public: unnamed, they are anonymous.</summary>
    public static readonly WordSet Insiders = new("""
        official officials aide aides diplomat diplomats adviser advisers advisor advisors insider insiders staffer staffers person people individual individuals
        operative operatives strategist strategists executive executives officer officers lawmaker lawmakers employee employees negotiator negotiators associate associates ally allies friend friends
        """);

    public static readonly WordSet Spokespeople = new("spokesman spokeswoman spokesperson spokespeople spokesmen spokespersons");

    public static readonly WordSet Institutions = new("""
        police ministry government authorities department agency company court administration office bureau commission council committee association party embassy army military
        prosecutors firm union organization organisation watchdog regulator kremlin pentagon parliament senate congress
        """);

    public static readonly WordSet Collectives = new("""
        critics experts analysts observers activists residents witnesses some many others economists researchers scientists supporters opponents locals campaigners historians scholars
        rights-groups investors traders voters doctors lawyers advocates skeptics sceptics proponents commentators pundits everyone
        """);

    public static readonly WordSet Documents = new("report study poll survey statement filing letter indictment lawsuit document documents memo complaint affidavit paper analysis audit");

    public static readonly WordSet Media = new("media newspaper newspapers reports outlets");

    public static readonly WordSet Pronouns = new("he she they it we I you");

    public static readonly WordSet Numerals = new("one two three four five six seven eight nine ten several some many multiple various numerous few dozen");

    public static readonly WordSet Determiners = new("a an the this that these those another other both his her its their our my no any each every");

    /// <summary>Words before the head that describe nobody: numbers, order, and claims of quality.</summary>
    public static readonly WordSet Empty = new("second third fourth first separate same additional further unofficial reliable credible trusted informed well-placed well-informed good key single multiple other different anonymous unnamed unidentified undisclosed confidential");

    /// <summary>Words that say outright that the name is held back.</summary>
    public static readonly WordSet Withheld = new("anonymous unnamed unidentified undisclosed");

    /// <summary>Words before "source" that make it a thing: a source of something, or a kind of data.</summary>
    public static readonly WordSet Things = new("""
        open renewable energy power food water light heat income revenue news data main primary major only potential alternative protein funding external important great constant biggest
        largest possible likely original common cheap clean new old rich vital valuable sole fuel electricity carbon pollution infection radiation sound secondary online written historical
        ancient archival academic open-source multi-source single-source public-source
        """);

    /// <summary>Adjectives and nouns that describe a source when no article stands before them.</summary>
    public static readonly WordSet Modifiers = new("""
        diplomatic senior top high-ranking high-level ranking highly-placed highly placed government administration intelligence military security law enforcement law-enforcement police judicial defense defence
        industry campaign party political medical hospital rebel opposition presidential congressional western european eastern local federal state official independent foreign army airport airline
        banking company club palace royal court legal regional provincial tribal palestinian trade ministry rescue emergency aviation shipping market oil cabinet parliamentary transfer team league
        current former retired unnamed anonymous unidentified close inside knowledgeable
        """);

    /// <summary>A description after the head starts with one of these.</summary>
    public static readonly WordSet Descriptions = new("familiar close briefed with inside within at in from near privy aware involved knowledgeable working");

    /// <summary>Words between a subject and its verb.</summary>
    public static readonly WordSet Auxiliaries = new("has have had also then later reportedly repeatedly again further both all would will separately independently privately previously initially earlier recently");
}
