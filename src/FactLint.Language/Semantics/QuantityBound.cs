namespace FactLint.Language.Semantics;

/// <summary>What the words beside a quantity say about the true figure.</summary>
public enum QuantityBound : byte
{
    /// <summary>Nothing: the figure itself.</summary>
    None,
    /// <summary>about, around, some, roughly, or so.</summary>
    About,
    /// <summary>nearly, almost, close to: a little less.</summary>
    Nearly,
    /// <summary>at least, or more.</summary>
    AtLeast,
    /// <summary>more than, over.</summary>
    MoreThan,
    /// <summary>at most, up to, or fewer.</summary>
    AtMost,
    /// <summary>less than, fewer than, under.</summary>
    LessThan,
}
