using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds;

/// <summary>Regular expressions over raw characters: the last resort where token patterns cannot say it, as with brackets and symbols.</summary>
public sealed class RegexKind : RuleKind
{
    /// <summary>How long one search of one block may take before the rule is left out for the article, with a finding that says so.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    public override string Name => "regex";

    public override string Summary => "Finds characters by regular expressions.";

    public override bool HasCaptures => true;

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("match", RuleKeyType.TextOrList, "Regular expressions (.NET); any of them makes a finding. Write (?i) first to ignore case; (?<name>…) for the message.") { IsRequired = true },
        new("unless", RuleKeyType.TextOrList, "Regular expressions; a finding that overlaps a match of one of them is dropped."),
        new("over", RuleKeyType.Text, "What each expression sees at a time; block is the usual.") { Values = ["block", "sentence", "article"] },
        new("report", RuleKeyType.Text, "The name of the group to mark instead of the whole match."),
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        ImmutableArray<LazyRegex> match = Build(definition, "match", compilation, Patience);
        ImmutableArray<LazyRegex> unless = Build(definition, "unless", compilation, Patience);
        if (match.Length < definition.Texts("match").Length || unless.Length < definition.Texts("unless").Length)
            return null;
        if (definition.IsShipped)
            return new RegexAnalyzer(definition, match, unless);
        var names = match.SelectMany(r => r.Regex.GetGroupNames()).Where(n => !char.IsAsciiDigit(n[0])).Append("match").Distinct().ToList();
        bool isRight = true;
        RuleFileReader.CheckPlaces(definition.Body["message"], names, (at, message) =>
        {
            compilation.Error(definition, at, message);
            isRight = false;
        });
        if (definition.Body["report"] is { } report && !names.Contains(report.Text!))
        {
            compilation.Error(definition, report, $"no expression has a group “{report.Text}”{KeyCheck.DidYouMean(report.Text!, names)}");
            isRight = false;
        }
        return isRight ? new RegexAnalyzer(definition, match, unless) : null;
    }

    /// <summary>The expressions of a key, interpreted; fewer than the key has when one cannot be read, which is reported.</summary>
    internal static ImmutableArray<LazyRegex> Build(RuleDefinition definition, string key, RuleCompilation compilation, TimeSpan patience)
    {
        var built = ImmutableArray.CreateBuilder<LazyRegex>();
        foreach (YamlNode text in definition.Texts(key))
        {
            try
            {
                var regex = new LazyRegex(text.Text!, patience);
                if (!definition.IsShipped)
                    _ = regex.Regex;
                built.Add(regex);
            }
            catch (RegexParseException failure)
            {
                compilation.Error(definition, text, failure.Offset, $"the regular expression cannot be read: {ReasonOf(failure)}");
            }
        }
        return built.ToImmutable();
    }

    /// <summary>The library's sentence without the repeated expression.</summary>
    private static string ReasonOf(RegexParseException failure)
    {
        int at = failure.Message.IndexOf(" at offset ", StringComparison.Ordinal);
        string tail = at < 0 ? failure.Message : failure.Message[at..];
        int dot = tail.IndexOf(". ", StringComparison.Ordinal);
        return (dot < 0 ? tail : tail[(dot + 2)..]).TrimEnd('.');
    }
}
