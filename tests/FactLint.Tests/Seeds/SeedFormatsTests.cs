using FactLint.Tests.Integrations;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Seeds;

/// <summary>The same findings, at the right characters, when the seeds are Markdown or HTML.</summary>
public sealed class SeedFormatsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("factlint-seeds-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void As_markdown() => FindingsIn("md", SeedMarkup.ToMarkdown, SeedMarkup.FromMarkdown).Should().BeEquivalentTo(FindingsIn("txt", t => t, t => t));

    [Fact]
    public void As_html() => FindingsIn("html", SeedMarkup.ToHtml, SeedMarkup.FromHtml).Should().BeEquivalentTo(FindingsIn("txt", t => t, t => t));

    [Fact]
    public void Every_span_is_the_text_it_says()
    {
        foreach ((string extension, Func<string, string> turn) in new (string, Func<string, string>)[] { ("md", SeedMarkup.ToMarkdown), ("html", SeedMarkup.ToHtml) })
        {
            Write(extension, turn);
            foreach (Dictionary<string, string> found in FactlintProcess.Findings(_folder, "*." + extension))
            {
                string file = File.ReadAllText(Path.Combine(_folder, found["path"]));
                int start = int.Parse(found["start"], null), end = int.Parse(found["end"], null);
                file[start..end].Should().Be(found["text"]);
                file[..start].Count(c => c == '\n').Should().Be(int.Parse(found["line"], null) - 1);
                (start - file.LastIndexOf('\n', Math.Max(0, start - 1))).Should().Be(int.Parse(found["column"], null));
            }
        }
    }

    private List<(string, string, string, string)> FindingsIn(string extension, Func<string, string> turn, Func<string, string> back)
    {
        Write(extension, turn);
        // The marked-up forms carry the day; the plain one is told it.
        return [.. FactlintProcess.Findings(_folder, "*." + extension, "--as-of", "2025-08-18")
            .Select(d => (d["ruleId"], d["severity"], Path.GetFileNameWithoutExtension(d["path"]), back(d["text"])))];
    }

    private void Write(string extension, Func<string, string> turn)
    {
        foreach (string seed in Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.txt"))
            File.WriteAllText(Path.Combine(_folder, Path.ChangeExtension(Path.GetFileName(seed), extension)), turn(File.ReadAllText(seed)));
    }
}
