namespace FactLint.Memory.Files;

/// <summary>What became of an article.</summary>
public enum PutResult
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It was there with other words.</summary>
    Changed,

    /// <summary>It was there as it is.</summary>
    Unchanged,
}
