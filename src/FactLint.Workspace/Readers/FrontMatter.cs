using System.Collections.Immutable;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>The settings at the head of a Markdown file: YAML between <c>---</c>, or TOML between <c>+++</c>.</summary>
internal sealed class FrontMatter
{
    public const string IgnoreKey = "factlint.ignore";

    private static readonly string[] DateKeys = ["date", "published", "publisheddate", "publishdate", "pubdate", "published_at"];

    private readonly ImmutableArray<FrontMatterValue> _values;

    private FrontMatter(int end, ImmutableArray<FrontMatterValue> values)
    {
        End = end;
        _values = values;
    }

    /// <summary>Where the text of the article starts in the file.</summary>
    public int End { get; }

    /// <summary>The headline, or null.</summary>
    public string? Title => _values.FirstOrDefault(v => KindOf(v.Key) == BlockKind.Headline && IsFirst(v))?.Text.Trim();

    public static FrontMatter Read(SourceText source)
    {
        string text = source.Text;
        string fence = text.StartsWith("---", StringComparison.Ordinal) ? "---" : text.StartsWith("+++", StringComparison.Ordinal) ? "+++" : "";
        if (fence.Length == 0 || source.Slice(source.LineSpan(1)).TrimEnd().Length != 3)
            return new FrontMatter(0, []);
        for (int line = 2; line <= source.LineCount; line++)
        {
            ReadOnlySpan<char> content = source.Slice(source.LineSpan(line)).TrimEnd();
            if (!content.SequenceEqual(fence) && !(fence == "---" && content.SequenceEqual("...")))
                continue;
            var inside = TextSpan.FromBounds(source.LineSpan(2).Start, source.LineSpan(line).Start);
            int end = line < source.LineCount ? source.LineSpan(line + 1).Start : source.Length;
            ImmutableArray<FrontMatterValue> values = fence == "---" ? YamlFrontMatter.Read(text, inside) : TomlFrontMatter.Read(text, inside);
            return values.IsDefault ? new FrontMatter(0, []) : new FrontMatter(end, values);
        }
        return new FrontMatter(0, []);
    }

    /// <summary>Writes what a reader of the newspaper sees of it, and the notes to the desk.</summary>
    public void Write(BlockWriter writer)
    {
        foreach (FrontMatterValue value in _values.OrderBy(v => v.Source.Start))
        {
            if (value.Key == IgnoreKey)
                writer.Remark(value.Source, "factlint-ignore-article " + value.Text);
            else if (KindOf(value.Key) is { } kind && IsFirst(value))
            {
                writer.Begin(kind);
                SourceAligner.Write(writer, value.Text.AsSpan().Trim(), value.Source, value.HasEscapes);
                writer.End();
            }
        }
    }

    public ArticleMetadata Metadata() => new()
    {
        Published = DateKeys.Select(k => PublishedDate.Parse(Text(k))).FirstOrDefault(d => d is not null),
        Author = Text("author") ?? Text("authors") ?? Text("byline"),
        Outlet = Text("outlet") ?? Text("publication") ?? Text("source"),
        Language = Text("lang") ?? Text("language") ?? Text("locale"),
    };

    private static BlockKind? KindOf(string key) => key switch
    {
        "title" or "headline" => BlockKind.Headline,
        "description" or "dek" or "standfirst" or "subtitle" or "summary" or "excerpt" => BlockKind.Dek,
        _ => null,
    };

    /// <summary>An article has one headline and one dek.</summary>
    private bool IsFirst(FrontMatterValue value) =>
        ReferenceEquals(value, _values.Where(v => KindOf(v.Key) == KindOf(value.Key)).OrderBy(v => v.Source.Start).First());

    private string? Text(string key)
    {
        string joined = string.Join(", ", _values.Where(v => v.Key == key).Select(v => v.Text.Trim()));
        return joined.Length == 0 ? null : joined;
    }
}
