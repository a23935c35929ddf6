using FactLint.Analysis.Diagnostics;
using FactLint.Cli.Reporters;
using FactLint.Rules.Files;

namespace FactLint.Cli.Running;

/// <summary>Where the articles of a run come from. Each item reads one article when it is called, on any thread, so that reading is part of the parallel work.</summary>
internal static class ArticleFeed
{
    private const string StandardInput = "<stdin>";

    /// <summary>One article per line of JSON.</summary>
    public static IEnumerable<Func<LoadedArticle>> Records(Stream input)
    {
        foreach ((int number, byte[] line) in InputLines.Read(input))
            yield return () => Record(number, line);
    }

    private static LoadedArticle Record(int number, byte[] line)
    {
        try
        {
            ArticleRecord record = RecordReader.Read(line);
            return new LoadedArticle(new DocumentKey(record.Path ?? "", record.Id), RecordArticles.Read(record), null);
        }
        catch (FormatException mistake)
        {
            return new LoadedArticle(new DocumentKey(StandardInput), null, new LoadError(StandardInput, number, 1, VisibleText.OneLine(mistake.Message)));
        }
    }
}
