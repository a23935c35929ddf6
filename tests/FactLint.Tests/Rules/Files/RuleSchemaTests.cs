using System.Text.Json.Nodes;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds;
using FactLint.Workspace.Configuration;
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

    [Fact]
    public void Keys_inside_a_key_are_offered_and_no_others_allowed()
    {
        JsonNode near = Of("phrase")["properties"]!["near"]!["anyOf"]![0]!;
        Names(near["required"]!).Should().Equal("within");
        near["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
        Names(near["properties"]!["within"]!["anyOf"]![0]!["enum"]!).Should().Equal("sentence", "paragraph", "article");
        ((string)near["properties"]!["within"]!["anyOf"]![1]!["pattern"]!).Should().Be("^[0-9]+ sentences?$");
        JsonNode also = Of("phrase")["properties"]!["report"]!["properties"]!["also"]!;
        Names(also["items"]!["required"]!).Should().Equal("at", "label");
        JsonNode test = Of("phrase")["properties"]!["where"]!["additionalProperties"]!;
        test["properties"]!["above"]!["type"]!.GetValue<string>().Should().Be("number");
        JsonNode tests = Schema["properties"]!["tests"]!;
        tests["items"]!["properties"]!.AsObject().Select(p => p.Key).Should().Contain(["flags", "passes"]);
    }

    [Fact]
    public void Ids_and_names_have_their_form()
    {
        string id = (string)Schema["properties"]!["id"]!["pattern"]!;
        "FL4001".Should().MatchRegex(id);
        "fl-1".Should().NotMatchRegex(id);
        string name = (string)Schema["properties"]!["name"]!["pattern"]!;
        foreach (RuleDefinition rule in RuleCatalog.Load(RuleSources.ShippedOnly).Definitions)
            rule.Descriptor.Name.Should().MatchRegex(name);
        "Withheld Detail".Should().NotMatchRegex(name);
    }

    [Fact]
    public void Settings_of_rules_take_a_severity_or_a_map()
    {
        JsonNode schema = JsonNode.Parse(RuleSchema.Of("T", "D", ConfigKeys.All))!;
        JsonNode setting = schema["properties"]!["rules"]!["additionalProperties"]!["anyOf"]!;
        setting[0]!["enum"]!.ToJsonString().Should().Be("""["error","warning","info","off","on",true,false]""");
        setting[1]!["properties"]!.AsObject().Select(p => p.Key).Should().Equal("severity", "scope");
        Names(schema["properties"]!["overrides"]!["items"]!["required"]!).Should().Equal("files", "rules");
        schema["properties"]!["require"]!["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
    }
}
