namespace FactLint.Language.Semantics.Lexica;

/// <summary>What a capitalised word does in the name of something.</summary>
[Flags]
internal enum NameRole : ushort
{
    None = 0,

    /// <summary>Ends the name of a body: <c>Ministry</c>, <c>Bank</c>.</summary>
    Body = 1,

    /// <summary>A body that goes on with "of" or "for": <c>University of Cape Town</c>.</summary>
    TakesOf = 2,

    /// <summary>Ends the name of a place: <c>River</c>, <c>Province</c>.</summary>
    PlaceHead = 4,

    /// <summary>Begins the name of a place: <c>Lake</c>, <c>San</c>.</summary>
    PlaceFront = 8,

    /// <summary>Ends the name of a building or site: <c>Airport</c>, <c>Stadium</c>.</summary>
    Site = 16,

    /// <summary>Ends the name of an event, a law, a work: neither a person nor a body nor a place.</summary>
    Event = 32,

    /// <summary>The head of an office, or an abbreviation of one.</summary>
    Office = 64,
    Honorific = 128,

    /// <summary>What a minister or ministry is for: <c>Foreign</c>, <c>Health</c>.</summary>
    Portfolio = 256,

    /// <summary>Function words, months and days.</summary>
    Function = 512,

    /// <summary>An adjective or noun of nationality, people, party or faith.</summary>
    Demonym = 1024,

    /// <summary><c>North</c>, <c>Upper</c>, <c>Greater</c>: begins a place or a body.</summary>
    Direction = 2048,

    /// <summary>Two letters or more, no small one: <c>WHO</c>.</summary>
    Acronym = 4096,

    /// <summary>A body or place only after a name: <c>Group</c>, <c>State</c>.</summary>
    Weak = 8192,

    Head = Body | PlaceHead | Site | Event,
    Titular = Office | Honorific,
}
