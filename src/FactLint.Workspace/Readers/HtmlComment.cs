namespace FactLint.Workspace.Readers;

internal static class HtmlComment
{
    /// <summary>The text of a comment that may or may not be closed.</summary>
    public static string Inside(ReadOnlySpan<char> comment)
    {
        ReadOnlySpan<char> inside = comment.StartsWith("<!--") ? comment[4..] : comment;
        return (inside.EndsWith("-->") ? inside[..^3] : inside).Trim().ToString();
    }
}
