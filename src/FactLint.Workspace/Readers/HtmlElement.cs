using FactLint.Language.Syntax;

namespace FactLint.Workspace.Readers;

/// <summary>An open element that matters: inline elements are not kept.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Kind">The kind of the blocks that start in it.</param>
/// <param name="HoldsKeyPoints">Its list items sum the article up.</param>
internal readonly record struct HtmlElement(string Name, BlockKind Kind, bool HoldsKeyPoints);
