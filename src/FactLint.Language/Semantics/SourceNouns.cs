using System.Collections.Immutable;

namespace FactLint.Language.Semantics;

/// <summary>The nouns that sources go by: an article with none of them holds no such source. For triggers.</summary>
public static class SourceNouns
{
    private static readonly ImmutableArray<string> Insiders = Words("""
        official officials aide aides diplomat diplomats adviser advisers advisor advisors insider insiders staffer staffers person people individual individuals
        operative operatives strategist strategists executive executives officer officers lawmaker lawmakers employee employees negotiator negotiators associate associates ally allies friend friends
        """);

    private static readonly ImmutableArray<string> Sources = ["source", "sources"];

    /// <summary>Empty when no list of nouns says it: named people, pronouns, institutions and collectives of any name.</summary>
    public static ImmutableArray<string> Of(SourceNaming naming) => naming switch
    {
        SourceNaming.Anonymous => [.. Sources, .. Insiders],
        SourceNaming.Bare => Sources,
        SourceNaming.Spokesperson => ["spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen", "spokespersons"],
        SourceNaming.Secondary => ["media", "newspaper", "newspapers", "reports", "outlets"],
        _ => [],
    };

    private static ImmutableArray<string> Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
