using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactLint.Rules.Kinds;

namespace FactLint.Rules.Files;

/// <summary>
/// JSON schemas (draft-07, the one that editors' YAML support knows best) made from the same keys that the readers check, so that an editor
/// completes and explains them. The same on every run.
/// </summary>
public static class RuleSchema
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    /// <summary>The schema of a rule file: the common keys, and for each kind its own.</summary>
    public static string OfRules() => Write(writer =>
    {
        Head(writer, "FactLint rule", "One rule, with its documentation and its tests.");
        ImmutableArray<RuleKey> anyKind = [.. CommonKeys.All, .. RuleKinds.All.SelectMany(k => k.Keys)];
        Properties(writer, CommonKeys.All, withChanges: true);
        Dependencies(writer, anyKind);
        writer.WriteStartArray("allOf");
        WhenNotExtending(writer, CommonKeys.All);
        foreach (RuleKind kind in RuleKinds.All)
            WhenOfKind(writer, kind);
        WithoutKind(writer, anyKind);
        writer.WriteEndArray();
    });

    /// <summary>The schema of a file that is one map of keys, such as <c>factlint.yml</c>.</summary>
    public static string Of(string title, string description, IReadOnlyList<RuleKey> keys) => Write(writer =>
    {
        Head(writer, title, description);
        Properties(writer, keys, withChanges: false);
        Required(writer, keys);
        writer.WriteBoolean("additionalProperties", false);
    });

    private static string Write(Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            content(writer);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void Head(Utf8JsonWriter writer, string title, string description)
    {
        writer.WriteString("$schema", Draft);
        writer.WriteString("title", title);
        writer.WriteString("description", description);
        writer.WriteString("type", "object");
    }

    private static void Properties(Utf8JsonWriter writer, IReadOnlyList<RuleKey> keys, bool withChanges)
    {
        writer.WriteStartObject("properties");
        foreach (RuleKey key in keys)
        {
            writer.WriteStartObject(key.Name);
            writer.WriteString("description", key.Description);
            SchemaValue.Write(writer, key);
            writer.WriteEndObject();
            if (withChanges)
                Changes(writer, key);
        }
        writer.WriteEndObject();
    }

    private static void Changes(Utf8JsonWriter writer, RuleKey key)
    {
        if (!MayBeChanged(key))
            return;
        writer.WriteStartObject(key.Name + "+");
        writer.WriteString("description", "Adds to what the extended rule has. " + key.Description);
        SchemaValue.Write(writer, key);
        writer.WriteEndObject();
        writer.WriteStartObject(key.Name + "-");
        writer.WriteString("description", "Takes away from what the extended rule has. " + key.Description);
        SchemaValue.Write(writer, key.Type is RuleKeyType.Map or RuleKeyType.MapOfTexts ? key with { Type = RuleKeyType.TextOrList } : key);
        writer.WriteEndObject();
    }

    private static bool MayBeChanged(RuleKey key) =>
        key.Type is RuleKeyType.TextList or RuleKeyType.TextOrList or RuleKeyType.Map or RuleKeyType.MapOfTexts or RuleKeyType.ListOfTextLists;

    private static IEnumerable<string> NamesOf(RuleKey key) => MayBeChanged(key) ? [key.Name, key.Name + "+", key.Name + "-"] : [key.Name];

    private static void Dependencies(Utf8JsonWriter writer, IEnumerable<RuleKey> keys)
    {
        writer.WriteStartObject("dependencies");
        foreach (string name in keys.Where(MayBeChanged).SelectMany(k => new[] { k.Name + "+", k.Name + "-" }).Distinct())
            SchemaValue.Texts(writer, name, ["extends"]);
        writer.WriteEndObject();
    }

    private static void WhenNotExtending(Utf8JsonWriter writer, IReadOnlyList<RuleKey> keys)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("if");
        writer.WriteStartObject("not");
        SchemaValue.Texts(writer, "required", ["extends"]);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartObject("then");
        Required(writer, keys);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WhenOfKind(Utf8JsonWriter writer, RuleKind kind)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("if");
        writer.WriteStartObject("properties");
        writer.WriteStartObject("kind");
        writer.WriteString("const", kind.Name);
        writer.WriteEndObject();
        writer.WriteEndObject();
        SchemaValue.Texts(writer, "required", ["kind"]);
        writer.WriteEndObject();
        writer.WriteStartObject("then");
        writer.WriteString("description", kind.Summary);
        Properties(writer, kind.Keys, withChanges: true);
        Names(writer, [.. CommonKeys.All, .. kind.Keys]);
        writer.WriteStartArray("allOf");
        WhenNotExtending(writer, kind.Keys);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>A file that extends another may leave its kind to it.</summary>
    private static void WithoutKind(Utf8JsonWriter writer, IEnumerable<RuleKey> keys)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("if");
        writer.WriteStartObject("not");
        SchemaValue.Texts(writer, "required", ["kind"]);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartObject("then");
        Names(writer, keys);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter writer, IEnumerable<RuleKey> keys)
    {
        writer.WriteStartObject("propertyNames");
        SchemaValue.Texts(writer, "enum", [.. keys.SelectMany(NamesOf).Distinct()]);
        writer.WriteEndObject();
    }

    private static void Required(Utf8JsonWriter writer, IEnumerable<RuleKey> keys) =>
        SchemaValue.Texts(writer, "required", [.. keys.Where(k => k.IsRequired).Select(k => k.Name)]);
}
