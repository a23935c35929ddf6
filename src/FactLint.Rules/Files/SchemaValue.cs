using System.Collections.Immutable;
using System.Text.Json;
using FactLint.Rules.Kinds;

namespace FactLint.Rules.Files;

/// <summary>The part of a JSON schema that says what the value of one key may be.</summary>
internal static class SchemaValue
{
    /// <summary>Writes into an object that is open.</summary>
    public static void Write(Utf8JsonWriter writer, RuleKey key)
    {
        switch (key.Type)
        {
            case RuleKeyType.Text:
                Text(writer, key);
                break;
            case RuleKeyType.Number:
                writer.WriteString("type", "number");
                break;
            case RuleKeyType.Boolean:
                writer.WriteString("type", "boolean");
                break;
            case RuleKeyType.TextList:
                List(writer, () => Text(writer, key));
                break;
            case RuleKeyType.TextOrList:
                Either(writer, () => Text(writer, key), () => List(writer, () => Text(writer, key)));
                break;
            case RuleKeyType.ListOfTextLists:
                List(writer, () => List(writer, () => Text(writer, key)));
                break;
            default:
                WriteMap(writer, key);
                break;
        }
    }

    public static void Texts(Utf8JsonWriter writer, string name, ImmutableArray<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter writer, RuleKey key)
    {
        switch (key.Type)
        {
            case RuleKeyType.Map:
                Map(writer, key);
                break;
            case RuleKeyType.MapOfTexts:
                Map(writer, key with { Each = new RuleKey("", RuleKeyType.Text, "") });
                break;
            case RuleKeyType.Maps:
                List(writer, () => Map(writer, key));
                break;
            case RuleKeyType.MapOrMaps:
                Either(writer, () => Map(writer, key), () => List(writer, () => Map(writer, key)));
                break;
            case RuleKeyType.TextOrMap:
                Either(writer, () => Text(writer, key), () => Map(writer, key));
                break;
            default:
                break;
        }
    }

    private static void Map(Utf8JsonWriter writer, RuleKey key)
    {
        writer.WriteString("type", "object");
        if (key.Each is { } each)
            Nested(writer, "additionalProperties", () => Write(writer, each));
        if (key.Keys.IsEmpty)
            return;
        writer.WriteStartObject("properties");
        foreach (RuleKey inner in key.Keys)
        {
            Nested(writer, inner.Name, () =>
            {
                writer.WriteString("description", inner.Description);
                Write(writer, inner);
            });
        }
        writer.WriteEndObject();
        Texts(writer, "required", [.. key.Keys.Where(k => k.IsRequired).Select(k => k.Name)]);
        writer.WriteBoolean("additionalProperties", false);
    }

    private static void Text(Utf8JsonWriter writer, RuleKey key)
    {
        if (!key.Values.IsEmpty && key.Form is not null)
            Either(writer, () => Words(writer, key.Values), () => Form(writer, key.Form));
        else if (key.Form is not null)
            Form(writer, key.Form);
        else if (!key.Values.IsEmpty)
            Words(writer, key.Values);
        else
            AnyText(writer);
    }

    /// <summary>YAML reads an unquoted 12, true or on as a number or a truth value; to us they are texts.</summary>
    private static void AnyText(Utf8JsonWriter writer) => Texts(writer, "type", ["string", "number", "boolean"]);

    private static void Form(Utf8JsonWriter writer, string form)
    {
        writer.WriteString("type", "string");
        writer.WriteString("pattern", form);
    }

    private static void Words(Utf8JsonWriter writer, ImmutableArray<string> values)
    {
        writer.WriteStartArray("enum");
        foreach (string value in values)
            writer.WriteStringValue(value);
        if (values.Contains("on"))
            writer.WriteBooleanValue(true);
        if (values.Contains("off"))
            writer.WriteBooleanValue(false);
        writer.WriteEndArray();
    }

    private static void List(Utf8JsonWriter writer, Action item)
    {
        writer.WriteString("type", "array");
        Nested(writer, "items", item);
    }

    private static void Either(Utf8JsonWriter writer, params Action[] choices)
    {
        writer.WriteStartArray("anyOf");
        foreach (Action choice in choices)
        {
            writer.WriteStartObject();
            choice();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Nested(Utf8JsonWriter writer, string name, Action content)
    {
        writer.WriteStartObject(name);
        content();
        writer.WriteEndObject();
    }
}
