using System.Text.Json;
using FactLint.Language.Text;

namespace FactLint.Evaluation.Commands;

/// <summary>One line of a data file: its text and labels, code points turned into UTF-16 offsets.</summary>
internal sealed class LabelledText
{
    private readonly JsonElement _row;
    private readonly int[] _utf16;

    private LabelledText(JsonElement row)
    {
        _row = row;
        Text = row.GetProperty("text").GetString()!;
        _utf16 = Offsets(Text);
    }

    public string Text { get; }

    public string Genre => _row.TryGetProperty("genre", out JsonElement genre) ? genre.GetString()! : "all";

    public string Corpus => _row.TryGetProperty("corpus", out JsonElement corpus) ? corpus.GetString()! : "";

    public string Name => _row.TryGetProperty("name", out JsonElement name) ? name.GetString()! : "";

    /// <summary>Null when the line has no offsets.</summary>
    public TextSpan[]? Sentences => _row.GetProperty("sentences").ValueKind == JsonValueKind.Array
        ? [.. _row.GetProperty("sentences").EnumerateArray().Select(pair => Span(pair[0], pair[1]))] : null;

    public (TextSpan Span, string Lemma, string Pos)[] Tokens =>
        [.. _row.GetProperty("tokens").EnumerateArray().Select(t => (Span(t[4], t[5]), t[1].GetString()!, t[2].GetString()!))];

    public static IEnumerable<LabelledText> ReadAll(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => new LabelledText(JsonDocument.Parse(line).RootElement));

    private TextSpan Span(JsonElement start, JsonElement end) => TextSpan.FromBounds(_utf16[start.GetInt32()], _utf16[end.GetInt32()]);

    private static int[] Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == 0 || i == text.Length || !char.IsSurrogatePair(text[i - 1], text[i]))
                offsets.Add(i);
        }
        return [.. offsets];
    }
}
