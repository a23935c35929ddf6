namespace FactLint.Rules.Files;

/// <summary>A key of a YAML map with its value. A class, not a pair: lists of pairs are what start-up would spend its time on.</summary>
public sealed record YamlEntry(YamlNode Key, YamlNode Value)
{
    public static implicit operator YamlEntry((YamlNode Key, YamlNode Value) pair) => FromValueTuple(pair);

    public static YamlEntry FromValueTuple((YamlNode Key, YamlNode Value) pair) => new(pair.Key, pair.Value);
}
