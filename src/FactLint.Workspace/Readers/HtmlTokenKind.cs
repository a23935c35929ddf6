namespace FactLint.Workspace.Readers;

internal enum HtmlTokenKind
{
    Text,
    StartTag,
    EndTag,
    Comment,
    /// <summary>Declarations and processing instructions.</summary>
    Other,
}
