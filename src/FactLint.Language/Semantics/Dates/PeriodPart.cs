namespace FactLint.Language.Semantics.Dates;

/// <summary>A part of a period: early March, mid-2015, the end of the year.</summary>
internal enum PeriodPart : byte
{
    Start,
    Middle,
    End,
    Rest,
}
