using System.Collections.Immutable;
using FactLint.Rules.Patterns.Elements;

namespace FactLint.Rules.Patterns;

/// <summary>A pattern as it is written: what <see cref="PatternParser"/> yields and <see cref="AutomatonBuilder"/> takes.</summary>
internal abstract record PatternNode
{
    /// <summary>One thing that takes up tokens.</summary>
    public sealed record Atom(PatternElement Element) : PatternNode;

    /// <summary>One after the other; never empty.</summary>
    public sealed record Series(ImmutableArray<PatternNode> Parts) : PatternNode;

    /// <summary>Any one of; the first wins among equally long matches.</summary>
    public sealed record Choice(ImmutableArray<PatternNode> Options) : PatternNode;

    /// <summary>From <paramref name="Least"/> to <paramref name="Most"/> times, null for any number.</summary>
    public sealed record Repeat(PatternNode Body, int Least, int? Most) : PatternNode;

    public sealed record Capture(string Name, PatternNode Body) : PatternNode;

    /// <summary><c>^</c> or <c>$</c>.</summary>
    public sealed record Anchor(bool AtStart) : PatternNode;
}
