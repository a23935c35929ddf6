using FactLint.Analysis.Diagnostics;
using FactLint.Language.Text;
using FactLint.Rules.Rosters.Lookup;

namespace FactLint.Rules.Kinds.Names;

/// <summary>A spelling of an article that a roster has otherwise.</summary>
/// <param name="Place">In prose.</param>
/// <param name="Slip">What is wrong, and what is right.</param>
/// <param name="AtMost">How sure the article's own words make it.</param>
internal sealed record FoundSlip(TextSpan Place, RosterSlip Slip, Severity AtMost);
