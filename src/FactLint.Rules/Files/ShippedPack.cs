using System.Collections.Immutable;
using System.Reflection;
using FactLint.Rules.Rosters;

namespace FactLint.Rules.Files;

/// <summary>
/// The files that come with the program: <c>rules/&lt;category&gt;/….yml</c>, <c>rules/lists/….yml</c>, and what <c>rules/rosters/….yml</c> say of people and offices.
/// </summary>
public static class ShippedPack
{
    public const string Root = "rules/";
    private const string ListsFolder = "rules/lists/";

    private static readonly Lazy<RosterPack> LazyRosters = new(ReadRosters);

    private static readonly Assembly Home = typeof(ShippedPack).Assembly;

    /// <summary>By path.</summary>
    public static ImmutableArray<RuleText> Rules => Files(p => !p.StartsWith(ListsFolder, StringComparison.Ordinal));

    /// <summary>By path.</summary>
    public static ImmutableArray<RuleText> Lists => Files(p => p.StartsWith(ListsFolder, StringComparison.Ordinal));

    /// <summary>The people and organisations of the shipped rosters; read when first asked for, and not decoded until a name is met.</summary>
    internal static RosterPack Rosters => LazyRosters.Value;

    /// <summary>The rule files and word lists without their tests, already parsed: what <see cref="Rules"/> and <see cref="Lists"/> say, in a tenth of the time.</summary>
    internal static (ImmutableArray<YamlNode> Rules, ImmutableArray<YamlNode> Lists) Parsed()
    {
        using Stream stream = Home.GetManifestResourceStream("rules.pack")!;
        var rules = ImmutableArray.CreateBuilder<YamlNode>();
        var lists = ImmutableArray.CreateBuilder<YamlNode>();
        foreach (YamlNode file in NodePack.Read(stream))
        {
            if (file.Path.StartsWith(ListsFolder, StringComparison.Ordinal))
                lists.Add(file);
            else
                rules.Add(file);
        }
        return (rules.ToImmutable(), lists.ToImmutable());
    }

    private static ImmutableArray<RuleText> Files(Func<string, bool> isWanted) =>
    [
        .. Home.GetManifestResourceNames().Where(n => n.StartsWith(Root, StringComparison.Ordinal) && isWanted(n))
            .Order(StringComparer.Ordinal).Select(n => new RuleText(n, TextOf(n))),
    ];

    private static RosterPack ReadRosters()
    {
        using Stream stream = Home.GetManifestResourceStream("rosters.pack")!;
        return RosterPack.Read(stream);
    }

    private static string TextOf(string name)
    {
        using var reader = new StreamReader(Home.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
