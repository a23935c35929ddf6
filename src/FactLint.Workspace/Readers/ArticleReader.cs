using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>Turns the text of a file into an article. Touches no disk, keeps no state, never throws: any text is some article.</summary>
public abstract class ArticleReader
{
    /// <summary>True when the path's extension says that the file is of this reader's format.</summary>
    public abstract bool CanRead(string path);

    /// <summary>The article; its blocks count in prose, its map leads to <paramref name="source"/>.</summary>
    /// <param name="source">The decoded file, without byte order mark.</param>
    /// <param name="path">Only its extension matters.</param>
    public abstract Article Read(SourceText source, string path);

    private protected static bool HasExtension(string path, params ReadOnlySpan<string> extensions)
    {
        foreach (string extension in extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
