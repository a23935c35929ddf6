using System.Collections.Immutable;
using System.Text;

namespace FactLint.Rules.Files;

/// <summary>
/// YAML files as one stream of bytes that is read without a YAML parser: how the shipped rules are kept in the program, because reading
/// them as YAML would take a good part of a short run. Written at build time; the format is private to one build.
/// </summary>
internal static class NodePack
{
    private const byte Plain = 0;
    private const byte Quoted = 1;
    private const byte List = 2;
    private const byte Map = 3;

    public static void Write(Stream stream, IReadOnlyList<YamlNode> files)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write7BitEncodedInt(files.Count);
        foreach (YamlNode file in files)
        {
            writer.Write(file.Path);
            Write(writer, file);
        }
    }

    /// <summary>The root of each file, in the order in which they were written.</summary>
    public static ImmutableArray<YamlNode> Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var files = ImmutableArray.CreateBuilder<YamlNode>(reader.Read7BitEncodedInt());
        while (files.Count < files.Capacity)
            files.Add(Read(reader, reader.ReadString()));
        return files.MoveToImmutable();
    }

    private static void Write(BinaryWriter writer, YamlNode node)
    {
        writer.Write(node.IsMap ? Map : node.IsList ? List : node.IsQuoted ? Quoted : Plain);
        writer.Write7BitEncodedInt(node.Line);
        writer.Write7BitEncodedInt(node.Column);
        if (node.IsText)
            writer.Write(node.Text!);
        else
            writer.Write7BitEncodedInt(node.IsMap ? node.Entries.Length : node.Items.Length);
        foreach (YamlNode item in node.IsList ? node.Items : [])
            Write(writer, item);
        foreach ((YamlNode key, YamlNode value) in node.IsMap ? node.Entries : [])
        {
            Write(writer, key);
            Write(writer, value);
        }
    }

    private static YamlNode Read(BinaryReader reader, string path)
    {
        byte kind = reader.ReadByte();
        int line = reader.Read7BitEncodedInt();
        int column = reader.Read7BitEncodedInt();
        if (kind is Plain or Quoted)
            return new YamlNode { Path = path, Line = line, Column = column, Text = reader.ReadString(), IsQuoted = kind == Quoted };
        int count = reader.Read7BitEncodedInt();
        return kind == List
            ? new YamlNode { Path = path, Line = line, Column = column, Items = ReadItems(reader, path, count) }
            : new YamlNode { Path = path, Line = line, Column = column, Entries = ReadEntries(reader, path, count) };
    }

    private static ImmutableArray<YamlNode> ReadItems(BinaryReader reader, string path, int count)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>(count);
        while (items.Count < count)
            items.Add(Read(reader, path));
        return items.MoveToImmutable();
    }

    private static ImmutableArray<YamlEntry> ReadEntries(BinaryReader reader, string path, int count)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(count);
        while (entries.Count < count)
            entries.Add(new YamlEntry(Read(reader, path), Read(reader, path)));
        return entries.MoveToImmutable();
    }
}
