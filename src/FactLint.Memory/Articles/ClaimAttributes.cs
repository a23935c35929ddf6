namespace FactLint.Memory.Articles;

/// <summary>What memory itself collects of every article; the subject is a plain form of the name (<see cref="People.NameForm"/>).</summary>
internal static class ClaimAttributes
{
    /// <summary>A person; the value is the fullest form in the article, as spelled there.</summary>
    public const string Name = "name";

    /// <summary>Another form of a person's name.</summary>
    public const string Form = "form";

    /// <summary>An office; the value is <c>status|office|country or body</c>.</summary>
    public const string Title = "title";

    /// <summary>A person's age in years.</summary>
    public const string Age = "age";

    /// <summary>An organisation, as spelled.</summary>
    public const string Organization = "organization";
}
