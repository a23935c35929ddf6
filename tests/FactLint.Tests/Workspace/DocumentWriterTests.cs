using FactLint.Analysis.Diagnostics;
using FactLint.Language.Text;
using FactLint.Workspace;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Workspace;

public sealed class DocumentWriterTests
{
    [Fact]
    public void A_file_that_changed_since_it_was_read_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        string file = folder.At("a.txt");
        File.WriteAllText(file, "a newer text");
        DocumentWriter.Write(new DocumentPath(file, new DocumentKey("a.txt")), new SourceText("an old text"), "a fixed text")!
            .ToString().Should().StartWith("a.txt:1:1: error: the file has changed since it was read");
        File.ReadAllText(file).Should().Be("a newer text");
    }

    [Fact]
    public void A_file_that_is_gone_is_not_made_again()
    {
        using var folder = new TemporaryFolder();
        string file = folder.At("a.txt");
        DocumentWriter.Write(new DocumentPath(file, new DocumentKey("a.txt")), new SourceText("x"), "y")!.Message.Should().Contain("cannot be written");
        Directory.GetFiles(folder.Root, "a.txt*").Should().BeEmpty();
    }

    [Fact]
    public void A_read_only_file_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        string file = folder.At("a.txt");
        File.WriteAllText(file, "x");
        File.SetAttributes(file, FileAttributes.ReadOnly);
        DocumentWriter.Write(new DocumentPath(file, new DocumentKey("a.txt")), new SourceText("x"), "y")!.Message.Should().Contain("no right");
        File.SetAttributes(file, FileAttributes.Normal);
        File.ReadAllText(file).Should().Be("x");
    }
}
