using FactLint.Evaluation.Names;
using FactLint.Evaluation.Tagging;

namespace FactLint.Evaluation.Commands;

/// <summary>
/// <c>remake TRAIN.conllu.gz [FOLDER]</c>: everything in <c>Lexicon</c> that comes from the treebank, byte for byte as it is shipped: the word counts, the
/// weights of the tagger, the gazetteer (whose lists stand in <c>FOLDER/Gazetteer</c>). FOLDER is <c>src/FactLint.Language/Lexicon</c> unless another is named.
/// </summary>
internal static class RemakeCommand
{
    public static int Run(string[] args)
    {
        if (args.Length is 0 or > 2)
        {
            Console.Error.WriteLine("remake needs the training part of the treebank, FILE.conllu.gz, and takes a folder");
            return 2;
        }
        string folder = args.Length > 1 ? args[1] : Path.Combine("src", "FactLint.Language", "Lexicon");
        int[] outcomes =
        [
            CountWordsCommand.Run([args[0], Path.Combine(folder, "word-frequency.txt")]),
            TrainTaggerCommand.Run(["--train", args[0], "--out", Path.Combine(folder, "tagger.bin")]),
            PackGazetteerCommand.Run([args[0], Path.Combine(folder, "Gazetteer"), Path.Combine(folder, "gazetteer.bin")]),
        ];
        return outcomes.Max();
    }
}
