namespace FactLint.Language.Lexicon;

/// <summary>
/// What was worked out for a word after each part of speech. It starts small, because most words are rare, and grows for a word that keeps
/// coming back.
/// </summary>
internal struct TagMemo
{
    private TagScores[]? _scores;
    private uint _known;

    /// <summary>The place to read the scores from when they are <paramref name="known"/>, and to write them to when they are not.</summary>
    public ref TagScores PlaceOf(PartOfSpeech previous, out bool known)
    {
        uint bit = 1u << (int)previous;
        known = (_known & bit) != 0;
        _scores ??= new TagScores[1];
        if (_scores.Length == 1)
        {
            if (known || _known == 0)
            {
                _known = bit;
                return ref _scores[0];
            }
            _scores = new TagScores[TagModel.Parts];
            _known = 0;
        }
        _known |= bit;
        return ref _scores[(int)previous];
    }
}
