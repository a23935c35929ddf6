using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactLint.Rules.Files;

/// <summary>
/// Reads YAML into <see cref="YamlNode"/>s with their places. Bounded: a file that is too long, too deep, or blown up by
/// aliases is an error and never a hang. Tags, several documents and keys given twice are errors, because each is a slip in our files.
/// </summary>
public sealed class YamlReader
{
    /// <summary>In UTF-16 units; a roster of 100,000 people with their offices is a third of it.</summary>
    public const int LongestFile = 32_000_000;

    private const int Deepest = 32;
    private const int MostNodes = 2_000_000;
    private const int MostRepeated = 200_000;

    private readonly string _path;
    private readonly List<LoadError> _errors;
    private readonly string? _stopBefore;
    private readonly Parser _parser;
    private readonly Dictionary<string, (YamlNode Node, int Size)> _anchors = new(StringComparer.Ordinal);
    private int _nodes;
    private int _repeated;
    private int _depth;
    private bool _stopped;

    private YamlReader(string path, string text, List<LoadError> errors, string? stopBefore)
    {
        _path = path;
        _errors = errors;
        _stopBefore = stopBefore;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>The file's only document; null, with at least one error, when it cannot be read, and null without one when the file is empty.</summary>
    /// <param name="path">For errors.</param>
    /// <param name="text">The file.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static YamlNode? Read(string path, string text, List<LoadError> errors) => Read(path, text, errors, null);

    /// <summary>As <see cref="Read(string, string, List{LoadError})"/>, but reads only up to a key of the outermost map.</summary>
    /// <param name="path">For errors.</param>
    /// <param name="text">The file.</param>
    /// <param name="errors">Takes what is wrong.</param>
    /// <param name="stopBefore">The key, such as <c>tests</c>; null reads the whole file. What follows it is not looked at.</param>
    public static YamlNode? Read(string path, string text, List<LoadError> errors, string? stopBefore)
    {
        if (text.Length > LongestFile)
        {
            errors.Add(new LoadError(path, 1, 1, $"the file is too long: {text.Length:N0} characters, and {LongestFile:N0} are the most. Split it"));
            return null;
        }
        try
        {
            return new YamlReader(path, text, errors, stopBefore).Document();
        }
        catch (YamlFileException failure)
        {
            errors.Add(failure.Error);
        }
        catch (YamlException failure)
        {
            errors.Add(YamlMistake.Explain(path, text, failure));
        }
        catch (SystemException failure) when (failure is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            errors.Add(new LoadError(path, 1, 1, "the file is not YAML that can be read: " + failure.Message));
        }
        return null;
    }

    private YamlNode? Document()
    {
        Next();
        if (Next() is StreamEnd)
            return null;
        Next();
        YamlNode root = Node();
        if (_stopped)
            return root;
        Next();
        if (Current is not StreamEnd)
            throw Fail(Current, "the file holds several documents: remove the line “---”, or put each in a file of its own");
        return root.IsText && root.Text!.Length == 0 && !root.IsQuoted ? null : root;
    }

    private ParsingEvent Current => _parser.Current!;

    private ParsingEvent Next()
    {
        if (!_parser.MoveNext())
            throw new InvalidOperationException("the file ends too early");
        return Current;
    }

    /// <summary>Reads the node at the current event, and moves past it.</summary>
    private YamlNode Node()
    {
        ParsingEvent at = Current;
        if (++_nodes > MostNodes)
            throw Fail(at, $"the file holds too much: {MostNodes:N0} entries are the most");
        int before = _nodes + _repeated;
        if (at is AnchorAlias alias)
            return Aliased(alias);
        if (at is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } tag })
            throw Fail(at, $"a text that starts with “!” must stand in quotation marks, as in \"{tag.Value} …\"");
        YamlNode node = at switch
        {
            Scalar scalar => Text(scalar),
            SequenceStart => List(at),
            MappingStart => Map(at),
            _ => throw Fail(at, "a value is missing here"),
        };
        if (!_stopped && at is NodeEvent { Anchor: { IsEmpty: false } anchor })
            _anchors[anchor.Value] = (node, _nodes + _repeated - before + 1);
        return node;
    }

    private YamlNode Text(Scalar scalar)
    {
        Next();
        (int line, int column) = Place(scalar);
        return new YamlNode { Path = _path, Line = line, Column = column, Text = scalar.Value, IsQuoted = scalar.Style != ScalarStyle.Plain };
    }

    private YamlNode Aliased(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out (YamlNode Node, int Size) target))
            throw Fail(alias, $"a text that starts with “*” must stand in quotation marks, as in \"*{alias.Value.Value}\"");
        _repeated += target.Size;
        if (_repeated > MostRepeated)
            throw Fail(alias, "the file repeats too much by means of “*” references");
        Next();
        return target.Node;
    }

    private YamlNode List(ParsingEvent start)
    {
        Enter(start);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        Next();
        while (Current is not SequenceEnd)
            items.Add(Node());
        Leave();
        (int line, int column) = Place(start);
        return new YamlNode { Path = _path, Line = line, Column = column, Items = items.ToImmutable() };
    }

    private YamlNode Map(ParsingEvent start)
    {
        Enter(start);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        Next();
        while (Current is not MappingEnd)
        {
            if (_depth == 1 && _stopBefore is not null && Current is Scalar { IsKey: true } stop && stop.Value == _stopBefore)
            {
                _stopped = true;
                break;
            }
            YamlNode key = Key();
            YamlNode value = Node();
            if (seen.TryAdd(key.Text!, key.Line))
                entries.Add((key, value));
            else
                _errors.Add(new LoadError(_path, key.Line, key.Column, $"“{key.Text}” is given twice: it already stands in line {seen[key.Text!]}"));
        }
        if (!_stopped)
            Leave();
        (int line, int column) = Place(start);
        return new YamlNode { Path = _path, Line = line, Column = column, Entries = entries.ToImmutable() };
    }

    private YamlNode Key()
    {
        ParsingEvent at = Current;
        if (at is not Scalar)
            throw Fail(at, "the name before the colon must be a plain text; a text that starts with “{” or “[” must stand in quotation marks");
        return Node();
    }

    private void Enter(ParsingEvent at)
    {
        if (++_depth > Deepest)
            throw Fail(at, $"the file is nested too deep: {Deepest} levels are the most");
    }

    private void Leave()
    {
        _depth--;
        Next();
    }

    private YamlFileException Fail(ParsingEvent at, string message)
    {
        (int line, int column) = Place(at);
        return new YamlFileException(new LoadError(_path, line, column, message));
    }

    private static (int Line, int Column) Place(ParsingEvent at) => ((int)at.Start.Line, (int)at.Start.Column);
}
