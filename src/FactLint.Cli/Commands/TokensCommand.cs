using System.CommandLine;
using FactLint.Cli.Facts;
using FactLint.Cli.Reporters;
using FactLint.Cli.Running;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Workspace.Configuration;
using Humanizer;

namespace FactLint.Cli.Commands;

/// <summary>Prints how an article is cut into blocks, sentences and words: for writing patterns.</summary>
internal sealed class TokensCommand : CliCommand
{
    public override string Name => "tokens";

    public override string Summary => "show an article as patterns see it: sentences, words, parts of speech";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string> file = new("FILE") { Description = "an article, or - for standard input" };
        Option<string?> stdinName = CommonOptions.StdinName();
        command.Add(file);
        command.Add(stdinName);
        command.SetAction(parsed => Run(invocation, new InputRequest { Inputs = [parsed.GetValue(file)!], StdinName = parsed.GetValue(stdinName) }));
        return command;
    }

    private static int Run(Invocation invocation, InputRequest request)
    {
        InputSet inputs = InputSet.Find(request, ConfigFinder.None(invocation.CurrentDirectory), invocation);
        var errors = new ErrorLines(invocation.Error);
        errors.Print(inputs.Errors);
        bool hasProblem = !inputs.Errors.IsEmpty;
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        foreach (Func<LoadedArticle> read in inputs.Articles)
        {
            LoadedArticle loaded = read();
            if (loaded.Error is not null)
                errors.Print([loaded.Error]);
            hasProblem |= loaded.Error is not null;
            if (loaded.Article is not null)
                Write(output, new SemanticModel(SyntaxTree.Parse(loaded.Article, new WordTable())));
        }
        return hasProblem ? ExitCodes.Problem : ExitCodes.Clean;
    }

    private static void Write(StreamWriter output, SemanticModel model)
    {
        Article article = model.Tree.Article;
        foreach (Sentence sentence in model.Tree.Sentences)
        {
            string text = VisibleText.OneLine(model.Tree.TextOf(sentence.Span).ToString());
            output.WriteLine($"{PlaceOf(article, sentence.Span)} {article.Blocks[sentence.BlockIndex].Kind.Humanize(LetterCasing.LowerCase)}: {text}");
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                PartOfSpeech pos = model.PartOfSpeechOf(i);
                string word = model.Tree.TextOf(model.Tree.Tokens[i]).ToString();
                output.WriteLine($"  {PlaceOf(article, model.Tree.Tokens[i].Span),-9} {FactWords.Of(pos),-6} {VisibleText.OneLine(word),-20} {VisibleText.OneLine(Morphology.LemmaOf(word, pos))}");
            }
            output.WriteLine();
        }
    }

    private static LinePosition PlaceOf(Article article, TextSpan prose) => article.Source.PositionOf(article.Map.ToSource(prose).Start);
}
