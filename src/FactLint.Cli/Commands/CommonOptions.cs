using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FactLint.Analysis.Driver;

namespace FactLint.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<int> Threads() => new("--threads")
    {
        Description = "how many articles to work on at once",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        Validators =
        {
            result =>
            {
                if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, out int threads) || threads < 1))
                    result.AddError("--threads takes a number from 1");
            },
        },
    };

    public static Argument<string[]> Inputs(string description) => new("ARTICLES")
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrMore,
        Validators = { RefuseUnknownOptions },
    };

    public static Argument<string[]> RuleFiles(string description) => new("RULES")
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrMore,
        Validators = { RefuseUnknownOptions },
    };

    /// <summary>The parser takes a mistyped option for a file; nobody means that.</summary>
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (string written in result.Tokens.Select(t => t.Value).Where(v => v.Length > 1 && v[0] == '-'))
        {
            IEnumerable<string> options = result.Parent is CommandResult parent ? parent.Command.Options.Select(o => o.Name) : [];
            string meant = NearestName.Of(written, options) is { } nearest ? $": did you mean “{nearest}”?" : $"; a file of that name is written ./{written}";
            result.AddError($"there is no option “{written}”{meant}");
        }
    }

    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "the day to read articles against that do not say when they were published",
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
                return day;
            result.AddError($"--as-of takes a day such as 2025-08-18, not “{result.Tokens[0].Value}”");
            return null;
        },
    };

    public static Option<bool> StdinJsonLines() => new("--stdin-jsonl")
    {
        Description = "read articles from standard input, one JSON object {\"id\", \"text\", \"path\", \"published\"} per line",
    };

    public static Option<string?> StdinName() => new("--stdin-filename")
    {
        Description = "the name that - goes by; its ending says how to read it",
        HelpName = "FILE",
    };

    public static Option<string?> MemoryFile(string description) => new("--memory") { Description = description, HelpName = "FILE" };

    public static Option<string?> ConfigFile() => new("--config")
    {
        Description = "the configuration file, instead of looking for factlint.yml",
        HelpName = "FILE",
    };

    public static Option<bool> NoConfig() => new("--no-config") { Description = "use no configuration file" };

    /// <summary>Takes one of a few words, and says which was probably meant.</summary>
    public static Option<string> OneOf(string name, string description, string fallback, params string[] words) => new(name)
    {
        Description = $"{description}: {string.Join(", ", words)}",
        HelpName = name.TrimStart('-').ToUpperInvariant(),
        DefaultValueFactory = _ => fallback,
        Validators =
        {
            result =>
            {
                if (result.Tokens.Count == 1 && !words.Contains(result.Tokens[0].Value))
                    result.AddError(Unknown(name, result.Tokens[0].Value, words));
            },
        },
    };

    public static string Unknown(string option, string written, IReadOnlyCollection<string> words)
    {
        string meant = NearestName.Of(written, words) is { } nearest ? $": did you mean “{nearest}”?" : "";
        return $"{option} takes {string.Join(", ", words)}, not “{written}”{meant}";
    }
}
