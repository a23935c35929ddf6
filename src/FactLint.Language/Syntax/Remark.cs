using FactLint.Language.Text;

namespace FactLint.Language.Syntax;

/// <summary>
/// A note to the desk that is not prose: an HTML comment, or an entry of <c>factlint: { ignore: [...] }</c> in front matter.
/// </summary>
/// <param name="Source">Where it stands in the original file.</param>
/// <param name="Text">Its text without the comment marks; an entry of front matter reads <c>factlint-ignore-article FL4001: reason</c>.</param>
/// <param name="ProsePosition">The prose position it stands at: prose before it is below this number.</param>
/// <param name="AtBlockEnd">True when prose of the same block stands before it on its line: it then belongs to that block, not to the next.</param>
public sealed record Remark(TextSpan Source, string Text, int ProsePosition, bool AtBlockEnd);
