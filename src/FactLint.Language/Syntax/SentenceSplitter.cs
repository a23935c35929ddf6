namespace FactLint.Language.Syntax;

/// <summary>Groups the tokens of one block into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>Appends the sentences of the tokens from <paramref name="first"/> on, all of one block.</summary>
    public static void Split(string prose, List<Token> tokens, int first, int blockIndex, List<Sentence> sentences)
    {
        int start = first;
        for (int i = first; i < tokens.Count; i++)
        {
            bool ends = tokens[i].Length == 1 && prose[tokens[i].Start] is '.' or '!' or '?';
            if (!ends && i + 1 < tokens.Count)
                continue;
            var span = Text.TextSpan.FromBounds(tokens[start].Start, tokens[i].End);
            sentences.Add(new Sentence(sentences.Count, span, start, i + 1 - start, blockIndex));
            start = i + 1;
        }
    }
}
