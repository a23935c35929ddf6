namespace FactLint.Workspace;

/// <summary>One step of a pattern.</summary>
internal readonly record struct GlobToken(GlobTokenKind Kind, string Set = "", bool IsNegated = false, long Low = 0, long High = 0)
{
    public static GlobToken Of(char c) => new(GlobTokenKind.Set, c.ToString());

    public bool Matches(char c) => Kind == GlobTokenKind.AnyChar
        ? c != '/'
        : Set.Contains(c, StringComparison.Ordinal) != IsNegated && (!IsNegated || c != '/');
}
