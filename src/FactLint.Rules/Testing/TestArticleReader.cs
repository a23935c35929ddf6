using FactLint.Language.Syntax;

namespace FactLint.Rules.Testing;

/// <summary>Reads the text of a test as an article.</summary>
/// <param name="format"><c>text</c>, <c>markdown</c> or <c>html</c>.</param>
/// <param name="text">The file's characters.</param>
public delegate Article TestArticleReader(string format, string text);
