using System.Collections.Immutable;
using FactLint.Language.Text;

namespace FactLint.Rules.Testing;

/// <summary>One entry of a rule file's <c>tests</c>.</summary>
public sealed record RuleTest
{
    public required string Path { get; init; }

    /// <summary>Where the entry stands in the file, from 1.</summary>
    public required int Line { get; init; }

    public required int Column { get; init; }

    /// <summary>True for <c>flags</c>, false for <c>passes</c>.</summary>
    public required bool Flags { get; init; }

    /// <summary>Without the marks.</summary>
    public required string Text { get; init; }

    /// <summary>What the rule is to mark, in <see cref="Text"/>; empty for <c>passes</c>.</summary>
    public ImmutableArray<TextSpan> Expected { get; init; } = [];

    public DateOnly? Published { get; init; }

    /// <summary><c>text</c>, <c>markdown</c> or <c>html</c>.</summary>
    public string Format { get; init; } = "text";

    public string? Headline { get; init; }

    /// <summary>Articles of the same run, before this one.</summary>
    public ImmutableArray<(string Text, DateOnly? Published)> Others { get; init; } = [];

    /// <summary>A part of the message that one of the findings must have.</summary>
    public string? Message { get; init; }

    /// <summary>The desk's own name, as in <c>factlint.yml</c>.</summary>
    public string? Outlet { get; init; }
}
