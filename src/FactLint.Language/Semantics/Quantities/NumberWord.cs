namespace FactLint.Language.Semantics.Quantities;

/// <summary>A word of a number.</summary>
/// <param name="Class">How it joins its neighbours.</param>
/// <param name="Value">What it stands for; of a share, the denominator.</param>
/// <param name="IsOrdinal">fifth, hundredth.</param>
/// <param name="IsPlural">fifths, hundreds.</param>
internal readonly record struct NumberWord(NumberWordClass Class, long Value, bool IsOrdinal = false, bool IsPlural = false);
