using System.Collections.Immutable;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Binders;
using FactLint.Language.Semantics.Quantities;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics;

/// <summary>
/// What the article states: parts of speech, people, quotations, sources. Each list is computed on first use, at most once,
/// and may be asked for from any thread. Binders take facts, not the model, so knowledge cannot run in a circle.
/// </summary>
public sealed class SemanticModel
{
    private readonly Lazy<ImmutableArray<Quotation>> _quotations;
    private readonly Lazy<List<NameSpan>> _names;
    private readonly Lazy<ImmutableArray<Person>> _people;
    private readonly Lazy<ImmutableArray<Organization>> _organizations;
    private readonly Lazy<ImmutableArray<Place>> _places;
    private readonly Lazy<ImmutableArray<Attribution>> _attributions;
    private readonly Lazy<Dictionary<Quotation, Source>> _speakers;
    private readonly Lazy<ImmutableArray<DateReference>> _dates;
    private readonly Lazy<ImmutableArray<Quantity>> _quantities;
    private readonly Lazy<ProseWords> _words;
    private readonly PartOfSpeechTags _tags;
    private readonly VerbGroups _verbGroups;

    /// <param name="tree">The article.</param>
    /// <param name="asOf">The day to read relative dates against when the article does not tell its own.</param>
    /// <param name="recognizer">What reads numbers and dates; FactLint's own binders when null.</param>
    public SemanticModel(SyntaxTree tree, DateOnly? asOf = null, IRecognizer? recognizer = null)
    {
        IRecognizer reads = recognizer ?? BuiltInRecognizer.Instance;
        Tree = tree;
        _tags = new PartOfSpeechTags(tree);
        _verbGroups = new VerbGroups(tree, _tags);
        _words = new(() => new ProseWords(tree));
        _quotations = new(() => QuotationBinder.Bind(tree));
        _dates = new(() => reads.Dates(tree, asOf));
        _quantities = new(() => reads.Quantities(tree, Dates));
        _names = new(() => NameTyper.Read(_words.Value));
        _people = new(() => PersonBinder.Bind(_words.Value, _names.Value));
        _organizations = new(() => NamedThings.Organizations(_words.Value, _names.Value));
        _places = new(() => NamedThings.Places(_words.Value, _names.Value));
        _attributions = new(() => AttributionBinder.Bind(tree, _tags, Quotations, new PersonPlaces(tree, People, Organizations)));
        _speakers = new(() => SpeakerBinder.Bind(tree, Quotations, Attributions));
    }

    public SyntaxTree Tree { get; }

    /// <summary>In article order; an outer quotation before the ones inside it.</summary>
    public ImmutableArray<Quotation> Quotations => _quotations.Value;

    /// <summary>In the order of first mention.</summary>
    public ImmutableArray<Person> People => _people.Value;

    /// <summary>Bodies in the order of first mention.</summary>
    public ImmutableArray<Organization> Organizations => _organizations.Value;

    /// <summary>Places in the order of first mention.</summary>
    public ImmutableArray<Place> Places => _places.Value;

    /// <summary>In the order of their cues.</summary>
    public ImmutableArray<Attribution> Attributions => _attributions.Value;

    /// <summary>Who speaks a quotation of this article: the source of the attribution that holds it, carried over quotations that follow without one; null when the text does not say.</summary>
    public Source? SpeakerOf(Quotation quotation) => _speakers.Value.GetValueOrDefault(quotation);

    /// <summary>In article order, disjoint.</summary>
    public ImmutableArray<DateReference> Dates => _dates.Value;

    /// <summary>In article order; disjoint but for number ranges, which hold the numbers they bound and stand before them.</summary>
    public ImmutableArray<Quantity> Quantities => _quantities.Value;

    /// <summary>The part of speech of a token, given by its index in the tree. Tags its whole sentence on first use.</summary>
    public PartOfSpeech PartOfSpeechOf(int token) => _tags[token];

    /// <summary>The verb groups of a sentence, in its order. Tags the sentence on first use.</summary>
    public ImmutableArray<VerbGroup> VerbGroupsOf(in Sentence sentence) => _verbGroups.Of(sentence);

    /// <summary>Every verb group of the article, in its order.</summary>
    public IEnumerable<VerbGroup> VerbGroups
    {
        get
        {
            foreach (Sentence sentence in Tree.Sentences)
            {
                foreach (VerbGroup group in VerbGroupsOf(sentence))
                    yield return group;
            }
        }
    }

    /// <summary>What a figure counts, by the words behind it; null when no noun follows. Tags its whole sentence on first use.</summary>
    public CountedNoun? CountedBy(Quantity quantity) => CountedNounReader.Of(Tree, _tags, quantity);

    /// <summary>True when the span lies inside quotation marks.</summary>
    public bool IsQuoted(TextSpan prose)
    {
        foreach (Quotation quotation in Quotations)
        {
            if (quotation.Span.Start > prose.Start)
                return false;
            if (quotation.Span.Contains(prose))
                return true;
        }
        return false;
    }
}
