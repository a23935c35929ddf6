using System.Globalization;
using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Events;

/// <summary>A figure as it crosses articles: its value and what the words beside it say of it.</summary>
/// <param name="Value">How many.</param>
/// <param name="Bound">Whether it is the least, the most or a rough figure.</param>
/// <param name="IsDisputed">The sentence says that there are other figures.</param>
internal readonly record struct EventFigure(decimal Value, QuantityBound Bound, bool IsDisputed)
{
    private const decimal Rough = 0.1m;

    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{Value}|{Bound}|{IsDisputed}");

    /// <summary>Null for a value that this program did not write.</summary>
    public static EventFigure? Read(string value) =>
        value.Split('|') is [var number, var bound, var disputed] && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal figure) && Enum.TryParse(bound, out QuantityBound kind)
            ? new EventFigure(figure, kind, disputed == bool.TrueString)
            : null;

    /// <summary>Both may be true of one event: "at least 14" and 16 are, 14 and 16 are not.</summary>
    public bool Agrees(EventFigure other) => Allows(other) || other.Allows(this);

    private bool Allows(EventFigure other) => Value == other.Value || Bound switch
    {
        QuantityBound.AtLeast or QuantityBound.MoreThan => other.Value >= Value || IsBelow(other.Bound),
        QuantityBound.AtMost or QuantityBound.LessThan => other.Value <= Value || !IsBelow(other.Bound) && other.Bound is QuantityBound.AtLeast or QuantityBound.MoreThan,
        QuantityBound.About or QuantityBound.Nearly => Math.Abs(Value - other.Value) <= Value * Rough,
        _ => false,
    };

    private static bool IsBelow(QuantityBound bound) => bound is QuantityBound.AtMost or QuantityBound.LessThan;
}
