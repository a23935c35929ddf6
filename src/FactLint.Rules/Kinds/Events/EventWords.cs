using System.Collections.Frozen;

namespace FactLint.Rules.Kinds.Events;

/// <summary>Nouns for things that happen once, at one place, on one day; the words of a line are taken for one another.</summary>
internal static class EventWords
{
    private const string Table = """
        explosion explosions blast blasts bombing bombings bomb bombs
        shooting shootings gunfire
        crash crashes collision derailment
        earthquake earthquakes quake quakes tremor
        flood floods flooding
        fire fires blaze wildfire wildfires
        hurricane storm typhoon cyclone tornado
        landslide landslides mudslide mudslides avalanche
        airstrike airstrikes shelling missile missiles rocket
        protest protests demonstration demonstrations rally riot riots clashes
        raid raids
        stampede crush
        shipwreck capsizing sinking
        collapse
        stabbing stabbings
        massacre
        ambush
        """;

    private static readonly FrozenDictionary<string, string> Kinds = Read();

    /// <summary>The name of the kind that a word in small letters belongs to, or null.</summary>
    public static string? KindOf(string word) => Kinds.GetValueOrDefault(word);

    private static FrozenDictionary<string, string> Read()
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in Table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = line.Split(' ');
            foreach (string word in words)
                kinds[word] = words[0];
        }
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
