namespace FactLint.Cli.Reporters;

/// <summary>Counts in words. Regular English plurals only, so that the common run loads no library for them.</summary>
internal static class Plural
{
    public static string Of(int count, string noun) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{count:#,0} {noun}{(count == 1 ? "" : "s")}");
}
