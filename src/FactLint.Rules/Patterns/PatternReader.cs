using System.Collections.Immutable;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds;

namespace FactLint.Rules.Patterns;

/// <summary>Reads the patterns of a rule file, and says what is wrong with them at their place.</summary>
internal sealed class PatternReader(RuleDefinition definition, RuleCompilation compilation)
{
    /// <summary>True once a mistake was reported.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>One pattern or a list of them; those with mistakes are left out.</summary>
    public ImmutableArray<Pattern> Read(YamlNode? node)
    {
        if (node is null)
            return [];
        return [.. (node.IsList ? node.Items : [node]).Select(ReadOne).OfType<Pattern>()];
    }

    public void Error(YamlNode at, string message)
    {
        HasFailed = true;
        compilation.Error(definition, at, message);
    }

    private Pattern? ReadOne(YamlNode node)
    {
        if (node.Text is null)
        {
            Error(node, "A pattern is expected here: write the words to find, in quotation marks");
            return null;
        }
        var pattern = Pattern.Parse(node.Text, compilation.Words, compilation.Lists, out PatternMistake? mistake);
        if (mistake is not null)
        {
            HasFailed = true;
            compilation.Error(definition, node, mistake.Offset, mistake.Message);
        }
        return pattern;
    }
}
