using System.Collections.Immutable;
using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Names;

/// <summary>A person's full name as one article gives it, in the form that crosses articles.</summary>
internal sealed record StatedName(string Given, string Surname, bool IsCommon, int Mentions, ImmutableArray<string> Offices, ImmutableArray<string> Countries)
{
    public string Name => $"{Given} {Surname}";

    public static StatedName Of(Person person) => new(
        person.GivenName, person.Surname, person.HasCommonGivenName, person.Mentions.Length,
        [.. person.Titles.Select(t => t.Office).Distinct()], [.. person.Titles.Select(t => t.Of).OfType<string>().Distinct()]);

    public string Write() => string.Join('|', Given, Surname, IsCommon ? "1" : "0", $"{Mentions}", string.Join(';', Offices), string.Join(';', Countries));

    public static StatedName Read(string value)
    {
        string[] parts = value.Split('|');
        return new StatedName(parts[0], parts[1], parts[2] == "1", int.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture), List(parts[4]), List(parts[5]));
    }

    /// <summary>The same office or the same country: without one, two near names are two people.</summary>
    public bool SharesOfficeWith(StatedName other) => Offices.Intersect(other.Offices).Any() || Countries.Intersect(other.Countries).Any();

    /// <summary>Both have offices, and none is the other's.</summary>
    public bool HasOtherOfficeThan(StatedName other) => Offices.Length > 0 && other.Offices.Length > 0 && !Offices.Intersect(other.Offices).Any();

    private static ImmutableArray<string> List(string text) => [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries)];
}
