namespace FactLint.Language.Semantics.Binders;

/// <summary>What a quotation mark does where it stands.</summary>
internal enum QuoteRole : byte
{
    Open,
    Close,
    /// <summary>The other of the two, whichever fits: a straight mark between two letters or two spaces.</summary>
    Either,
    /// <summary>Closes when something is open, and is an apostrophe otherwise.</summary>
    CloseOrApostrophe,
}

/// <summary>A character, or a pair of them as in <c>``</c>, that may be a quotation mark.</summary>
/// <param name="Start">In prose.</param>
/// <param name="Length">1, or 2 for doubled single marks.</param>
/// <param name="IsDouble">Double marks pair with double marks of any shape, single ones with single ones.</param>
/// <param name="Role">What its neighbours say it does.</param>
internal readonly record struct QuoteMark(int Start, int Length, bool IsDouble, QuoteRole Role)
{
    public int End => Start + Length;
}
