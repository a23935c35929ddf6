using System.Globalization;

namespace FactLint.Language.Syntax;

/// <summary>The number or letter in front of a list's item, with the mark behind it: <c>2.</c> or <c>b)</c>.</summary>
internal readonly record struct ListMarker(int Ordinal, bool IsLetter, char Mark)
{
    private const int HighestOrdinal = 99;

    public bool IsSomething => Mark != '\0';

    /// <summary>The marker that begins with the token at <paramref name="i"/>; nothing when there is none.</summary>
    public static ListMarker At(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i)
    {
        if (i + 1 >= tokens.Length || tokens[i + 1].SpaceBefore || tokens[i + 1].Length != 1)
            return default;
        char mark = text[tokens[i + 1].Start];
        if (mark is not ('.' or ')'))
            return default;
        ReadOnlySpan<char> word = text.Slice(tokens[i].Start, tokens[i].Length);
        if (word.Length == 1 && char.IsAsciiLetter(word[0]))
            return new ListMarker((word[0] | 0x20) - 'a' + 1, true, mark);
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int ordinal) && ordinal <= HighestOrdinal
            ? new ListMarker(ordinal, false, mark) : default;
    }

    public bool Follows(ListMarker previous) => IsSomething && Ordinal == previous.Ordinal + 1 && IsLetter == previous.IsLetter && Mark == previous.Mark;
}
