using System.Collections.Immutable;
using FactLint.Language.Semantics;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds;

/// <summary>The ways of naming a source that a rule asks for.</summary>
internal sealed class NamingSet
{
    private readonly bool[] _has = new bool[(int)SourceNaming.Pronoun + 1];

    private NamingSet()
    {
    }

    /// <summary>The words were checked against the kind's schema.</summary>
    public static NamingSet Of(ImmutableArray<YamlNode> words)
    {
        var set = new NamingSet();
        foreach (YamlNode word in words)
        {
            for (int i = 0; i < set._has.Length; i++)
                set._has[i] |= string.Equals(((SourceNaming)i).ToString(), word.Text, StringComparison.OrdinalIgnoreCase);
        }
        return set;
    }

    public bool Contains(SourceNaming naming) => _has[(int)naming];

    /// <summary>The nouns that such sources are made with; null when one of the ways has no fixed nouns.</summary>
    public List<string>? Nouns()
    {
        var nouns = new List<string>();
        for (int i = 0; i < _has.Length; i++)
        {
            if (!_has[i])
                continue;
            if (SourceNouns.Of((SourceNaming)i) is not { Length: > 0 } some)
                return null;
            nouns.AddRange(some);
        }
        return nouns;
    }
}
