namespace FactLint.Workspace;

/// <summary>What a step of a pattern stands for.</summary>
internal enum GlobTokenKind
{
    /// <summary>The characters of the set, or all but these.</summary>
    Set,
    /// <summary>Any character but <c>/</c>.</summary>
    AnyChar,
    Star,
    DoubleStar,
    /// <summary><c>**/</c>: no folder, or any number of them.</summary>
    Folders,
    /// <summary>A number from low to high.</summary>
    Number,
}
