using System.IO.Compression;
using FactLint.Language.Lexicon;

namespace FactLint.Evaluation.Tagging;

/// <summary>A sentence of a treebank: the words as the tokenizer splits them, with their parts of speech, symbols counted as marks.</summary>
internal sealed record TaggedSentence(string[] Words, PartOfSpeech[] Tags)
{
    public TagCue[] Cues { get; } = [.. Words.Select(word => TagCue.Of(word))];

    /// <summary>The sentences of a CoNLL-U file, plain or compressed with gzip.</summary>
    public static List<TaggedSentence> ReadAll(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        var sentences = new List<TaggedSentence>();
        var words = new List<string>();
        var tags = new List<PartOfSpeech>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 && words.Count > 0)
            {
                sentences.Add(new TaggedSentence([.. words], [.. tags]));
                words.Clear();
                tags.Clear();
            }
            string[] fields = line.Split('\t');
            // Ranges (multiword tokens) and decimals (empty nodes) are no words of the text.
            if (fields.Length < 10 || !fields[0].All(char.IsAsciiDigit))
                continue;
            words.Add(fields[1]);
            tags.Add(TagLanes.Merged(Enum.Parse<PartOfSpeech>(fields[3], ignoreCase: true)));
        }
        return sentences;
    }
}
