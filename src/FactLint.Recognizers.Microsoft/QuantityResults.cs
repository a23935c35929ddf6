using System.Globalization;
using FactLint.Language.Semantics;
using FactLint.Language.Text;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace FactLint.Recognizers.Microsoft;

/// <summary>Makes quantities of the library's results. Where two overlap, the one with a unit stays.</summary>
/// <param name="culture">A culture of the library.</param>
internal sealed class QuantityResults(string culture)
{
    /// <param name="text">A block of prose.</param>
    /// <param name="offset">Where it begins in the prose.</param>
    public IReadOnlyList<Quantity> Read(string text, int offset)
    {
        var kept = new List<Quantity>();
        Add(kept, NumberWithUnitRecognizer.RecognizeCurrency(text, culture, fallbackToDefaultCulture: false), QuantityType.Currency, offset);
        Add(kept, NumberWithUnitRecognizer.RecognizeTemperature(text, culture, fallbackToDefaultCulture: false), QuantityType.Temperature, offset);
        Add(kept, NumberWithUnitRecognizer.RecognizeAge(text, culture, fallbackToDefaultCulture: false), QuantityType.Age, offset);
        Add(kept, NumberWithUnitRecognizer.RecognizeDimension(text, culture, fallbackToDefaultCulture: false), QuantityType.Dimension, offset);
        Add(kept, NumberRecognizer.RecognizePercentage(text, culture, fallbackToDefaultCulture: false), QuantityType.Percent, offset);
        Add(kept, NumberRecognizer.RecognizeOrdinal(text, culture, fallbackToDefaultCulture: false), QuantityType.Ordinal, offset);
        Add(kept, NumberRecognizer.RecognizeNumber(text, culture, fallbackToDefaultCulture: false), QuantityType.Number, offset);
        return kept;
    }

    private static void Add(List<Quantity> kept, List<ModelResult> results, QuantityType type, int offset)
    {
        foreach (ModelResult result in results)
        {
            // The library's end is the last character.
            TextSpan span = TextSpan.FromBounds(offset + result.Start, offset + result.End + 1);
            if (!kept.Exists(k => k.Span.Overlaps(span)))
                kept.Add(new Quantity(span, type, Value(result), Unit(result, type)));
        }
    }

    private static decimal? Value(ModelResult result) =>
        decimal.TryParse(Text(result, "value")?.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    private static string? Unit(ModelResult result, QuantityType type) => type == QuantityType.Currency ? Text(result, "isoCurrency") ?? Text(result, "unit") : Text(result, "unit")?.ToLowerInvariant();

    private static string? Text(ModelResult result, string key) =>
        result.Resolution is not null && result.Resolution.TryGetValue(key, out object? value) ? value?.ToString() : null;
}
