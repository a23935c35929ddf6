namespace FactLint.Workspace.Configuration;

/// <summary>Which of the shipped rules <c>extends</c> switches on.</summary>
public enum RuleSelection
{
    /// <summary>Each as its file says.</summary>
    Recommended,
    /// <summary>All, previews too.</summary>
    All,
    /// <summary>None; the desk's own rules still run.</summary>
    None,
}
