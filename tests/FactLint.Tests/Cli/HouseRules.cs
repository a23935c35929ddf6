namespace FactLint.Tests.Cli;

/// <summary>Rules of a made-up desk, so that tests of the program do not depend on what the shipped rules find.</summary>
internal static class HouseRules
{
    /// <summary>Only the desk's rules: an error on “zork”, a warning on “frobly”, a note on “quux”.</summary>
    public const string Config = "extends: []\nrulePaths: [rules]\n";

    public static Desktop Install(this Desktop desktop) => desktop
        .With("factlint.yml", Config)
        .With("rules/desk/DESK001-zork.yml", Rule("DESK001", "zork", "error"))
        .With("rules/desk/DESK002-frobly.yml", Rule("DESK002", "frobly", "warning"))
        .With("rules/desk/DESK003-quux.yml", Rule("DESK003", "quux", "info"));

    public static string Rule(string id, string word, string severity) =>
        $"""
        id: {id}
        name: {word}
        title: The word {word}
        category: desk
        severity: {severity}
        kind: phrase
        message: "“{word}” is not a word: choose another"
        match: ["{word}"]
        """;
}
