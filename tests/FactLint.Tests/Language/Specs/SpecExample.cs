namespace FactLint.Tests.Language.Specs;

/// <summary>One example of a spec: a line of a <c>fact</c> block, or a whole <c>article</c> block.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">Where it begins in the file, from 1.</param>
/// <param name="Kind">The kind of fact it marks.</param>
/// <param name="Published">The day to read dates against, or null.</param>
/// <param name="Marked">The text with its marks; a paragraph per line.</param>
internal sealed record SpecExample(string File, int Line, string Kind, DateOnly? Published, string Marked);
