using FactLint.Analysis.Diagnostics;
using FactLint.Rules.Files;
using FactLint.Workspace;
using FactLint.Workspace.Readers;

namespace FactLint.Cli.Running;

/// <summary>Reads articles from where they are. What cannot be read is an answer too, with the reason.</summary>
internal static class ArticleFeed
{
    private const string StandardInput = "<stdin>";

    public static Func<LoadedArticle> File(DocumentPath path) => () =>
    {
        Document.TryLoad(path, out Document? document, out LoadError? error);
        return new LoadedArticle(path.Key, document?.Article, error);
    };

    /// <summary>All of a stream as one article.</summary>
    /// <param name="input">Read to its end, or a little further than an article may be long.</param>
    /// <param name="name">What it goes by, or null; its ending says which reader to use.</param>
    public static LoadedArticle Whole(Stream input, string? name)
    {
        using var bytes = new MemoryStream();
        byte[] block = new byte[64 * 1024];
        while (bytes.Length <= TextDecoder.MaxBytes && input.Read(block) is > 0 and var count)
            bytes.Write(block, 0, count);
        var key = new DocumentKey(name ?? StandardInput);
        Document.TryDecode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), key, out Document? document, out LoadError? error);
        return new LoadedArticle(key, document?.Article, error);
    }

    /// <summary>One article per line of JSON; each is parsed when it is called.</summary>
    /// <param name="input">Read as far as articles are asked for.</param>
    /// <param name="name">What errors call it.</param>
    public static IEnumerable<Func<LoadedArticle>> Records(Stream input, string name = StandardInput)
    {
        foreach ((int number, byte[] line) in InputLines.Read(input))
            yield return () => Record(name, number, line);
    }

    private static LoadedArticle Record(string name, int number, byte[] line)
    {
        try
        {
            ArticleRecord record = RecordReader.Read(line);
            return new LoadedArticle(new DocumentKey(record.Path ?? "", record.Id), RecordArticles.Read(record), null);
        }
        catch (FormatException mistake)
        {
            return new LoadedArticle(new DocumentKey(name), null, new LoadError(name, number, 1, mistake.Message));
        }
    }
}
