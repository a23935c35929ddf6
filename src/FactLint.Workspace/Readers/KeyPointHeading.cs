namespace FactLint.Workspace.Readers;

/// <summary>Knows the headings under which an article's points are summed up.</summary>
internal static class KeyPointHeading
{
    private static readonly string[] Headings =
        ["key points", "key point", "key takeaways", "takeaways", "highlights", "key highlights", "at a glance", "in brief", "in short", "the main points", "main points", "summary", "key facts"];

    private static readonly string[] Names = ["key-point", "keypoint", "key_point", "highlights", "summary", "takeaway", "bulletpoints", "bullet-points"];

    public static bool Is(ReadOnlySpan<char> heading)
    {
        ReadOnlySpan<char> words = heading.Trim().TrimEnd(':').TrimEnd();
        foreach (string known in Headings)
        {
            if (words.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>True for a class or id such as <c>article-key-points</c>.</summary>
    public static bool IsNamedSo(string classOrId) => Array.Exists(Names, n => classOrId.Contains(n, StringComparison.OrdinalIgnoreCase));
}
