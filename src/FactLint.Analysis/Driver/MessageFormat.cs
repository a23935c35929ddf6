using System.Collections.Immutable;
using System.Text;

namespace FactLint.Analysis.Driver;

/// <summary>Fills the <c>{named}</c> places of a rule's message.</summary>
public static class MessageFormat
{
    private const int LongestArgument = 200;

    /// <summary>The names between braces, in order.</summary>
    public static IEnumerable<string> PlacesOf(string message)
    {
        for (int open = message.IndexOf('{'); open >= 0; open = message.IndexOf('{', open + 1))
        {
            int close = message.IndexOf('}', open);
            if (close > open + 1)
                yield return message[(open + 1)..close];
        }
    }

    /// <summary>A place without an argument stays as it is; white space inside an argument becomes one space; a long argument is cut.</summary>
    public static string Fill(string message, ImmutableDictionary<string, string> arguments)
    {
        if (arguments.IsEmpty || !message.Contains('{'))
            return message;
        var filled = new StringBuilder(message.Length + 32);
        int from = 0;
        for (int open = message.IndexOf('{'); open >= 0; open = message.IndexOf('{', open + 1))
        {
            int close = message.IndexOf('}', open);
            if (close < 0)
                break;
            if (!arguments.TryGetValue(message[(open + 1)..close], out string? value))
                continue;
            filled.Append(message, from, open - from).Append(Plain(value));
            from = close + 1;
        }
        return filled.Append(message, from, message.Length - from).ToString();
    }

    private static string Plain(string value)
    {
        string oneLine = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (oneLine.Length <= LongestArgument)
            return oneLine;
        int cut = char.IsHighSurrogate(oneLine[LongestArgument - 1]) ? LongestArgument - 1 : LongestArgument;
        return oneLine[..cut] + "…";
    }
}
