using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds;

/// <summary>The phrases of <c>except</c>: longer entries that swallow the words a rule would otherwise find in them.</summary>
internal static class ExceptEntries
{
    /// <summary>The number of their occurrences.</summary>
    public const int Number = -1;

    /// <summary>False when an error was reported.</summary>
    public static bool Add(EntryFinder finder, RuleDefinition definition, RuleCompilation compilation)
    {
        bool isRight = true;
        foreach (YamlNode phrase in definition.Texts("except"))
        {
            if (finder.Add(phrase.Text!, Number))
                continue;
            compilation.Error(definition, phrase, "there is no word to look for");
            isRight = false;
        }
        return isRight;
    }
}
