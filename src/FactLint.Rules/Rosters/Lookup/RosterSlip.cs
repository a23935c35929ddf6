namespace FactLint.Rules.Rosters.Lookup;

/// <summary>A spelling that is not the roster's.</summary>
/// <param name="Entry">Who or what is probably meant.</param>
/// <param name="Right">The right spelling nearest to what is written.</param>
/// <param name="Kind">What is wrong.</param>
internal sealed record RosterSlip(RosterEntry Entry, string Right, RosterSlipKind Kind);
