using FactLint.Language.Lexicon;
using FactLint.Language.Text;

namespace FactLint.Language.Syntax;

/// <summary>Cuts a block of prose into tokens.</summary>
internal static class Tokenizer
{
    /// <summary>Appends the tokens of <paramref name="block"/> to <paramref name="tokens"/>; never throws.</summary>
    public static void Tokenize(string prose, TextSpan block, WordTable words, List<Token> tokens)
    {
        int i = block.Start;
        bool space = true;
        while (i < block.End)
        {
            char c = prose[i];
            if (char.IsWhiteSpace(c))
            {
                space = true;
                i++;
                continue;
            }
            int end = i + 1;
            TokenKind kind = TokenKind.Punctuation;
            if (char.IsLetterOrDigit(c))
            {
                kind = char.IsDigit(c) ? TokenKind.Number : TokenKind.Word;
                while (end < block.End && char.IsLetterOrDigit(prose[end]))
                    end++;
            }
            tokens.Add(new Token(i, end - i, words.Find(prose.AsSpan(i, end - i)), kind, space));
            space = false;
            i = end;
        }
    }
}
