namespace FactLint.Language.Semantics.Quantities;

/// <summary>A number as it was read at a place of the prose.</summary>
/// <param name="Start">Prose offset of its first character, a sign included.</param>
/// <param name="End">Prose offset past its last.</param>
/// <param name="Value">What it stands for; 0 when <paramref name="Form"/> is <see cref="NumberForm.Vague"/>.</param>
/// <param name="Form">Cardinal, ordinal, fraction or vague.</param>
/// <param name="Unit">What one in its last written digit stands for: 0.1 million for "1.2 million", 1 for "5,000"; 0 when it has no digits.</param>
internal readonly record struct NumberReading(int Start, int End, decimal Value, NumberForm Form, decimal Unit)
{
    /// <summary>It begins with a digit.</summary>
    public bool IsDigits => Unit != 0;

    /// <summary>The word or letters that multiply it, million or bn, as a factor; 1 when there is none.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>The number has a decimal point.</summary>
    public bool HasPoint { get; init; }

    /// <summary>Digits with a separator of thousands.</summary>
    public bool IsGrouped { get; init; }
}
