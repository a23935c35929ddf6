namespace FactLint.Language.Semantics.Dates;

[Flags]
internal enum DateWordFlags : byte
{
    None = 0,
    /// <summary>years, Mondays.</summary>
    Plural = 1,
    /// <summary>Mostly another word: may, march, sat, second, fall. Alone it is no date.</summary>
    Ambiguous = 2,
    /// <summary>Starts with a capital letter.</summary>
    Capital = 4,
    /// <summary>Two digits or fewer.</summary>
    Short = 8,
    /// <summary>Four digits, a number of a year from 1000 to 2199.</summary>
    YearLike = 16,
    /// <summary>No white space before it.</summary>
    Joined = 32,
    /// <summary>mid- stands before it in the same token: mid-July.</summary>
    Middle = 64,
}
