using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;
using FactLint.Rules.Kinds.Names;

namespace FactLint.Rules.Kinds.Events;

/// <summary>
/// Reads which event a sentence speaks of. What the sentence does not say itself, one near the beginning of the story may take from the first
/// sentences. Without a kind, a place and a day there is no event: two bombs in one town are two events.
/// </summary>
internal sealed class EventReader
{
    /// <summary>How many sentences open a story, and how many speak of what they open with.</summary>
    private const int Opening = 2, Following = 6;

    private readonly SemanticModel _model;
    private readonly List<int> _story = [];

    public EventReader(SemanticModel model)
    {
        _model = model;
        for (int i = 0; i < model.Tree.Sentences.Length; i++)
        {
            if (model.Tree.Article.Blocks[model.Tree.Sentences[i].BlockIndex].Kind is BlockKind.Paragraph)
                _story.Add(i);
        }
    }

    /// <summary><c>place|kind|day</c>, the same in every article that tells of the event; null when the text does not say enough.</summary>
    public string? EventOf(TextSpan figure)
    {
        int sentence = _model.Tree.SentenceIndexAt(figure.Start);
        int place = _story.BinarySearch(sentence);
        if (place < 0)
            return null;
        string? kind = KindIn(sentence), town = PlaceIn(sentence), day = DayIn(sentence);
        for (int i = 0; i < Opening && i < _story.Count && place < Following; i++)
        {
            kind ??= KindIn(_story[i]);
            town ??= PlaceIn(_story[i]);
            day ??= DayIn(_story[i]);
        }
        return kind is null || town is null || day is null ? null : $"{town}|{kind}|{day}";
    }

    private string? KindIn(int sentence)
    {
        SyntaxTree tree = _model.Tree;
        foreach (Token token in tree.TokensOf(tree.Sentences[sentence]))
        {
            if (token.Kind == TokenKind.Word && EventWords.KindOf(WordTable.Normalize(tree.TextOf(token).ToString())) is { } kind)
                return kind;
        }
        return null;
    }

    /// <summary>The first town; a country only where no town is named.</summary>
    private string? PlaceIn(int sentence)
    {
        TextSpan span = _model.Tree.Sentences[sentence].Span;
        (int Start, string Name)? town = null, country = null;
        foreach (Place place in _model.Places)
        {
            foreach (Mention mention in place.Mentions)
            {
                if (!span.Contains(mention.Span))
                    continue;
                bool isCountry = KnownPlaces.CountryOf(place.Name) is not null;
                ref (int Start, string Name)? first = ref isCountry ? ref country : ref town;
                if (first is null || mention.Span.Start < first.Value.Start)
                    first = (mention.Span.Start, NameDistance.Fold(place.Name));
            }
        }
        return (town ?? country)?.Name;
    }

    private string? DayIn(int sentence)
    {
        TextSpan span = _model.Tree.Sentences[sentence].Span;
        foreach (DateReference date in _model.Dates)
        {
            if (date.Span.Start >= span.End)
                break;
            if (span.Contains(date.Span) && date is { From: { } from, To: { } to } && (to - from).TotalDays <= 1)
                return from.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        }
        return null;
    }
}
