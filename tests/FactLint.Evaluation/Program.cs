using FactLint.Evaluation.Catalogue;
using FactLint.Evaluation.Commands;
using FactLint.Evaluation.Injection;
using FactLint.Evaluation.Names;
using FactLint.Evaluation.Rosters;
using FactLint.Evaluation.Tagging;

string[] rest = args.Length > 1 ? args[1..] : [];
return args.FirstOrDefault() switch
{
    "catalogue" => CatalogueCommand.Run(rest),
    "score-tokens" => ScoreTokensCommand.Run(rest),
    "score-sentences" => ScoreSentencesCommand.Run(rest),
    "train-tagger" => TrainTaggerCommand.Run(rest),
    "count-words" => CountWordsCommand.Run(rest),
    "pack-gazetteer" => PackGazetteerCommand.Run(rest),
    "remake" => RemakeCommand.Run(rest),
    "inject" => InjectCommand.Run(rest),
    "time-parse" => TimeParseCommand.Run(rest),
    "names" => NamesCommand.Run(rest),
    "inject-titles" => InjectTitlesCommand.Run(rest),
    "inject-names" => InjectNamesCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: catalogue …                            the catalogue's sentences against the shipped rules
               score-tokens FILE.jsonl [ERRORS]       token spans, parts of speech and lemmas against labelled sentences
               score-sentences FILE.jsonl [ERRORS]    sentence starts against labelled articles, by genre
               train-tagger --train FILE --out FILE   the weights of the tagger, from a treebank in CoNLL-U
               count-words FILE.conllu.gz OUT         the frequency table of words, from the same
               pack-gazetteer FILE.conllu.gz LISTS OUT   the table of known names, from a treebank and src/FactLint.Language/Lexicon/Gazetteer
               remake FILE.conllu.gz [FOLDER]         all three of these, byte for byte as shipped
               inject PATH... [--rules ID,...] [--misses N]   how often rules find what was made wrong in true articles
               names FILE.jsonl [ERRORS]              misspelled names found with the right ones on a roster
               inject-titles FOLDER [MISSES]          wrong offices put into dated articles, found or not
               inject-names FOLDER [SEED] [MISSES]    one of several mentions of a person misspelled, found or not
               time-parse FILE...                     speed of tokens and sentences, in MB of UTF-8 a second
        """);
    return 2;
}
