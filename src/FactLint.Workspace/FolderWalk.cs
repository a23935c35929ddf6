namespace FactLint.Workspace;

/// <summary>Lists the files below a folder, in bounded time: a folder that is reached again through a link is not entered twice.</summary>
internal static class FolderWalk
{
    private static readonly string[] LeftOut = ["node_modules", "bin", "obj"];

    /// <summary>All files below the folder, in no particular order.</summary>
    /// <param name="root">Absolute; entered whatever its name.</param>
    /// <param name="report">Takes a folder that cannot be read, and why.</param>
    public static List<string> Files(string root, Action<string, string> report)
    {
        var files = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var folders = new Stack<string>([root]);
        var links = new SortedSet<string>(StringComparer.Ordinal);
        while (folders.Count > 0 || links.Count > 0)
        {
            if (folders.Count == 0)
            {
                // Links come last, so that what they point to is shown under its own name wherever it has one.
                folders.Push(links.Min!);
                links.Remove(links.Min!);
            }
            string folder = folders.Pop();
            if (!seen.Add(RealPath(folder)))
                continue;
            foreach (FileSystemInfo entry in Entries(folder, report))
            {
                if (entry is FileInfo)
                    files.Add(entry.FullName);
                else if (IsLeftOut(entry.Name))
                    continue;
                else if (entry.LinkTarget is not null)
                    links.Add(entry.FullName);
                else
                    folders.Push(entry.FullName);
            }
        }
        return files;
    }

    /// <summary>The names of what is in a folder; empty when it cannot be read.</summary>
    public static IEnumerable<string> Names(string folder) => Entries(folder, (_, _) => { }).Select(e => e.Name).Take(1000);

    private static bool IsLeftOut(string name) => name.StartsWith('.') || LeftOut.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static FileSystemInfo[] Entries(string folder, Action<string, string> report)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (UnauthorizedAccessException)
        {
            report(folder, "the folder cannot be read: you have no right to open it");
        }
        catch (IOException failure)
        {
            report(folder, $"the folder cannot be read: {failure.Message}");
        }
        return [];
    }

    /// <summary>The path without links in it, as far as it can be told.</summary>
    private static string RealPath(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder;
        }
        catch (IOException)
        {
            return folder;
        }
        catch (UnauthorizedAccessException)
        {
            return folder;
        }
    }
}
