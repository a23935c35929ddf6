using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Rosters.Lookup;

/// <summary>Reads the <see cref="NameRun"/>s of an article in one pass over its characters.</summary>
internal static class NameRunReader
{
    public static IEnumerable<NameRun> Read(Article article)
    {
        foreach (Block block in article.Blocks)
        {
            foreach (NameRun run in Read(article.Prose, block.Span))
                yield return run;
        }
    }

    private static IEnumerable<NameRun> Read(string prose, TextSpan block)
    {
        var words = new List<TextSpan>();
        bool startsSentence = true, stopped = true;
        int capitals = 0;
        for (int at = block.Start; at < block.End;)
        {
            if (!char.IsLetter(prose[at]))
            {
                bool joins = prose[at] is ' ' or '\n' or '\u00A0' || (prose[at] == '.' && IsInitial(words, prose, at));
                stopped |= prose[at] is '.' or '!' or '?' or ':' or '“' or '"' or '—';
                if (!joins && words.Count > 0)
                {
                    if (Cut(words, ref capitals) is { } run)
                        yield return new NameRun(run, startsSentence);
                }
                at++;
                continue;
            }
            if (words.Count == 0 && EndOfSmallWord(prose, at, block.End) is var small && small > at)
            {
                stopped = false;
                at = small;
                continue;
            }
            int end = EndOfWord(prose, at, block.End);
            int nameEnd = EndOfName(prose, at, end);
            bool capital = char.IsUpper(prose[at]) || HasCapital(prose, at, nameEnd);
            if (!capital && (words.Count == 0 || !IsInside(prose.AsSpan(at, nameEnd - at))))
            {
                if (Cut(words, ref capitals) is { } run)
                    yield return new NameRun(run, startsSentence);
                stopped = false;
            }
            else
            {
                if (words.Count == 0)
                    startsSentence = stopped;
                stopped = false;
                words.Add(TextSpan.FromBounds(at, nameEnd));
                capitals = capital ? words.Count : capitals;
                if (nameEnd < end && Cut(words, ref capitals) is { } run)
                    yield return new NameRun(run, startsSentence);
            }
            at = end;
        }
        if (Cut(words, ref capitals) is { } last)
            yield return new NameRun(last, startsSentence);
    }

    /// <summary>The words up to the last capitalised one, and an empty list to go on with.</summary>
    private static TextSpan[]? Cut(List<TextSpan> words, ref int capitals)
    {
        TextSpan[]? run = capitals > 0 ? words.GetRange(0, capitals).ToArray() : null;
        words.Clear();
        capitals = 0;
        return run;
    }

    /// <summary>The point of <c>J.</c> and <c>Jr.</c> ends no name.</summary>
    private static bool IsInitial(List<TextSpan> words, string prose, int at) =>
        words.Count > 0 && words[^1].End == at && (words[^1].Length == 1 || (words[^1].Length == 2 && char.IsLower(prose[at - 1])));

    /// <summary>The end of a word that is nothing but small letters, where a blank or comma shows it; most words are such. The start when it is another.</summary>
    private static int EndOfSmallWord(string prose, int start, int limit)
    {
        int end = start;
        while (end < limit && char.IsAsciiLetterLower(prose[end]))
            end++;
        return end < limit && prose[end] is ' ' or ',' or '.' ? end : start;
    }

    private static int EndOfWord(string prose, int start, int limit)
    {
        int end = start;
        while (end < limit && (char.IsLetterOrDigit(prose[end]) || (prose[end] is '\'' or '’' or '-' or 'ʻ' or 'ʼ' or '‑' && end + 1 < limit && char.IsLetterOrDigit(prose[end + 1]))))
            end++;
        return end;
    }

    private static int EndOfName(string prose, int start, int end) =>
        end - start > 2 && prose[end - 1] is 's' or 'S' && prose[end - 2] is '\'' or '’' ? end - 2 : end;

    private static bool HasCapital(string prose, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (prose[i] == '-' && i + 1 < end && char.IsUpper(prose[i + 1]))
                return true;
        }
        return false;
    }

    private static bool IsInside(ReadOnlySpan<char> word) =>
        word is "of" or "the" or "for" or "and" or "de" or "da" or "di" or "do" or "dos" or "du" or "del" or "della" or "der" or "den" or "van" or "von" or "zu" or "la" or "le" or "el" or "al" or "bin" or "ibn" or "bint" or "ter" or "ten" or "y" or "e";
}
