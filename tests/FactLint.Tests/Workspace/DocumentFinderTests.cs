using FactLint.Workspace;
using FactLint.Workspace.Configuration;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Workspace;

public sealed class DocumentFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> Shown(DocumentSearch search) => search.Files.Select(f => f.Key.Path);

    [Fact]
    public void Finds_the_articles_of_a_folder_in_ordinal_order()
    {
        foreach (string path in new[] { "b.md", "a/z.txt", "a/Y.html", "c.markdown", "d.htm", "photo.jpg", "notes.rtf" })
            _folder.Write(path, "text");
        Shown(_folder.Find(".")).Should().Equal("a/Y.html", "a/z.txt", "b.md", "c.markdown", "d.htm");
    }

    [Fact]
    public void Leaves_out_hidden_and_built_folders()
    {
        foreach (string path in new[] { "a.md", ".draft/a.md", "node_modules/x/readme.md", "bin/a.md", "sub/obj/a.md" })
            _folder.Write(path, "text");
        Shown(_folder.Find(".")).Should().Equal("a.md");
        Shown(_folder.Find("bin")).Should().Equal("bin/a.md");
        Shown(_folder.Find(".draft/a.md")).Should().Equal(".draft/a.md");
    }

    [Fact]
    public void Finds_each_file_once()
    {
        _folder.Write("a/one.md", "text");
        Shown(_folder.Find("a", "a/one.md", "./a/one.md", "a/*.md", "**/*.md", _folder.At("a/one.md"))).Should().Equal("a/one.md");
    }

    [Theory]
    [InlineData("*.md", "top.md")]
    [InlineData("**/*.md", "a/b/deep.md", "a/mid.md", "top.md")]
    [InlineData("a/**", "a/b/deep.md", "a/mid.md")]
    [InlineData("{a,x}/m?d.md", "a/mid.md")]
    [InlineData("a/*.log", "a/run.log")]
    public void Finds_what_a_pattern_matches(string pattern, params string[] expected)
    {
        foreach (string path in new[] { "top.md", "a/mid.md", "a/b/deep.md", "a/run.log" })
            _folder.Write(path, "text");
        Shown(_folder.Find(pattern)).Should().Equal(expected);
    }

    [Fact]
    public void Says_what_is_missing_and_finds_the_rest()
    {
        _folder.Write("story.md", "text");
        _folder.Write("empty/photo.jpg", "text");
        DocumentSearch search = _folder.Find("story.md", "storry.md", "empty", "*.html");
        Shown(search).Should().Equal("story.md");
        search.Errors.Select(e => e.Path).Should().Equal("*.html", "empty", "storry.md");
        search.Errors[2].Message.Should().Contain("“story.md”");
    }

    [Fact]
    public void Leaves_out_what_factlint_yml_ignores()
    {
        _folder.Write("factlint.yml", "ignore: [\"drafts/**\", \"*.tmp.md\"]\n");
        foreach (string path in new[] { "a.md", "drafts/b.md", "x/drafts/c.md", "x/d.tmp.md" })
            _folder.Write(path, "text");
        Shown(_folder.Find(".")).Should().Equal("a.md", "x/drafts/c.md");
        _folder.Find("drafts/b.md").Ignored.Should().ContainSingle().Which.Path.Should().Be("drafts/b.md");
    }

    [Fact]
    public void Survives_links_that_run_in_a_circle()
    {
        _folder.Write("a/b/story.md", "text");
        Directory.CreateSymbolicLink(_folder.At("a/b/up"), _folder.At("a"));
        Directory.CreateSymbolicLink(_folder.At("a/self"), _folder.At("a/self"));
        Directory.CreateSymbolicLink(_folder.At("side"), _folder.At("a/b"));
        Shown(_folder.Find(".")).Should().Equal("a/b/story.md");
    }

    [Fact]
    public void Shows_files_outside_the_current_folder_with_their_full_path()
    {
        string story = _folder.Write("story.md", "text");
        _folder.Write("desk/x.md", "text");
        DocumentSearch search = DocumentFinder.Find(["../story.md"], new ConfigFinder(_folder.At("desk")));
        Shown(search).Should().Equal(story.Replace('\\', '/'));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_and_not_an_exception()
    {
        _folder.Write("a.md", "text");
        DocumentPath path = _folder.Find("a.md").Files[0];
        File.Delete(path.FullPath);
        Document.TryLoad(path, out Document? document, out var error).Should().BeFalse();
        document.Should().BeNull();
        error!.Path.Should().Be("a.md");
    }

    [Theory]
    [InlineData("nowhere.md")]
    [InlineData("link.md")]
    public void A_link_that_leads_nowhere_says_where_it_points_to(string target)
    {
        File.CreateSymbolicLink(_folder.At("link.md"), target);
        Document.TryLoad(_folder.Find("link.md").Files[0], out _, out var error).Should().BeFalse();
        error!.Message.Should().Be($"the file cannot be read: it is a link to “{target}”, where no file can be read");
    }

    [Fact]
    public void A_device_without_end_is_cut_short()
    {
        if (!File.Exists("/dev/zero"))
            return;
        Document.TryLoad(_folder.Find("/dev/zero").Files[0], out _, out var error).Should().BeFalse();
        error!.Message.Should().Contain("the limit is 16 MB");
    }

    [Fact]
    public async Task A_pipe_that_nobody_writes_to_holds_nothing_up()
    {
        if (OperatingSystem.IsWindows())
            return;
        using (var make = System.Diagnostics.Process.Start("mkfifo", _folder.At("pipe.md")))
            await make.WaitForExitAsync();
        bool isRead = await Task.Run(() => Document.TryLoad(_folder.Find(".").Files[0], out _, out _)).WaitAsync(TimeSpan.FromSeconds(20));
        isRead.Should().BeFalse();
    }
}
