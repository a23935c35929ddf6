using FactLint.Language.Semantics;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Running;

/// <summary>What reads numbers and dates for a configuration.</summary>
internal static class Recognizers
{
    /// <summary>Null for FactLint's own binders.</summary>
    public static IRecognizer? For(ConfigFile? config) => CultureOf(config) is { } culture ? Of(culture) : null;

    /// <summary>The culture that the library is asked for, or null where FactLint reads the text itself.</summary>
    public static string? CultureOf(ConfigFile? config) =>
        RecognizerCultures.AreIncluded && config is { UsesMicrosoftRecognizers: true, Language: { } language } && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? language : null;

#if MICROSOFT_RECOGNIZERS
    private static FactLint.Recognizers.Microsoft.MicrosoftRecognizer Of(string culture) => new(culture);
#else
    private static IRecognizer? Of(string _) => null;
#endif
}
