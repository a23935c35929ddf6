namespace FactLint.Rules.Patterns;

/// <summary>How far a <c>near:</c> condition looks.</summary>
internal enum Nearness
{
    Sentences,
    Paragraph,
    Article,
}
