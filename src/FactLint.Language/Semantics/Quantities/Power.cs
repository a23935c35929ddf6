namespace FactLint.Language.Semantics.Quantities;

/// <summary>Powers behind a number: 1e10, 1.1^+23, 6.2x10^-4.</summary>
internal static class Power
{
    /// <summary>Where the power ends that stands right after a number, or 0.</summary>
    public static int After(ReadOnlySpan<char> text, int at, decimal number, out decimal value)
    {
        value = number;
        bool ten = (text[at] | 0x20) == 'e';
        int exponent = ten || text[at] == '^' ? at + 1 : text[at] is 'x' or '×' && text[(at + 1)..].StartsWith("10^") ? at + 4 : 0;
        if (exponent == 0)
            return 0;
        double sign = 1;
        while (exponent < text.Length && text[exponent] is '+' or '-')
            sign = text[exponent++] == '-' ? -sign : sign;
        int end = Letters.EndOfDigits(text, exponent);
        if (end == exponent || end - exponent > 3 || Letters.IsLetter(text, end))
            return 0;
        double power = sign * int.Parse(text[exponent..end], System.Globalization.CultureInfo.InvariantCulture);
        double raised = text[at] == '^' ? Math.Pow((double)number, power) : (double)number * Math.Pow(10, power);
        if (!double.IsFinite(raised) || Math.Abs(raised) > 1e27)
            return 0;
        value = (decimal)raised;
        return end;
    }
}
