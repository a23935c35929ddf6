using System.Runtime.CompilerServices;

namespace FactLint.Language.Semantics.Quantities;

/// <summary>Steps over words, spaces and hyphens of a text.</summary>
internal static class Letters
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length && char.IsAsciiDigit(text[at]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length && (char.IsAsciiLetter(text[at]) || (text[at] > 127 && char.IsLetter(text[at])));

    public static bool IsSpace(char c) => c == ' ' || c is '\t' or '\n' or '\r' || (c > 127 && char.IsWhiteSpace(c));

    public static bool IsHyphen(char c) => c is '-' or '‑' or '‐';

    /// <summary>Past the ASCII letters from a place.</summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while ((uint)at < (uint)text.Length && char.IsAsciiLetter(text[at]))
            at++;
        return at;
    }

    public static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        while ((uint)at < (uint)text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    public static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while ((uint)at < (uint)text.Length && IsSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>Where the next word begins when only white space, or one hyphen, lies between; -1 otherwise.</summary>
    public static int NextWord(ReadOnlySpan<char> text, int at)
    {
        int next = SkipSpaces(text, at);
        if (next < text.Length && IsHyphen(text[next]))
            next = next == at ? next + 1 : SkipSpaces(text, next + 1) is var after && after > next + 1 ? after : -1;
        else if (next == at)
            return -1;
        return IsLetter(text, next) ? next : -1;
    }

    /// <summary>Where the next word or number begins when only white space lies between; -1 otherwise.</summary>
    public static int AfterSpace(ReadOnlySpan<char> text, int at)
    {
        int next = SkipSpaces(text, at);
        return next > at && next < text.Length ? next : -1;
    }

    /// <summary>The word from a place is <paramref name="word"/>, in any case.</summary>
    public static bool IsWord(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> word) =>
        (uint)at < (uint)text.Length && text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && !IsLetter(text, at + word.Length);

    /// <summary>The ASCII letters that end at a place, white space before it left out.</summary>
    public static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end > 0 && IsSpace(text[end - 1]))
            end--;
        int start = end;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            start--;
        return text[start..end];
    }
}
