using System.Globalization;

namespace FactLint.Benchmarks;

/// <summary>What a benchmark measures.</summary>
internal sealed record BenchmarkOptions
{
    /// <summary>A folder of .txt files, or null for text made up from the seed articles.</summary>
    public string? Corpus { get; init; }

    public double Megabytes { get; init; } = 4;

    public int Repeats { get; init; } = 9;

    public int Rules { get; init; } = 1000;

    /// <summary>Characters in each made-up article.</summary>
    public int ArticleSize { get; init; } = 4000;

    /// <summary>Statements in the memory that is made.</summary>
    public long Claims { get; init; } = 1_000_000;

    public static BenchmarkOptions Read(ReadOnlySpan<string> arguments)
    {
        var options = new BenchmarkOptions();
        for (int i = 0; i + 1 < arguments.Length; i += 2)
        {
            string value = arguments[i + 1];
            options = arguments[i] switch
            {
                "--corpus" => options with { Corpus = value },
                "--megabytes" => options with { Megabytes = double.Parse(value, CultureInfo.InvariantCulture) },
                "--repeats" => options with { Repeats = int.Parse(value, CultureInfo.InvariantCulture) },
                "--rules" => options with { Rules = int.Parse(value, CultureInfo.InvariantCulture) },
                "--claims" => options with { Claims = long.Parse(value, CultureInfo.InvariantCulture) },
                "--article-size" => options with { ArticleSize = int.Parse(value, CultureInfo.InvariantCulture) },
                var unknown => throw new ArgumentException($"unknown option {unknown}"),
            };
        }
        return options;
    }
}
