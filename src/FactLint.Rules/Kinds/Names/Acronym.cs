using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Names;

/// <summary>A short form in capitals.</summary>
/// <param name="Letters">As written, without a plural s.</param>
/// <param name="Place">In prose.</param>
/// <param name="Expansion">The words before it when it stands in brackets behind them; null when it does not.</param>
internal sealed record Acronym(string Letters, TextSpan Place, TextSpan? Expansion);
