using System.Collections.Immutable;
using System.Globalization;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds;

namespace FactLint.Rules.Testing;

/// <summary>Reads the tests of a rule file.</summary>
public static class RuleTestReader
{
    /// <summary>The keys of an entry.</summary>
    public static ImmutableArray<RuleKey> Keys { get; } =
    [
        new("flags", RuleKeyType.Text, "A text that the rule flags, with each finding between [| and |]."),
        new("passes", RuleKeyType.Text, "A text that the rule has nothing to say about; best a near miss."),
        new("published", RuleKeyType.Text, "The article's date, as 2025-08-18."),
        new("format", RuleKeyType.Text, "How the text is written.") { Values = ["text", "markdown", "html"] },
        new("headline", RuleKeyType.Text, "A headline above the text."),
        new("others", RuleKeyType.Any, "Texts of other articles of the same run, before this one; one with a date is a map of text and published."),
        new("message", RuleKeyType.Text, "Words that the message of a finding must hold."),
        new("outlet", RuleKeyType.Text, "The desk's own name."),
    ];

    private static readonly ImmutableArray<RuleKey> OtherKeys =
    [
        new("text", RuleKeyType.Text, "The article.") { IsRequired = true },
        new("published", RuleKeyType.Text, "Its date, as 2025-08-18."),
    ];

    /// <summary>The tests that could be read; mistakes are reported and their entries left out.</summary>
    public static ImmutableArray<RuleTest> Read(RuleFile file, List<LoadError> errors)
    {
        void Report(YamlNode at, string message) => errors.Add(new LoadError(file.Path, at.Line, at.Column, message));
        if (file.Tests is null)
            return [];
        if (!file.Tests.IsList)
        {
            Report(file.Tests, "“tests” is a list: entries “- flags: …” and “- passes: …”");
            return [];
        }
        return [.. file.Tests.Items.Select(i => Entry(file.Path, i, Report)).OfType<RuleTest>()];
    }

    private static RuleTest? Entry(string path, YamlNode entry, Action<YamlNode, string> report)
    {
        if (!entry.IsMap)
        {
            report(entry, "a test is “flags: …” or “passes: …”");
            return null;
        }
        if (!KeyCheck.Check(entry, Keys, report))
            return null;
        YamlNode? flags = entry["flags"];
        YamlNode? passes = entry["passes"];
        if ((flags is null) == (passes is null))
        {
            report(entry, "a test has either “flags” or “passes”");
            return null;
        }
        var markup = Markup.Parse((flags ?? passes)!.Text!);
        string? mistake = markup.Mistake ?? MarkMistake(flags is not null, markup);
        if (mistake is not null)
        {
            report((flags ?? passes)!, mistake);
            return null;
        }
        return new RuleTest
        {
            Path = path,
            Line = entry.Line,
            Column = entry.Column,
            Flags = flags is not null,
            Text = markup.Text,
            Expected = markup.Spans,
            Published = Date(entry["published"], report),
            Format = entry["format"]?.Text ?? "text",
            Headline = entry["headline"]?.Text,
            Others = OthersOf(entry["others"], report),
            Message = entry["message"]?.Text,
            Outlet = entry["outlet"]?.Text,
        };
    }

    private static string? MarkMistake(bool flags, Markup markup) => (flags, markup.Spans.IsEmpty) switch
    {
        (true, true) => "put what is flagged between “[|” and “|]”",
        (false, false) => "a text that passes has nothing between “[|” and “|]”",
        _ => null,
    };

    private static ImmutableArray<(string, DateOnly?)> OthersOf(YamlNode? node, Action<YamlNode, string> report)
    {
        if (node is null)
            return [];
        var others = ImmutableArray.CreateBuilder<(string, DateOnly?)>();
        foreach (YamlNode other in node.IsList ? node.Items : [node])
        {
            if (other.IsText)
                others.Add((other.Text!, null));
            else if (!other.IsMap)
                report(other, "another article is a text, or a map of “text” and “published”");
            else if (KeyCheck.Check(other, OtherKeys, report))
                others.Add((other["text"]!.Text!, Date(other["published"], report)));
        }
        return others.ToImmutable();
    }

    private static DateOnly? Date(YamlNode? node, Action<YamlNode, string> report)
    {
        if (node is null)
            return null;
        if (DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return date;
        report(node, $"“{node.Text}” is not a date: write it as 2025-08-18");
        return null;
    }
}
