namespace FactLint.Memory.Files;

/// <summary>A row of the table of claims that waits to be written.</summary>
internal readonly record struct PendingClaim(long Form, long Day, long Article, Articles.ClaimPlace Place, int Count, long Text) : IComparable<PendingClaim>
{
    public int CompareTo(PendingClaim other) =>
        Form != other.Form ? Form.CompareTo(other.Form) : Day != other.Day ? Day.CompareTo(other.Day) : Article.CompareTo(other.Article);
}
