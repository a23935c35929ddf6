using System.Globalization;
using FactLint.Analysis.Driver;
using FactLint.Rules.Kinds;

namespace FactLint.Rules.Files;

/// <summary>Checks a map of a file against the keys it may have, and says everything that is wrong with it.</summary>
internal static class KeyCheck
{
    /// <summary>False when something was reported.</summary>
    public static bool Check(YamlNode map, IReadOnlyList<RuleKey> keys, Action<YamlNode, string> report)
    {
        bool isRight = true;
        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach ((YamlNode key, YamlNode value) in map.Entries)
        {
            RuleKey? known = keys.FirstOrDefault(k => k.Name == key.Text);
            string? mistake = known is null ? Unknown(key.Text!, keys) : MistakeOf(known, value);
            if (mistake is null)
                continue;
            report(known is null ? key : value, mistake);
            isRight = false;
            if (known is null && NearestName.Of(key.Text!, keys.Select(k => k.Name)) is { } nearest)
                meant.Add(nearest);
        }
        // A misspelt name is one mistake, not two.
        foreach (RuleKey missing in keys.Where(k => k.IsRequired && map[k.Name] is null && !meant.Contains(k.Name)))
        {
            report(map, $"“{missing.Name}” is missing: {Uncapitalized(missing.Description)}");
            isRight = false;
        }
        return isRight;
    }

    public static string DidYouMean(string written, IEnumerable<string> names) =>
        NearestName.Of(written, names) is { } nearest ? $": did you mean “{nearest}”?" : "";

    /// <summary>What is wrong with a value, or null.</summary>
    private static string? MistakeOf(RuleKey key, YamlNode value)
    {
        if (value is { IsText: true, IsQuoted: false, Text.Length: 0 } && IsCheckedHere(key.Type))
            return $"“{key.Name}” is empty: {Uncapitalized(key.Description)}";
        if (!Fits(key.Type, value))
            return $"“{key.Name}” must be {Words(key.Type)}{BraceHint(key.Type, value)}";
        if (key.Values.IsEmpty)
            return null;
        foreach (YamlNode text in value.IsList ? value.Items : [value])
        {
            if (text.IsText && !key.Values.Contains(text.Text!))
                return $"“{text.Text}” is not a value of “{key.Name}”{DidYouMean(text.Text!, key.Values)} It takes {string.Join(", ", key.Values)}".Replace("” It", "”. It", StringComparison.Ordinal);
        }
        return null;
    }

    private static string Unknown(string key, IReadOnlyList<RuleKey> keys)
    {
        bool isChange = key.Length > 1 && key[^1] is '+' or '-';
        if (isChange && keys.Any(k => k.Name == key[..^1]))
            return $"“{key}” changes what another rule has, and this one extends none: write “{key[..^1]}”, or add “extends”";
        return $"there is no key “{key}”{DidYouMean(key, keys.Select(k => k.Name))}";
    }

    private static bool Fits(RuleKeyType type, YamlNode value) => type switch
    {
        RuleKeyType.Text => value.IsText,
        RuleKeyType.Number => value is { IsText: true, IsQuoted: false } && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        RuleKeyType.Boolean => value is { IsQuoted: false, Text: "true" or "false" },
        RuleKeyType.TextList => IsTextList(value),
        RuleKeyType.TextOrList => value.IsText || IsTextList(value),
        RuleKeyType.Map => value.IsMap,
        RuleKeyType.MapOfTexts => value.IsMap && value.Entries.All(e => e.Value.IsText),
        RuleKeyType.ListOfTextLists => value.IsList && value.Items.All(IsTextList),
        _ => true,
    };

    /// <summary>What is left to the reader of the key, it explains better.</summary>
    private static bool IsCheckedHere(RuleKeyType type) =>
        type is not (RuleKeyType.Any or RuleKeyType.Maps or RuleKeyType.MapOrMaps or RuleKeyType.TextOrMap);

    private static bool IsTextList(YamlNode value) => value.IsList && value.Items.All(i => i.IsText);

    private static string Words(RuleKeyType type) => type switch
    {
        RuleKeyType.Text => "a text",
        RuleKeyType.Number => "a number",
        RuleKeyType.Boolean => "true or false",
        RuleKeyType.TextList => "a list of texts",
        RuleKeyType.TextOrList => "a text or a list of texts",
        RuleKeyType.Map => "a map: lines of “name: value”",
        RuleKeyType.MapOfTexts => "a map of texts: lines of “name: text”",
        RuleKeyType.ListOfTextLists => "a list of lists, such as [[defence, defense]]",
        _ => "given",
    };

    private static string BraceHint(RuleKeyType type, YamlNode value)
    {
        bool takesText = type is RuleKeyType.Text or RuleKeyType.TextList or RuleKeyType.TextOrList;
        bool holdsMap = value.IsMap || (value.IsList && value.Items.Any(i => i.IsMap));
        return takesText && holdsMap ? "; one that starts with “{” or holds a colon and a space must stand in quotation marks" : "";
    }

    private static string Uncapitalized(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.');
}
