using System.Collections.Immutable;
using FactLint.Rules.Files;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Files;

public sealed class NodePackTests
{
    [Fact]
    public void The_shipped_pack_says_what_the_files_say()
    {
        (ImmutableArray<YamlNode> rules, ImmutableArray<YamlNode> lists) = ShippedPack.Parsed();
        rules.Select(Shown).Should().Equal(ShippedPack.Rules.Select(t => Shown(YamlReader.Read(t.Path, t.Text, [], "tests")!)));
        lists.Select(Shown).Should().Equal(ShippedPack.Lists.Select(t => Shown(YamlReader.Read(t.Path, t.Text, [])!)));
    }

    [Fact]
    public void Every_value_keeps_its_text_quotation_and_place()
    {
        YamlNode root = YamlReader.Read("a.yml", "a: 1\nb: ['x', {c: \"é😀\"}]\nd: |\n  two\n  lines\ne:\n", [])!;
        using var stream = new MemoryStream();
        NodePack.Write(stream, [root, root]);
        stream.Position = 0;
        NodePack.Read(stream).Select(Shown).Should().Equal(Shown(root), Shown(root));
    }

    private static string Shown(YamlNode node)
    {
        string value = node.IsText ? $"{node.IsQuoted} {node.Text}"
            : node.IsList ? $"[{string.Join(", ", node.Items.Select(Shown))}]"
            : $"{{{string.Join(", ", node.Entries.Select(e => $"{Shown(e.Key)}: {Shown(e.Value)}"))}}}";
        return $"{node.Path}:{node.Line}:{node.Column} {value}";
    }
}
