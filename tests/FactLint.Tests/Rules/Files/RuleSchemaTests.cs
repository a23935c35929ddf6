using System.Text.Json.Nodes;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Files;

public sealed class RuleSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(RuleSchema.OfRules())!;

    private static JsonObject Of(string kind) =>
        (JsonObject)Schema["allOf"]!.AsArray().Single(c => (string?)c!["if"]!["properties"]?["kind"]!["const"] == kind)!["then"]!;

    private static List<string> Names(JsonNode list) => [.. list.AsArray().Select(n => (string)n!)];

    [Fact]
    public void Is_the_same_on_every_run() => RuleSchema.OfRules().Should().Be(RuleSchema.OfRules());

    [Fact]
    public void Describes_the_keys_of_every_kind_and_allows_no_others()
    {
        foreach (RuleKind kind in RuleKinds.All)
        {
            JsonObject then = Of(kind.Name);
            foreach (RuleKey key in kind.Keys)
                ((string)then["properties"]![key.Name]!["description"]!).Should().Be(key.Description);
            Names(then["propertyNames"]!["enum"]!).Should().Contain(kind.Keys.Select(k => k.Name)).And.Contain("severity").And.NotContain("colour");
        }
    }

    [Fact]
    public void Keys_are_required_unless_the_rule_extends_another()
    {
        JsonNode rule = Schema["allOf"]![0]!;
        Names(rule["if"]!["not"]!["required"]!).Should().Equal("extends");
        Names(rule["then"]!["required"]!).Should().Contain(["id", "name", "message", "kind"]).And.NotContain("why");
    }

    [Fact]
    public void Values_and_changes_are_offered()
    {
        Names(Schema["properties"]!["kind"]!["enum"]!).Should().Contain("regex");
        Schema["dependencies"]!["match+"]!.ToJsonString().Should().Be("[\"extends\"]");
        Names(Of("regex")["propertyNames"]!["enum"]!).Should().Contain(["match+", "match-"]).And.NotContain("over+");
    }

    [Fact]
    public void Every_key_of_a_shipped_rule_is_in_the_schema()
    {
        foreach (RuleDefinition rule in RuleCatalog.Load(RuleSources.ShippedOnly).Definitions)
            Names(Of(rule.Kind)["propertyNames"]!["enum"]!).Should().Contain(rule.Body.Entries.Select(e => e.Key.Text!));
    }

    [Fact]
    public void A_file_of_plain_keys_has_a_schema_too()
    {
        JsonNode schema = JsonNode.Parse(RuleSchema.Of("T", "D", [new RuleKey("failOn", RuleKeyType.Text, "When.") { Values = ["error"], IsRequired = true }]))!;
        schema["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
        Names(schema["required"]!).Should().Equal("failOn");
        Names(schema["properties"]!["failOn"]!["enum"]!).Should().Equal("error");
    }
}
