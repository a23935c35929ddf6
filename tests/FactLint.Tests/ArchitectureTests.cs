using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests;

/// <summary>Who may know whom, as src/ARCHITECTURE.md says.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["FactLint.Language"] = [],
        ["FactLint.Analysis"] = ["FactLint.Language"],
        ["FactLint.RulePacker"] = ["YamlDotNet"],
        ["FactLint.Rules"] = ["FactLint.Language", "FactLint.Analysis", "FactLint.RulePacker", "YamlDotNet"],
        ["FactLint.Workspace"] =
            ["FactLint.Language", "FactLint.Analysis", "FactLint.Rules", "Markdig"],
        ["FactLint.Memory"] = ["FactLint.Language", "FactLint.Analysis", "Microsoft.Data.Sqlite.Core", "SQLitePCLRaw.bundle_e_sqlite3"],
        ["FactLint.Recognizers.Microsoft"] =
            ["FactLint.Language", "Microsoft.Recognizers.Text", "Microsoft.Recognizers.Text.Number", "Microsoft.Recognizers.Text.NumberWithUnit", "Microsoft.Recognizers.Text.DateTime"],
        ["FactLint.Cli"] =
            ["FactLint.Language", "FactLint.Analysis", "FactLint.Rules", "FactLint.Workspace", "FactLint.Memory", "FactLint.Recognizers.Microsoft", "System.CommandLine", "Spectre.Console", "Humanizer.Core"],
    };

    public static TheoryData<string> Rooms => [.. MayKnow.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_the_rooms_before_it(string room)
    {
        XDocument project = XDocument.Load(Path.Combine(Repository.Root, "src", room, room + ".csproj"));
        IEnumerable<string> known = project.Descendants()
            .Where(e => e.Name.LocalName is "ProjectReference" or "PackageReference")
            .Select(e => Path.GetFileNameWithoutExtension(e.Attribute("Include")!.Value + (e.Name.LocalName == "PackageReference" ? ".x" : "")));
        known.Should().BeSubsetOf(MayKnow[room]);
    }

    [Fact]
    public void Every_room_is_listed() =>
        Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName)
            .Where(name => name!.StartsWith("FactLint.", StringComparison.Ordinal)).Should().BeEquivalentTo(MayKnow.Keys);

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Namespaces_follow_folders(string room)
    {
        string folder = Path.Combine(Repository.Root, "src", room);
        foreach (string file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(f => !IsBuilt(folder, f)))
        {
            string? declared = File.ReadLines(file).FirstOrDefault(l => l.StartsWith("namespace ", StringComparison.Ordinal));
            if (declared is null)
                continue;
            string inside = Path.GetRelativePath(folder, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            declared.Should().Be($"namespace {(inside == "." ? room : $"{room}.{inside}")};", "of {0}", file);
        }
    }

    /// <summary>Only the sandbox may catch everything: elsewhere a failure must be seen.</summary>
    [Theory]
    [MemberData(nameof(Rooms))]
    public void Only_the_sandbox_catches_every_exception(string room)
    {
        string folder = Path.Combine(Repository.Root, "src", room);
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !IsBuilt(folder, f) && Path.GetFileName(f) != "Sandbox.cs")
            .Where(f => File.ReadAllText(f).Contains("catch (Exception", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    private static bool IsBuilt(string folder, string file) =>
        Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is "obj" or "bin";
}
