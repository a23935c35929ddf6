using System.Buffers;
using System.CommandLine;
using System.Text.Json;
using FactLint.Analysis.Diagnostics;
using FactLint.Cli.Reporters;
using FactLint.Cli.Running;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Cli.Commands;

/// <summary>Prints what articles state: people, titles, quotations, sources.</summary>
internal sealed class FactsCommand : CliCommand
{
    public override string Name => "facts";

    public override string Summary => "list what an article states: who, which office, who said it";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string[]> inputs = CommonOptions.Inputs("articles, folders, patterns, or - for standard input");
        Option<bool> records = CommonOptions.StdinJsonLines();
        Option<string> format = CommonOptions.OneOf("--format", "how to print them", "text", "text", "json", "jsonl");
        Option<bool> tokens = new("--tokens") { Description = "list the words as well, with part of speech and lemma" };
        Option<int> threads = CommonOptions.Threads();
        command.Add(inputs);
        command.Add(records);
        command.Add(format);
        command.Add(tokens);
        command.Add(threads);
        command.SetAction(parsed => RunRecords(invocation, parsed.GetValue(tokens), parsed.GetValue(threads)));
        return command;
    }

    private static int RunRecords(Invocation invocation, bool withTokens, int threads)
    {
        var words = new WordTable();
        int exit = ExitCodes.Clean;
        foreach ((byte[]? line, string? problem) in OrderedParallel.Map(InputLines.Read(invocation.Input), threads, l => Answer(l.Number, l.Line, words, withTokens), invocation.Cancellation))
        {
            if (problem is not null)
            {
                invocation.Error.WriteLine(problem);
                exit = ExitCodes.Problem;
                continue;
            }
            invocation.Output.Write(line);
            invocation.Output.Flush();
        }
        return exit;
    }

    private static (byte[]? Line, string? Problem) Answer(int number, byte[] line, WordTable words, bool withTokens)
    {
        try
        {
            ArticleRecord record = RecordReader.Read(line);
            var model = new SemanticModel(SyntaxTree.Parse(RecordArticles.Read(record), words));
            var bytes = new ArrayBufferWriter<byte>();
            using (var json = new Utf8JsonWriter(bytes, JsonOutput.OneLine))
                new FactsJson(json, withTokens).Write(new ArticleFacts(new DocumentKey(record.Path ?? "", record.Id), model));
            bytes.Write("\n"u8);
            return (bytes.WrittenSpan.ToArray(), null);
        }
        catch (FormatException mistake)
        {
            return (null, $"<stdin>:{number}:1: error: {VisibleText.OneLine(mistake.Message)}");
        }
    }
}
