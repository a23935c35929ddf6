using FactLint.Language.Text;

namespace FactLint.Evaluation.Names;

/// <summary>A text in which one of several mentions of a person is misspelled by one letter.</summary>
/// <param name="Kind">What was done to the letter.</param>
/// <param name="Text">The changed text.</param>
/// <param name="Place">The changed mention in it.</param>
/// <param name="Right">The word as it was.</param>
/// <param name="Wrong">The word as it is now.</param>
/// <param name="Letter">Which letter, from 0.</param>
/// <param name="IsGiven">The word is a given name, not a surname.</param>
/// <param name="IsBare">The mention is one word alone.</param>
internal sealed record InjectedName(string Kind, string Text, TextSpan Place, string Right, string Wrong, int Letter, bool IsGiven, bool IsBare);
