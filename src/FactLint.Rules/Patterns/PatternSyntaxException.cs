namespace FactLint.Rules.Patterns;

/// <summary>Ends the reading of a pattern; never leaves <see cref="Pattern.Parse"/>.</summary>
internal sealed class PatternSyntaxException(PatternMistake mistake) : Exception(mistake.Message)
{
    public PatternMistake Mistake { get; } = mistake;
}
