using System.Globalization;
using FactLint.Language.Lexicon;

namespace FactLint.Evaluation.Tagging;

/// <summary><c>train-tagger --train FILE.conllu.gz --out FILE.bin [--test FILE.conllu.gz] [--passes N] [--scale S]</c>.</summary>
internal static class TrainTaggerCommand
{
    private const int DefaultPasses = 10;
    private const double DefaultScale = 5;

    public static int Run(string[] args)
    {
        if (Option(args, "--train") is not { } train || Option(args, "--out") is not { } output)
        {
            Console.Error.WriteLine("train-tagger needs --train FILE.conllu.gz and --out FILE.bin");
            return 2;
        }
        int passes = Option(args, "--passes") is { } n ? int.Parse(n, CultureInfo.InvariantCulture) : DefaultPasses;
        double scale = Option(args, "--scale") is { } s ? double.Parse(s, CultureInfo.InvariantCulture) : DefaultScale;
        var trainer = new PerceptronTrainer(TaggedSentence.ReadAll(train));
        for (int pass = 1; pass <= passes; pass++)
            Console.WriteLine(FormattableString.Invariant($"pass {pass}: {trainer.Pass(pass):P2} right in training"));
        byte[] model = TagModelFile.Of(trainer, scale);
        File.WriteAllBytes(output, model);
        Console.WriteLine(FormattableString.Invariant($"{output}: {model.Length:N0} bytes"));
        if (Option(args, "--test") is { } test)
            Console.WriteLine(FormattableString.Invariant($"{test}: {Accuracy(TagModel.Read(new MemoryStream(model)), TaggedSentence.ReadAll(test)):P2} right"));
        return 0;
    }

    private static double Accuracy(TagModel model, List<TaggedSentence> sentences)
    {
        int right = sentences.Sum(sentence => PosTagger.Tag(model, sentence.Cues).Zip(sentence.Tags).Count(pair => pair.First == pair.Second));
        return (double)right / sentences.Sum(sentence => sentence.Words.Length);
    }

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
