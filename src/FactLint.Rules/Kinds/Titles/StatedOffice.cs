using FactLint.Analysis.Corpus;

namespace FactLint.Rules.Kinds.Titles;

/// <summary>A claim whose value is <c>office|country or body</c>, read once to be compared with many.</summary>
/// <param name="Claim">As stated.</param>
/// <param name="Office">In lower case.</param>
/// <param name="Body">The country or body, or empty.</param>
internal sealed record StatedOffice(Claim Claim, string Office, string Body)
{
    public static StatedOffice Of(Claim claim)
    {
        string[] parts = claim.Value.Split('|');
        return new StatedOffice(claim, parts[0], parts.Length > 1 ? parts[1] : "");
    }

    /// <summary>One office, of one body or of one that either claim leaves open.</summary>
    public bool IsSame(StatedOffice other) => Office == other.Office && (Body.Length == 0 || other.Body.Length == 0 || Body == other.Body);
}
