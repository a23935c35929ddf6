using System.Runtime.InteropServices;

namespace FactLint.Language.Lexicon;

/// <summary>
/// The words a thread met last, with what the model says of each alone. Most words of an article have been met before, and nothing here but the
/// speed depends on which. Bounded: a word pushes out another that falls into the same place.
/// </summary>
internal sealed class TagWords(TagModel model)
{
    private const int PlaceBits = 13;

    private const int LongestKept = 32;

    private readonly TagWord?[] _places = new TagWord?[1 << PlaceBits];

    /// <summary>What stands before and after a sentence.</summary>
    public TagWord Edge { get; } = new(model, "", TagCue.Edge);

    public TagWord this[ReadOnlySpan<char> text]
    {
        get
        {
            if (text.Length > LongestKept)
                return Read(text);
            int place = PlaceOf(text);
            if (_places[place] is { } first && text.SequenceEqual(first.Text))
                return first;
            // A word met again moves to the first of its two places, a new one takes it, and what stood there keeps the second.
            TagWord word = _places[place ^ 1] is { } second && text.SequenceEqual(second.Text) ? second : Read(text);
            (_places[place], _places[place ^ 1]) = (word, _places[place]);
            return word;
        }
    }

    private TagWord Read(ReadOnlySpan<char> text) => new(model, text.ToString(), TagCue.Of(text));

    private static int PlaceOf(ReadOnlySpan<char> text)
    {
        uint hash = (uint)text.Length;
        ReadOnlySpan<uint> pairs = MemoryMarshal.Cast<char, uint>(text);
        foreach (uint pair in pairs)
            hash = (hash ^ pair) * 0x9E3779B1;
        if ((text.Length & 1) != 0)
            hash = (hash ^ text[^1]) * 0x9E3779B1;
        return (int)(hash >> (32 - PlaceBits));
    }
}
