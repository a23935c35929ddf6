namespace FactLint.Language.Semantics.Dates;

/// <summary>A token as a reader of dates sees it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its number, as <paramref name="Kind"/> says.</param>
/// <param name="Flags">What else is known.</param>
internal readonly record struct DateWord(DateWordKind Kind, int Value = 0, DateWordFlags Flags = DateWordFlags.None)
{
    public bool Has(DateWordFlags flag) => (Flags & flag) != 0;
}
