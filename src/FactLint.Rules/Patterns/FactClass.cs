namespace FactLint.Rules.Patterns;

/// <summary>The kinds of facts that a pattern or a <c>near:</c> condition can ask for, by their names in rule files.</summary>
internal enum FactClass
{
    Person,
    Org,
    Place,
    Title,
    Date,
    Time,
    Money,
    Percent,
    Quantity,
    Quote,
    Source,

    /// <summary>A source that is a named person.</summary>
    Speaker,

    /// <summary>A sentence of which a part is a link to another page.</summary>
    Link,

    /// <summary>A web address or a handle that stands in the text itself.</summary>
    Address,
}
