using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds;
using FactLint.Tests.Language.Semantics;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

public sealed class HostileRulesTests
{
    private static readonly string[] Values =
    [
        "", "''", "~", "x", "0", "-1", "1e309", "99999999999999999999", "true", "[]", "[[]]", "[[], []]", "['']", "['', '']", "{}", "{a: b}", "{'': ''}",
        "[{a: b}]", "[[a], [b]]", "'|'", "'(((('", "'[|'", "'{'", "\"\\0\"", "'…'", "sentence", "article", "'<say>'", "'@'", "'a{0,999999999}'", "[a, [b, {c: d}]]",
    ];

    public static IEnumerable<object[]> KindNames => RuleKinds.All.Select(k => new object[] { k.Name });

    /// <summary>Whatever a key holds, the rule loads or is turned away with an error, and a rule that loads runs.</summary>
    [Theory]
    [MemberData(nameof(KindNames))]
    public void Any_value_of_any_key_is_read_or_turned_away(string kindName)
    {
        RuleKind kind = RuleKinds.Find(kindName)!;
        foreach (RuleKey key in kind.Keys.Concat(CommonKeys.All).Where(k => k.Name != "kind"))
        {
            foreach (string value in Values)
                Try(kind, key, value);
        }
    }

    private static void Try(RuleKind kind, RuleKey key, string value)
    {
        string others = string.Concat(kind.Keys.Where(k => k.IsRequired && k != key).Select(k => $"{k.Name}: {Plain(k)}\n"));
        string common = string.Concat(new[] { ("id", "DESK001"), ("name", "n"), ("title", "t"), ("category", "c"), ("severity", "info"), ("message", "m") }
            .Where(p => p.Item1 != key.Name).Select(p => $"{p.Item1}: {p.Item2}\n"));
        string text = $"{common}kind: {kind.Name}\n{others}{key.Name}: {value}\n";
        Action load = () =>
        {
            RuleSet rules = RuleCatalog.Load(new RuleSources { Shipped = false, Rules = [new RuleText("x.yml", text)] });
            (rules.Errors.Length + rules.Analyzers.Length).Should().BePositive(text);
            var driver = new AnalysisDriver(rules.Analyzers, rules.Words, FactLint.Analysis.Analyzers.AnalysisOptions.Default);
            ArticleResult result = driver.Check(new ArticleInput(new DocumentKey("a"), ArticleText.Of("“A b,” x said. The the sentence.\nArticle of"), RuleSettings.Everything));
            result.RuleCrashed.Should().BeFalse(text + string.Join('\n', result.Diagnostics.Select(d => d.Message)));
        };
        load.Should().NotThrow(text);
    }

    private static string Plain(RuleKey key) => !key.Values.IsEmpty ? key.Values[0] : key.Type switch
    {
        RuleKeyType.Number => "1",
        RuleKeyType.MapOfTexts => "{a: b}",
        RuleKeyType.ListOfTextLists => "[[a, b]]",
        _ => "x",
    };
}
