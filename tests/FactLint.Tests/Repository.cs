namespace FactLint.Tests;

/// <summary>Where the repository is that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FactLint.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("The tests must run from inside the repository: FactLint.sln was not found above " + AppContext.BaseDirectory);
    }
}
