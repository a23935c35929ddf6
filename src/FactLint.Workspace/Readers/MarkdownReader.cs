using FactLint.Language.Syntax;
using FactLint.Language.Text;
using Markdig;
using Markdig.Syntax;

namespace FactLint.Workspace.Readers;

/// <summary>Reads Markdown (CommonMark with pipe tables, footnotes and ~~strikethrough~~) with front matter in YAML or TOML.</summary>
internal sealed class MarkdownReader : ArticleReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UsePreciseSourceLocation()
        .Build();

    public override bool CanRead(string path) => HasExtension(path, ".md", ".markdown");

    public override Article Read(SourceText source, string path)
    {
        FrontMatter front = FrontMatter.Read(source);
        var writer = new BlockWriter(source);
        front.Write(writer);
        if (TryParse(source.Text, front.End) is { } document)
            new MarkdownWalk(writer, front.End, front.Title).Write(document);
        else
            WriteAsPlainText(writer, front.End);
        return writer.Build(front.Metadata());
    }

    /// <summary>Null for markup that no person writes: the parser refuses deep nesting, and takes long over paragraphs full of brackets.</summary>
    private static MarkdownDocument? TryParse(string text, int start)
    {
        if (MarkdownEffort.IsTooMuch(text.AsSpan(start)))
            return null;
        try
        {
            return Markdown.Parse(text[start..], Pipeline);
        }
        catch (ArgumentException)
        {
            // How the parser says that elements are nested too deeply.
            return null;
        }
    }

    private static void WriteAsPlainText(BlockWriter writer, int start)
    {
        foreach (PlainLine line in PlainLine.ReadAll(writer.Source.Text).Where(l => l.Content.Start >= start))
        {
            writer.Begin(BlockKind.Paragraph);
            writer.Text(line.Content);
        }
        writer.End();
    }
}
