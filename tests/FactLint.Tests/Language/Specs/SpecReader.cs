using System.Globalization;

namespace FactLint.Tests.Language.Specs;

/// <summary>Reads the examples out of a spec: the fenced blocks whose first word is <c>fact</c> or <c>article</c>.</summary>
internal static class SpecReader
{
    /// <summary>Blocks that show something and test nothing; any other word is a mistake, so that no example goes untested.</summary>
    private static readonly string[] Shown = ["text", "json", "yaml", "console"];

    public static IReadOnlyList<SpecExample> Read(string file, string markdown)
    {
        var examples = new List<SpecExample>();
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            int end = Array.FindIndex(lines, i + 1, l => l.StartsWith("```", StringComparison.Ordinal));
            if (end < 0)
                throw Mistake(file, i, "the block is never closed by ```");
            AddBlock(examples, file, i, lines[(i + 1)..end], lines[i][3..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            i = end;
        }
        return examples;
    }

    private static void AddBlock(List<SpecExample> examples, string file, int fence, string[] lines, string[] words)
    {
        if (words.Length > 0 && Shown.Contains(words[0]))
            return;
        if (words.Length is not (2 or 4) || words[0] is not ("fact" or "article") || (words.Length == 4 && words[2] != "published"))
            throw Mistake(file, fence, "a block begins with ```fact KIND or ```article KIND, then perhaps “published 2025-08-18”; blocks that test nothing with ```text");
        DateOnly? published = words.Length == 4 ? DateOnly.ParseExact(words[3], "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        if (words[0] == "article")
        {
            examples.Add(new SpecExample(file, fence + 2, words[1], published, string.Join('\n', lines)));
            return;
        }
        for (int i = 0; i < lines.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
                examples.Add(new SpecExample(file, fence + 2 + i, words[1], published, lines[i]));
        }
    }

    private static FormatException Mistake(string file, int line, string message) => new($"{file}:{line + 1}: {message}");
}
