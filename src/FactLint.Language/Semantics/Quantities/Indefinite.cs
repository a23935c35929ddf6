using static FactLint.Language.Semantics.Quantities.NumberWordClass;

namespace FactLint.Language.Semantics.Quantities;

/// <summary>Numbers that begin with an article or with a word for some: "a hundred", "a third of", "several million", "dozens".</summary>
internal static class Indefinite
{
    /// <summary>Reads at a word that is no number word.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, int end, out NumberReading number)
    {
        number = default;
        int length = end - at;
        bool article = length == 1 && (text[at] | 0x20) == 'a' || length == 2 && Letters.IsWord(text, at, "an");
        if (!article && length is not (3 or 7))
            return false;
        bool some = !article && (Letters.IsWord(text, at, "few") || Letters.IsWord(text, at, "several"));
        int next = article || some ? Letters.AfterSpace(text, end) : -1;
        if (next < 0 || !char.IsAsciiLetter(text[next]))
            return false;
        int nextEnd = Letters.EndOfWord(text, next);
        NumberWord word = NumberWords.Of(text[next..nextEnd]);
        if (word.Class == None)
            return false;
        if (some)
            return IsFactor(word) && Vague(text, at, nextEnd, out number);
        if (word.Class == Share || word.IsOrdinal)
            return Shares.TryReadSingle(text, at, next, nextEnd, out number);
        if (word.Class is not (Hundred or Scale or Dozen) || word.IsPlural)
            return false;
        return NumberReader.TryReadCounting(text, new CountingWords(text, end, true, 1, isWord: true), at, out number);
    }

    /// <summary>Reads at hundred, million, dozen … without a number before it: "hundreds of thousands" has no exact value, "million" stands for one million.</summary>
    public static bool TryReadFactor(ReadOnlySpan<char> text, int at, int end, NumberWord word, out NumberReading number)
    {
        if (word.IsPlural)
            return Vague(text, at, end, out number);
        number = new(at, end, word.Value, NumberForm.Cardinal, 0) { Scale = word.Value };
        return true;
    }

    // Across "of": hundreds of thousands, tens of millions, several tens of million.
    private static bool Vague(ReadOnlySpan<char> text, int start, int end, out NumberReading number)
    {
        while (true)
        {
            int next = Letters.AfterSpace(text, end);
            if (next > 0 && Letters.IsWord(text, next, "of"))
                next = Letters.AfterSpace(text, next + 2);
            int nextEnd = next > 0 ? Letters.EndOfWord(text, next) : 0;
            if (next < 0 || nextEnd == next || !IsFactor(NumberWords.Of(text[next..nextEnd])))
                break;
            end = nextEnd;
        }
        number = new(start, end, 0, NumberForm.Vague, 0);
        return true;
    }

    private static bool IsFactor(NumberWord word) => !word.IsOrdinal && (word.Class is Hundred or Scale or Dozen || word is { Class: Teen, IsPlural: true });
}
