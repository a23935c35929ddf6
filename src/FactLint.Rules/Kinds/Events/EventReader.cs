using System.Collections.Immutable;
using System.Globalization;
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
    private readonly ImmutableArray<Named> _places;
    private readonly Dictionary<int, string?> _kinds = [];

    public EventReader(SemanticModel model)
    {
        _model = model;
        _places = PlacesOf(model);
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
        if (!_kinds.TryGetValue(sentence, out string? kind))
            _kinds.Add(sentence, kind = ReadKind(_model.Tree, _model.Tree.Sentences[sentence]));
        return kind;
    }

    private static string? ReadKind(SyntaxTree tree, in Sentence sentence)
    {
        foreach (Token token in tree.TokensOf(sentence))
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
        Named? country = null;
        for (int i = Ordered.FirstAt(_places, span.Start, static place => place.Start); i < _places.Length && _places[i].Start < span.End; i++)
        {
            if (!_places[i].IsCountry)
                return _places[i].Name;
            country ??= _places[i];
        }
        return country?.Name;
    }

    private string? DayIn(int sentence)
    {
        TextSpan span = _model.Tree.Sentences[sentence].Span;
        ImmutableArray<DateReference> dates = _model.Dates;
        for (int i = Ordered.FirstAt(dates, span.Start, static date => date.Span.Start); i < dates.Length && dates[i].Span.Start < span.End; i++)
        {
            if (dates[i] is { From: { } from, To: { } to } && (to - from).TotalDays <= 1)
                return from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
        return null;
    }

    private static ImmutableArray<Named> PlacesOf(SemanticModel model)
    {
        var places = ImmutableArray.CreateBuilder<Named>();
        foreach (Place place in model.Places)
        {
            bool isCountry = KnownPlaces.CountryOf(place.Name) is not null;
            string name = NameDistance.Fold(place.Name);
            foreach (Mention mention in place.Mentions)
                places.Add(new Named(mention.Span.Start, name, isCountry));
        }
        places.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return places.ToImmutable();
    }

    private sealed record Named(int Start, string Name, bool IsCountry);
}
