using System.Globalization;
using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Arithmetic;

/// <summary>Numbers as messages write them, and what their digits leave open.</summary>
internal static class Written
{
    /// <summary>With commas and at most one decimal (two below 10).</summary>
    public static string Number(decimal value)
    {
        decimal size = Math.Abs(value);
        if (size >= 1_000_000_000_000)
            return Scaled(value, 1_000_000_000_000, "trillion");
        if (size >= 1_000_000_000)
            return Scaled(value, 1_000_000_000, "billion");
        if (size >= 1_000_000)
            return Scaled(value, 1_000_000, "million");
        return Math.Round(value, size < 10 ? 2 : size < 1000 ? 1 : 0, MidpointRounding.AwayFromZero).ToString("#,0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>With the unit of a sum or measure: the currency's sign before the number, other units behind it.</summary>
    public static string Money(Quantity figure)
    {
        string number = Number(figure.Value!.Value);
        if (figure.Unit is not { } unit)
            return number;
        if (figure.Type != QuantityType.Currency || unit.Length != 3)
            return $"{number} {unit}";
        return SignOf(unit) is { } sign ? sign + number : $"{unit} {number}";
    }

    private static string? SignOf(string currency) => currency switch
    {
        "USD" => "$",
        "GBP" => "£",
        "EUR" => "€",
        "JPY" => "¥",
        "INR" => "₹",
        _ => null,
    };

    public static string Percent(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    /// <summary>Half of what one in the last digit stands for: how far rounding can have moved the figure.</summary>
    public static decimal Slack(Quantity figure) => figure.LastDigit / 2;

    /// <summary>The same, when the zeros at the end may be rounded too: 50 for 4,300.</summary>
    public static decimal WideSlack(Quantity figure)
    {
        decimal unit = figure.LastDigit == 0 ? 1 : figure.LastDigit;
        decimal value = Math.Abs(figure.Value ?? 0);
        while (value != 0 && unit < value && value % (unit * 10) == 0)
            unit *= 10;
        return unit / 2;
    }

    /// <summary>"about", "more than" and their kin stand beside it.</summary>
    public static bool IsLoose(Quantity figure) => figure.Bound != QuantityBound.None;

    private static string Scaled(decimal value, decimal scale, string word) => (value / scale).ToString("#,0.##", CultureInfo.InvariantCulture) + " " + word;
}
