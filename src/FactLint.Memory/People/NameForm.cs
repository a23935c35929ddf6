using System.Text;
using FactLint.Language.Lexicon;

namespace FactLint.Memory.People;

/// <summary>The plain form of a name: letters without accents in lower case, one blank between words. Spellings that differ only in type are one.</summary>
internal static class NameForm
{
    public static string Of(string name)
    {
        var plain = new StringBuilder(name.Length);
        bool pending = false;
        foreach (char c in name)
        {
            if (char.IsWhiteSpace(c) || c is '-' or '‐' or '‑' or '–')
            {
                pending = plain.Length > 0;
                continue;
            }
            char letter = NameLetters.Plain(c);
            if (letter is '.' or '\'' or ',' or '\0')
                continue;
            if (pending)
                plain.Append(' ');
            pending = false;
            plain.Append(char.IsSurrogate(letter) ? '\uFFFD' : letter);
        }
        return plain.ToString();
    }
}
