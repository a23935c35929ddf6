using System.Buffers;
using System.Collections.Immutable;
using FactLint.Language.Text;
using FactLint.Rules.Files;

namespace FactLint.Workspace.Readers;

/// <summary>Reads YAML at the head of a file. What is not YAML is read line by line, so that a slip in one line does not cost the title.</summary>
internal sealed class YamlFrontMatter
{
    private static readonly SearchValues<char> NameChars = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    private readonly string _text;
    private readonly TextSpan _inside;
    private readonly SourceText _lines;
    private readonly ImmutableArray<FrontMatterValue>.Builder _values = ImmutableArray.CreateBuilder<FrontMatterValue>();

    private YamlFrontMatter(string text, TextSpan inside)
    {
        _text = text;
        _inside = inside;
        _lines = new SourceText(text.Substring(inside.Start, inside.Length));
    }

    /// <summary>Uninitialised when it is no front matter but text between two rules.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="inside">What stands between the fences.</param>
    public static ImmutableArray<FrontMatterValue> Read(string text, TextSpan inside)
    {
        var reader = new YamlFrontMatter(text, inside);
        var errors = new List<LoadError>();
        YamlNode? root = YamlReader.Read("", reader._lines.Text, errors, null);
        if (root is { IsMap: true } && errors.Count == 0)
            reader.AddAll(root);
        else
            reader.AddLines();
        bool isText = reader._values.Count == 0 && root is not { IsMap: true } && !string.IsNullOrWhiteSpace(reader._lines.Text);
        return isText ? default : reader._values.ToImmutable();
    }

    private void AddAll(YamlNode root)
    {
        for (int i = 0; i < root.Entries.Length; i++)
        {
            (YamlNode key, YamlNode value) = root.Entries[i];
            int end = i + 1 < root.Entries.Length ? OffsetOf(root.Entries[i + 1].Key) : _inside.End;
            string name = (key.Text ?? "").ToLowerInvariant();
            if (name == "factlint")
                AddIgnored(value["ignore"]);
            else
                Add(name, value, end);
        }
    }

    private void Add(string name, YamlNode value, int end)
    {
        if (value.IsText)
            AddText(name, value, end);
        else if (value.IsMap && value["name"] is { IsText: true } named)
            AddText(name, named, end);
        else if (value.IsList)
        {
            foreach (YamlNode item in value.Items)
                Add(name, item, end);
        }
    }

    private void AddText(string name, YamlNode value, int end)
    {
        int start = Math.Min(OffsetOf(value), end);
        char mark = value.IsQuoted && start < end ? _text[start] : '\0';
        bool isNull = !value.IsQuoted && value.Text is "" or "~" or "null";
        if (!isNull)
            _values.Add(new FrontMatterValue(name, value.Text!, TextSpan.FromBounds(start + (mark is '"' or '\'' ? 1 : 0), end), mark == '"'));
    }

    /// <summary>An entry is a rule, or a rule and a reason; YAML reads the second as a map.</summary>
    private void AddIgnored(YamlNode? node)
    {
        if (node is null)
            return;
        if (node.IsText)
            _values.Add(new FrontMatterValue(FrontMatter.IgnoreKey, node.Text!, SpanOf(node, node), false));
        foreach ((YamlNode rule, YamlNode reason) in node.IsMap ? node.Entries : [])
            _values.Add(new FrontMatterValue(FrontMatter.IgnoreKey, $"{rule.Text}: {reason.Text}", SpanOf(rule, reason), false));
        foreach (YamlNode item in node.IsList ? node.Items : [])
            AddIgnored(item);
    }

    private TextSpan SpanOf(YamlNode first, YamlNode last)
    {
        int start = OffsetOf(first), lastStart = Math.Max(start, OffsetOf(last));
        string written = last.Text ?? "";
        int lineEnd = _text.AsSpan(lastStart, _inside.End - lastStart).IndexOfAny('\r', '\n');
        int length = string.CompareOrdinal(_text, lastStart, written, 0, written.Length) == 0 ? written.Length : Math.Max(lineEnd, 0);
        return TextSpan.FromBounds(start, Math.Min(_inside.End, lastStart + length));
    }

    private int OffsetOf(YamlNode node)
    {
        int line = Math.Clamp(node.Line, 1, _lines.LineCount);
        return Math.Clamp(_inside.Start + _lines.LineSpan(line).Start + Math.Max(0, node.Column - 1), _inside.Start, _inside.End);
    }

    private void AddLines()
    {
        for (int line = 1; line <= _lines.LineCount; line++)
        {
            TextSpan span = _lines.LineSpan(line);
            string content = _lines.Slice(span).ToString();
            int colon = content.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || content.AsSpan(0, colon).ContainsAnyExcept(NameChars))
                continue;
            string raw = content[(colon + 1)..];
            string value = raw.Trim();
            if (value.Length == 0)
                continue;
            int start = _inside.Start + span.Start + colon + 1 + (raw.Length - raw.TrimStart().Length);
            bool isQuoted = value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0];
            var source = new TextSpan(start + (isQuoted ? 1 : 0), value.Length - (isQuoted ? 2 : 0));
            _values.Add(new FrontMatterValue(content[..colon].Trim().ToLowerInvariant(), _text.Substring(source.Start, source.Length), source, false));
        }
    }
}
