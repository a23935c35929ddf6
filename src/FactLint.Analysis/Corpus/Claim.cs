using FactLint.Analysis.Diagnostics;

namespace FactLint.Analysis.Corpus;

/// <summary>
/// One thing an article states: the only thing that crosses articles. Serialisable.
/// </summary>
/// <param name="Subject">Whom or what it is about, in the form that articles are compared by: <c>meloni</c>.</param>
/// <param name="Attribute">What is stated of it: <c>name</c>, <c>title</c>, <c>spelling</c>. The rule that collects it defines it.</param>
/// <param name="Value">What is stated: <c>Giorgia Meloni|prime minister|Italy</c>.</param>
/// <param name="Location">Where.</param>
/// <param name="Published">The article's day, or null.</param>
/// <param name="Neighbours">The words around it, for the fingerprint.</param>
public sealed record Claim(string Subject, string Attribute, string Value, Location Location, DateOnly? Published, string Neighbours)
{
    /// <summary>
    /// How many articles state it. More than one only for a claim that memory recalls: it stands for all published articles that state the
    /// same, and its place and day are those of the latest.
    /// </summary>
    public int Articles { get; init; } = 1;

    /// <summary>It comes from the desk's memory, and not from an article of the run.</summary>
    public bool IsRecalled { get; init; }

    /// <summary>How many articles state these: each article of the run once, recalled claims with the articles they stand for.</summary>
    public static int CountArticles(IEnumerable<Claim> claims)
    {
        int recalled = 0;
        var documents = new HashSet<DocumentKey>();
        foreach (Claim claim in claims)
        {
            if (claim.IsRecalled)
                recalled += claim.Articles;
            else
                documents.Add(claim.Location.Document);
        }
        return documents.Count + recalled;
    }
}
