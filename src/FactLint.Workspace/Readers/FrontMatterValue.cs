using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>A value of the block of settings at the head of a Markdown file.</summary>
/// <param name="Key">In lower case; <c>factlint.ignore</c> for each suppression.</param>
/// <param name="Text">Decoded.</param>
/// <param name="Source">Where it stands, marks and escapes included.</param>
/// <param name="HasEscapes">It is written with <c>\</c> escapes.</param>
internal sealed record FrontMatterValue(string Key, string Text, TextSpan Source, bool HasEscapes);
