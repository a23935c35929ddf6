using YamlDotNet.Core;

namespace FactLint.Rules.Files;

/// <summary>Puts the YAML library's complaints into words for somebody who writes rules, and not parsers.</summary>
internal static class YamlMistake
{
    private static readonly (string Theirs, string Ours)[] Known =
    [
        ("mapping values are not allowed", "there is a second colon in this line: put the text after the first one in quotation marks"),
        ("cannot start any token", "a text that starts with “@”, “%” or “`” must stand in quotation marks"),
        ("found a tab", "the line starts with a tab: indent with spaces"),
        ("found character '\\t'", "the line starts with a tab: indent with spaces"),
        ("did not find expected key", "this line is indented differently from the ones above, or a quotation mark before it is not closed"),
        ("did not find expected '-'", "this line is indented differently from the list entries above: each starts with “- ”"),
        ("could not find expected ':'", "a colon and a space are missing after the name"),
        ("found wrong indentation", "a quotation mark is opened and never closed"),
        ("unexpected end of stream", "a quotation mark is opened and never closed"),
        ("did not find expected ',' or ']'", "the list in “[ ]” is not closed, or a comma is missing; a text that starts with “[” must stand in quotation marks"),
        ("did not find expected ',' or '}'", "the map in “{ }” is not closed, or a comma is missing; a text that starts with “{” must stand in quotation marks"),
        ("unknown escape", "“\\” in double quotation marks has a meaning of its own: use single quotation marks around the text"),
        ("did not find expected hexadecimal", "“\\” in double quotation marks has a meaning of its own: use single quotation marks around the text"),
        ("did not find expected alphabetic or numeric", "a text that starts with “&” or “*” must stand in quotation marks"),
        ("alphanumeric", "a text that starts with “&” or “*” must stand in quotation marks"),
        ("block entries are not allowed", "a list may not start in this place: put “- ” on a line of its own, below the key"),
    ];

    public static LoadError Explain(string path, string text, YamlException failure)
    {
        string theirs = failure.InnerException is YamlException inner ? inner.Message : failure.Message;
        (int line, int column) = ((int)failure.Start.Line, (int)failure.Start.Column);
        string[] lines = text.Split('\n');
        foreach (int near in new[] { line, line + 1 })
        {
            if (LineAt(lines, near).TrimStart(' ').StartsWith('\t'))
                return new LoadError(path, near, 1, "the line starts with a tab: indent with spaces");
        }
        if (theirs.Contains("invalid mapping", StringComparison.OrdinalIgnoreCase))
            return SecondColon(path, lines, line, column);
        foreach ((string known, string ours) in Known)
        {
            if (theirs.Contains(known, StringComparison.OrdinalIgnoreCase))
                return new LoadError(path, line, column, ours);
        }
        return new LoadError(path, line, column, "the file is not YAML that can be read: " + theirs);
    }

    /// <summary>A value that holds ": " itself, or else a key below it that is indented so that it reads as the value going on.</summary>
    private static LoadError SecondColon(string path, string[] lines, int line, int column)
    {
        if (LineAt(lines, line).Split(": ").Length > 2)
            return new LoadError(path, line, column, Known[0].Ours);
        string below = LineAt(lines, line + 1);
        return new LoadError(path, line + 1, below.Length - below.TrimStart().Length + 1, "this line is indented differently from the ones above");
    }

    private static string LineAt(string[] lines, int line) => line >= 1 && line <= lines.Length ? lines[line - 1] : "";
}
