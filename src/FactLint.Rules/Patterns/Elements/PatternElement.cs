using System.Collections.Immutable;

namespace FactLint.Rules.Patterns.Elements;

/// <summary>
/// A step of a pattern that takes up one or more tokens. What it takes depends on the place alone, never on the steps before it.
/// Immutable, used from any thread.
/// </summary>
internal abstract class PatternElement
{
    /// <summary>The longest stretch that <see cref="LengthsAt"/> can speak of.</summary>
    public const int LongestStretch = 64;

    /// <summary>The numbers of the words it can begin with; default when it can begin with a word that no list holds.</summary>
    public virtual ImmutableArray<int> FirstWords => default;

    /// <summary>Numbers of words of which at least one stands in whatever it takes up; default when there is no such set.</summary>
    public virtual ImmutableArray<int> NeededWords => FirstWords;

    /// <summary>True when it takes one token or none, and asking which is dear: it is asked last, when everything after it is known to match.</summary>
    public virtual bool IsDear => false;

    /// <summary>How many tokens it takes from <paramref name="token"/> on: bit n stands for n + 1 tokens; several bits where several lengths do.</summary>
    public abstract ulong LengthsAt(SentenceView view, int token);

    /// <summary>Where it ends if it takes a whole fact that begins at the token, else -1; asked when <see cref="LengthsAt"/> is 0.</summary>
    public virtual int FactEndAt(SentenceView view, int token) => -1;

    /// <summary>True when the token belongs to something the element takes: what <c>!</c> excludes.</summary>
    public virtual bool Touches(SentenceView view, int token) => LengthsAt(view, token) != 0;
}
