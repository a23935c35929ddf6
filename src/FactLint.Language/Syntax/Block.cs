using FactLint.Language.Text;

namespace FactLint.Language.Syntax;

/// <summary>A part of the article; <paramref name="Span"/> counts in prose and excludes the breaks around the block.</summary>
public readonly record struct Block(BlockKind Kind, TextSpan Span);
