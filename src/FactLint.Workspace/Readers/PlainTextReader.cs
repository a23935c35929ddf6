using System.Collections.Immutable;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>
/// Reads plain text. The prose is the file itself. A line is a paragraph, unless the file is wrapped by hand at a narrow width:
/// then the lines up to the next blank one are. Headline, byline and bullets are told by their form and place.
/// </summary>
internal sealed class PlainTextReader : ArticleReader
{
    public override bool CanRead(string path) => HasExtension(path, ".txt", ".text");

    public override Article Read(SourceText source, string path)
    {
        ImmutableArray<PlainLine> lines = PlainLine.ReadAll(source.Text);
        ImmutableArray<Block> blocks = PlainBlocks.Classify(source.Text, PlainParagraphs.Join(source.Text, lines));
        return new Article(source, source.Text, SourceMap.Identity(source.Length), blocks) { Metadata = new ArticleMetadata { Published = DateLineForm.DayOf(source.Text, blocks) } };
    }
}
