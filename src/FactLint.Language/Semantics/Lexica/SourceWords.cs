namespace FactLint.Language.Semantics.Lexica;

/// <summary>The nouns that sources go by, and the words around them.</summary>
internal static class SourceWords
{
    public static readonly WordSet Sources = new("source sources");

    /// <summary>People inside an organisation who do not speak for it in public: unnamed, they are anonymous.</summary>
    public static readonly WordSet Insiders = new("""
        official officials aide aides diplomat diplomats adviser advisers advisor advisors insider insiders staffer staffers staff operative operatives strategist strategists
        executive executives employee employees negotiator negotiators associate associates ally allies friend friends confidant confidants confidante insider insiders
        officeholder officeholders appointee appointees consultant consultants bundler bundlers
        """);

    public static readonly WordSet Spokespeople = new("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen spokespersons");

    public static readonly WordSet Institutions = new("""
        police ministry government authorities department agency company court administration office bureau commission council committee association party embassy army military
        prosecutors prosecutor investigators investigator regulators regulator judge judges firm union organization organisation watchdog kremlin pentagon parliament senate congress campaign house
        group bank university hospital network newspaper magazine times post journal news station website site team state city county
        """);

    public static readonly WordSet Documents = new("""
        report reports study studies poll polls survey surveys statement statements announcement announcements remarks comments filing filings letter letters indictment lawsuit lawsuits document documents memo memos complaint complaints affidavit
        paper papers analysis audit data records record transcript transcripts email emails e-mail e-mails article articles book story stories editorial ad ads review census research
        testimony advertisement note tweet tweets headline column law bill order rule ruling constitution numbers figures results
        """);

    public static readonly WordSet Media = new("media outlets press newspapers");

    /// <summary>Nouns of people: with a description such as "familiar with the talks" they are anonymous sources.</summary>
    public static readonly WordSet People = new("""
        person people individual individuals someone somebody one those man woman men women member members lawyer lawyers attorney attorneys lawmaker lawmakers senator senators officer officers
        donor donors democrat democrats republican republicans leader leaders worker workers agent agents representative representatives congressman congressmen delegate delegates veteran
        """);

    public static readonly WordSet Numerals = new("one two three four five six seven eight nine ten several some many multiple various numerous few dozen");

    /// <summary>Words before the head that describe nobody: articles, numbers, order, and claims of quality.</summary>
    public static readonly WordSet Empty = new("""
        a an the this that these those another other both any no every each one two three four five six seven eight nine ten several some many multiple various numerous few dozen
        second third fourth first separate same additional further unofficial reliable credible trusted informed well placed well-placed well-informed good key single different anonymous unnamed
        unidentified undisclosed confidential -
        """);

    /// <summary>Words that say outright that the name is held back.</summary>
    public static readonly WordSet Withheld = new("anonymous unnamed unidentified undisclosed");

    /// <summary>Words before "source" that make it a thing: a source of something, or a kind of data.</summary>
    public static readonly WordSet Things = new("""
        open renewable energy power food water light heat income revenue news data main primary major only potential alternative protein funding external important great constant biggest
        largest possible likely original common cheap clean new old rich vital valuable sole fuel electricity carbon pollution infection radiation sound secondary online written historical
        ancient archival academic open-source multi-source single-source public-source
        """);

    /// <summary>Nouns that only count: the people counted come after "of".</summary>
    public static readonly WordSet Counts = new("group number dozen dozens hundreds thousands majority percent % pair handful couple series lot lots half part share scores one two three four some many most several few all both each none members member third quarter");
}
