using System.Buffers;
using System.Text;
using System.Text.Json;
using FactLint.Cli.Facts;
using FactLint.Cli.Reporters;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Rules.Files;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Running;

/// <summary>One <c>factlint facts</c>: articles are read and understood on several threads and printed in their order.</summary>
internal sealed class FactsSession(Invocation invocation, FactsRequest request)
{
    private readonly WordTable _words = new();
    private readonly ErrorLines _errors = new(invocation.Error);
    private readonly Dictionary<string, IRecognizer?> _recognizers = new(StringComparer.Ordinal);
    private bool _isFirst = true;

    public int Run()
    {
        ConfigFinder configs = ConfigRequest.Finder(request.ConfigFile, request.NoConfig, invocation);
        InputSet inputs = InputSet.Find(request.Inputs, configs, invocation);
        _errors.Print(inputs.Errors);
        foreach (string place in RecognizerCultures.AreIncluded ? inputs.Places : [])
            _recognizers[place] = Recognizers.For(configs.For(place));
        using var reports = new ReportSet(inputs.Files.Select(f => f.FullPath));
        Stream output = request.Format.File is { } file ? reports.OpenStream(file, invocation.CurrentDirectory) : invocation.Output;
        bool isRight = request.Format.Name == "html"
            ? new FactsPageRun(new Desk(configs, inputs.Places, request.AsOf), _errors).Write(inputs.Articles, request.Threads, output, invocation.Cancellation)
            : WriteEach(inputs, output);
        output.Flush();
        reports.Commit();
        return isRight && inputs.Errors.IsEmpty ? ExitCodes.Clean : ExitCodes.Problem;
    }

    /// <summary>False when an article could not be read, or only in part.</summary>
    private bool WriteEach(InputSet inputs, Stream output)
    {
        bool isRight = true;
        // json is one document: the article when there is one, a list when there are several.
        bool isList = request.Format.Name == "json" && inputs.Count != 1;
        if (isList)
            output.Write("["u8);
        foreach ((byte[]? facts, LoadError? error) in OrderedParallel.Map(inputs.Articles, request.Threads, Answer, invocation.Cancellation))
        {
            if (error is not null)
                _errors.Print([error]);
            isRight &= error is null;
            if (facts is not null)
                Write(output, facts, isList);
        }
        if (isList)
            output.Write("]\n"u8);
        return isRight;
    }

    private void Write(Stream output, byte[] facts, bool isList)
    {
        if (isList && !_isFirst)
            output.Write(",\n"u8);
        _isFirst = false;
        output.Write(isList ? facts.AsSpan().TrimEnd((byte)'\n') : facts);
        output.Flush();
    }

    private (byte[]? Facts, LoadError? Error) Answer(Func<LoadedArticle> read)
    {
        LoadedArticle loaded = read();
        if (loaded.Article is null)
            return (null, loaded.Error);
        var facts = new ArticleFacts(loaded.Document, new SemanticModel(SyntaxTree.Parse(loaded.Article, _words), request.AsOf, RecognizerFor(loaded)));
        return (request.Format.Name == "text" ? Text(facts) : Json(facts), loaded.Error);
    }

    private IRecognizer? RecognizerFor(LoadedArticle loaded) =>
        _recognizers.Count == 0 ? null : _recognizers.GetValueOrDefault(Path.GetFullPath(loaded.Document.Path.Replace('\0', '?'), invocation.CurrentDirectory));

    private byte[] Text(ArticleFacts facts) => Encoding.UTF8.GetBytes(FactsText.Of(facts, request.WithTokens));

    private byte[] Json(ArticleFacts facts)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, request.Format.Name == "json" ? JsonOutput.Indented : JsonOutput.OneLine))
            new FactsJson(json, request.WithTokens).Write(facts);
        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }
}
