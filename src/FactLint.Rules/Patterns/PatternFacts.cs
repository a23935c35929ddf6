using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Rules.Patterns;

/// <summary>The facts of one article by the tokens they take up. Each class is gathered on first use; safe from any thread.</summary>
internal sealed class PatternFacts
{
    // One per model for as long as the model lives; a model does not know of patterns.
    private static readonly ConditionalWeakTable<SemanticModel, PatternFacts> _byModel = [];

    private readonly SemanticModel _model;
    private readonly ImmutableArray<(int First, int End)>[] _byClass = new ImmutableArray<(int, int)>[Enum.GetValues<FactClass>().Length];

    private PatternFacts(SemanticModel model) => _model = model;

    public static PatternFacts Of(SemanticModel model) => _byModel.GetValue(model, static key => new PatternFacts(key));

    /// <summary>Where the longest fact that begins at a token ends, or -1.</summary>
    public int EndAt(FactClass fact, int token)
    {
        ImmutableArray<(int First, int End)> facts = Of(fact);
        int at = IndexAfter(facts, token - 1);
        return at < facts.Length && facts[at].First == token ? facts[at].End : -1;
    }

    /// <summary>True when a fact holds the token.</summary>
    public bool Covers(FactClass fact, int token) => AnyIn(fact, token, token + 1, (0, 0));

    /// <summary>True when a fact shares a token with the given ones, and none with <paramref name="other"/>.</summary>
    public bool AnyIn(FactClass fact, int first, int end, (int First, int End) other)
    {
        foreach ((int from, int to) in Of(fact))
        {
            if (from >= end)
                return false;
            if (to > first && !(from < other.End && other.First < to))
                return true;
        }
        return false;
    }

    private ImmutableArray<(int First, int End)> Of(FactClass fact)
    {
        ref ImmutableArray<(int, int)> facts = ref _byClass[(int)fact];
        if (facts.IsDefault)
            ImmutableInterlocked.InterlockedInitialize(ref facts, Gather(fact));
        return facts;
    }

    /// <summary>One per first token, the longest; in the order of the text.</summary>
    private ImmutableArray<(int First, int End)> Gather(FactClass fact)
    {
        var longest = new SortedDictionary<int, int>();
        foreach ((int first, int end) in All(fact))
        {
            if (end > first && (!longest.TryGetValue(first, out int known) || known < end))
                longest[first] = end;
        }
        return [.. longest.Select(pair => (pair.Key, pair.Value))];
    }

    private IEnumerable<(int First, int End)> All(FactClass fact) => fact switch
    {
        FactClass.Person => _model.People.SelectMany(person => person.Mentions).Select(mention => (mention.FirstToken, mention.EndToken)),
        FactClass.Org => _model.Organizations.SelectMany(organization => organization.Mentions).Select(mention => (mention.FirstToken, mention.EndToken)),
        FactClass.Place => _model.Places.SelectMany(place => place.Mentions).Select(mention => (mention.FirstToken, mention.EndToken)),
        FactClass.Title => _model.People.SelectMany(person => person.Titles).Select(title => TokensOf(title.Span)),
        FactClass.Quote => _model.Quotations.Select(quotation => TokensOf(quotation.Span)),
        FactClass.Source => _model.Attributions.Where(a => a.Source is not null).Select(a => TokensOf(a.Source!.Span)),
        FactClass.Speaker => _model.Attributions.Where(a => a.Source is { PersonId: not null }).Select(a => TokensOf(a.Source!.Span)),
        FactClass.Link => _model.Tree.Sentences.Where(s => LinkedText.IsLinked(_model.Tree.Article, s.Span)).Select(s => (s.FirstToken, s.EndToken)),
        FactClass.Address => Enumerable.Range(0, _model.Tree.Tokens.Length).Where(i => _model.Tree.Tokens[i].Kind == TokenKind.Address).Select(i => (i, i + 1)),
        FactClass.Date => Dates(DateReferenceType.Date, DateReferenceType.DateRange),
        FactClass.Time => Dates(DateReferenceType.Time, DateReferenceType.Time),
        FactClass.Money => Quantities(q => q.Type == QuantityType.Currency || q is { Type: QuantityType.Dimension, Unit: [>= 'A' and <= 'Z', >= 'A' and <= 'Z', ..] }),
        FactClass.Percent => Quantities(q => q.Type is QuantityType.Percent or QuantityType.PercentagePoints),
        _ => Quantities(q => q.Type is QuantityType.Number or QuantityType.Dimension or QuantityType.Temperature or QuantityType.Age),
    };

    // A day with a time is both.
    private IEnumerable<(int First, int End)> Dates(DateReferenceType type, DateReferenceType other) =>
        _model.Dates.Where(d => d.Type == type || d.Type == other || d.Type == DateReferenceType.DateTime).Select(d => TokensOf(d.Core));

    private IEnumerable<(int First, int End)> Quantities(Func<Quantity, bool> isMeant) => _model.Quantities.Where(isMeant).Select(q => TokensOf(q.Span));

    private (int First, int End) TokensOf(TextSpan prose)
    {
        SyntaxTree tree = _model.Tree;
        int first = tree.TokenIndexAt(prose.Start);
        int end = first;
        while (end < tree.Tokens.Length && tree.Tokens[end].Start < prose.End)
            end++;
        return (first, end);
    }

    private static int IndexAfter(ImmutableArray<(int First, int End)> facts, int token)
    {
        int low = 0, high = facts.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (facts[middle].First <= token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
