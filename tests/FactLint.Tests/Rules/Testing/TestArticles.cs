using FactLint.Language.Syntax;
using FactLint.Tests.Language.Semantics;

namespace FactLint.Tests.Rules.Testing;

/// <summary>Reads the texts of tests of rules: a paragraph per line.</summary>
internal static class TestArticles
{
    public static Article Read(string format, string text) => ArticleText.Of(text);
}
