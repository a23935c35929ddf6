using System.Buffers;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>Questions about the words between figures.</summary>
internal static class SpanText
{
    /// <summary>Marks that end a clause or open an aside.</summary>
    public static readonly SearchValues<char> ClauseMarks = SearchValues.Create(";:.!?(");

    /// <summary>Marks that part a measure from a bracket behind it.</summary>
    public static readonly SearchValues<char> PhraseMarks = SearchValues.Create(",;:.)—");

    /// <summary>Marks inside a list that make its items hard to count.</summary>
    public static readonly SearchValues<char> ListMarks = SearchValues.Create(";—–(“\"");

    private static readonly string[] Changes = ["increase", "rise", "jump", "gain", "drop", "fall", "decline", "decrease"];

    /// <summary>It begins with the name of a change: increase, drop ….</summary>
    public static bool StartsWithAny(this ReadOnlySpan<char> text)
    {
        foreach (string change in Changes)
        {
            if (text.StartsWith(change, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
