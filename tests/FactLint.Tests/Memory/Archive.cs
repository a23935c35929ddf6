using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactLint.Tests.Memory;

/// <summary>Published articles for tests, as records of one line each.</summary>
internal static class Archive
{
    private static readonly string[] Given = ["Anna", "Bruno", "Carla", "Dimitri", "Elena", "Farid", "Greta", "Hugo"];
    private static readonly string[] Surnames = ["Lindqvist", "Marquez", "Novakova", "Okonjo", "Petrosian", "Quintana", "Rasmussen", "Sorensen"];
    private static readonly string[] Offices = ["Mayor", "Governor", "Senator", "Finance Minister"];

    /// <summary>Articles 0 to <paramref name="count"/> - 1; each is the same whenever it is made.</summary>
    public static string Records(int count, int first = 0)
    {
        var lines = new StringBuilder();
        for (int i = first; i < first + count; i++)
            lines.Append(Record($"a{i}", Text(i), new DateOnly(2025, 1, 1).AddDays(i % 200))).Append('\n');
        return lines.ToString();
    }

    public static string Record(string id, string text, DateOnly? published = null, string? path = null)
    {
        var record = new Dictionary<string, string> { ["id"] = id, ["text"] = text };
        if (published is { } day)
            record["published"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (path is not null)
            record["path"] = path;
        return JsonSerializer.Serialize(record);
    }

    private static string Text(int i)
    {
        string name = $"{Given[i % 8]} {Surnames[i / 8 % 8]}", other = $"{Given[(i + 3) % 8]} {Surnames[(i / 5 + 1) % 8]}";
        return $"{Offices[i % 4]} {name} opened the harbour\n\n{Offices[i % 4]} {name}, {30 + i % 40}, opened harbour number {i} on Monday. "
            + $"{other} of the Harbour Workers Union said the defence of the coast came first. “It took {i + 3} years,” {name.Split(' ')[1]} said.\n";
    }
}
