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
    private bool _isFirst = true;

    public int Run()
    {
        InputSet inputs = InputSet.Find(request.Inputs, new ConfigFinder(invocation.CurrentDirectory), invocation);
        _errors.Print(inputs.Errors);
        bool hasProblem = !inputs.Errors.IsEmpty;
        // json is one document: the article when there is one, a list when there are several.
        bool isList = request.Format == "json" && inputs.Count != 1;
        if (isList)
            invocation.Output.Write("["u8);
        foreach ((byte[]? facts, LoadError? error) in OrderedParallel.Map(inputs.Articles, request.Threads, Answer, invocation.Cancellation))
        {
            if (error is not null)
                _errors.Print([error]);
            hasProblem |= error is not null;
            if (facts is not null)
                Write(facts, isList);
        }
        if (isList)
            invocation.Output.Write("]\n"u8);
        invocation.Output.Flush();
        return hasProblem ? ExitCodes.Problem : ExitCodes.Clean;
    }

    private void Write(byte[] facts, bool isList)
    {
        if (isList && !_isFirst)
            invocation.Output.Write(",\n"u8);
        _isFirst = false;
        invocation.Output.Write(isList ? facts.AsSpan().TrimEnd((byte)'\n') : facts);
        invocation.Output.Flush();
    }

    private (byte[]? Facts, LoadError? Error) Answer(Func<LoadedArticle> read)
    {
        LoadedArticle loaded = read();
        if (loaded.Article is null)
            return (null, loaded.Error);
        var facts = new ArticleFacts(loaded.Document, new SemanticModel(SyntaxTree.Parse(loaded.Article, _words)));
        return (request.Format == "text" ? Text(facts) : Json(facts), loaded.Error);
    }

    private byte[] Text(ArticleFacts facts) => Encoding.UTF8.GetBytes(FactsText.Of(facts, request.WithTokens));

    private byte[] Json(ArticleFacts facts)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, request.Format == "json" ? JsonOutput.Indented : JsonOutput.OneLine))
            new FactsJson(json, request.WithTokens).Write(facts);
        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }
}
