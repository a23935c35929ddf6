using System.Text;

namespace FactLint.Rules.Kinds;

/// <summary>
/// The longest run of characters that every match of a regular expression holds, compared without case; empty when none can be told.
/// Looks at the outermost level only, so it is never wrong and sometimes too modest.
/// </summary>
internal static class RegexLiteral
{
    private const string Meta = "\\^$.|?*+()[]{}";

    public static string Of(string expression)
    {
        string best = "";
        var run = new StringBuilder();
        int i = 0;
        while (i < expression.Length)
        {
            char c = expression[i];
            int length = 1;
            char? literal = null;
            if (c == '|' || IsFreeSpacing(expression, i))
                return "";
            if (c == '\\')
                (literal, length) = Escape(expression, i);
            else if (c == '(')
                length = GroupLength(expression, i);
            else if (c == '[')
                length = ClassLength(expression, i);
            else if (!Meta.Contains(c))
                literal = c;
            i += length;
            (bool mayBeAbsent, int quantifier) = QuantifierAt(expression, i);
            if (literal is { } kept && !mayBeAbsent)
                run.Append(kept);
            if (literal is null || quantifier > 0)
            {
                best = Longer(best, run);
                run.Clear();
            }
            i += quantifier;
        }
        return Longer(best, run);
    }

    private static string Longer(string best, StringBuilder run) => run.Length > best.Length ? run.ToString() : best;

    private static bool IsFreeSpacing(string e, int i) =>
        e[i] == '(' && i + 2 < e.Length && e[i + 1] == '?' && e.AsSpan(i + 2).IndexOfAnyExceptInRange('a', 'z') is > 0 and var n && e.AsSpan(i + 2, n).Contains('x');

    /// <summary>A backslash and a mark stand for the mark; any other escape is left to the engine.</summary>
    private static (char? Literal, int Length) Escape(string e, int i)
    {
        if (i + 1 >= e.Length)
            return (null, 1);
        char c = e[i + 1];
        if (!char.IsAsciiLetterOrDigit(c))
            return (c, 2);
        int length = c switch { 'u' => 6, 'x' => 4, 'c' => 3, 'p' or 'P' or 'k' => e.IndexOfAny(['}', '>', '\''], Math.Min(i + 4, e.Length)) + 1 - i, _ => 2 };
        return (null, length > 2 ? Math.Min(length, e.Length - i) : 2);
    }

    private static int GroupLength(string e, int start)
    {
        int depth = 0;
        for (int i = start; i < e.Length; i++)
        {
            if (e[i] == '\\')
                i++;
            else if (e[i] == '[')
                i += ClassLength(e, i) - 1;
            else if (e[i] == '(')
                depth++;
            else if (e[i] == ')' && --depth == 0)
                return i + 1 - start;
        }
        return e.Length - start;
    }

    private static int ClassLength(string e, int start)
    {
        int i = start + 1;
        if (i < e.Length && e[i] == '^')
            i++;
        if (i < e.Length && e[i] == ']')
            i++;
        for (; i < e.Length; i++)
        {
            if (e[i] == '\\')
                i++;
            else if (e[i] == '[' && e[i - 1] == '-')
                i += ClassLength(e, i) - 1;
            else if (e[i] == ']')
                return i + 1 - start;
        }
        return e.Length - start;
    }

    private static (bool MayBeAbsent, int Length) QuantifierAt(string e, int i)
    {
        if (i >= e.Length || !"*+?{".Contains(e[i]))
            return (false, 0);
        int close = e[i] == '{' ? e.IndexOf('}', i) : i;
        if (close < 0)
            return (true, 1);
        int length = close + 1 - i;
        if (i + length < e.Length && e[i + length] is '?' or '+')
            length++;
        return (e[i] != '+', length);
    }
}
