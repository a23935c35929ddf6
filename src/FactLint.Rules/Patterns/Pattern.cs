using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Rules.Patterns;

/// <summary>
/// A pattern of the rule language, compiled. Matches are leftmost, then longest; among equally long readings the one written first gives the
/// captures. Time is linear in the sentence's length. Immutable; used from any thread.
/// </summary>
public sealed class Pattern
{
    [ThreadStatic]
    private static PatternMatcher? _spareMatcher;

    private readonly PatternAutomaton _automaton;
    private readonly PatternNeeds _needs;

    private Pattern(string text, PatternAutomaton automaton, PatternNeeds needs)
    {
        Text = text;
        _automaton = automaton;
        _needs = needs;
    }

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>The names of its captures, in the order of the pattern.</summary>
    public ImmutableArray<string> Captures => _automaton.Captures;

    /// <summary>Numbers of words of which every match holds at least one, the rarest such set; empty when no words are sure to be there.</summary>
    public ImmutableArray<int> TriggerWords => _needs.Trigger;

    /// <summary>What a sentence must hold for a match, as a trigger.</summary>
    internal TriggerClause TriggerClause => _needs.Clause;

    /// <summary>Reads and compiles a pattern.</summary>
    /// <param name="text">In the language of rule files.</param>
    /// <param name="words">Its words are numbered here.</param>
    /// <param name="lists">Entries of the word lists by name.</param>
    /// <param name="mistake">What is wrong, when null is returned.</param>
    internal static Pattern? Parse(string text, WordTable words, IReadOnlyDictionary<string, ImmutableArray<string>> lists, out PatternMistake? mistake)
    {
        mistake = null;
        try
        {
            PatternNode node = new PatternParser(text, new PatternElements(words, lists)).Parse();
            return new Pattern(text, AutomatonBuilder.Build(node), PatternNeeds.Of(node, words));
        }
        catch (PatternSyntaxException failure)
        {
            mistake = failure.Mistake;
            return null;
        }
    }

    /// <summary>The matches in a sentence, left to right, none overlapping another.</summary>
    public ImmutableArray<PatternMatch> FindAll(SemanticModel model, in Sentence sentence) =>
        _needs.AreIn(model.Tree, sentence) ? FindAllAwake(model, sentence) : [];

    /// <summary>The same, for a sentence that is known to hold the words of the trigger.</summary>
    internal ImmutableArray<PatternMatch> FindAllAwake(SemanticModel model, in Sentence sentence)
    {
        int start = FirstStart(model.Tree, sentence);
        return start < 0 ? [] : FindFrom(model, sentence, start);
    }

    /// <summary>True when some match, whether or not another hides it, shares a token with the given ones.</summary>
    internal bool Overlaps(SemanticModel model, in Sentence sentence, int first, int end)
    {
        if (!_needs.AreIn(model.Tree, sentence))
            return false;
        PatternMatcher matcher = Borrow(model, sentence);
        bool overlaps = false;
        for (int token = sentence.FirstToken; token < Math.Min(end, sentence.EndToken) && !overlaps; token++)
            overlaps = matcher.LongestFrom(token) > first;
        Return(matcher);
        return overlaps;
    }

    /// <summary>True when the pattern takes up the tokens from the first to the last.</summary>
    internal bool IsWhole(SemanticModel model, in Sentence sentence, int first, int end)
    {
        PatternMatcher matcher = Borrow(model, sentence, first, end);
        bool isWhole = matcher.LongestFrom(first) == end;
        Return(matcher);
        return isWhole;
    }

    /// <summary>True when a match stands among the given tokens.</summary>
    internal bool IsWithin(SemanticModel model, in Sentence sentence, int first, int end)
    {
        PatternMatcher matcher = Borrow(model, sentence, first, end);
        bool found = false;
        for (int token = first; token < end && !found; token++)
            found = matcher.LongestFrom(token) >= 0;
        Return(matcher);
        return found;
    }

    /// <summary>The first token at which a match may begin, or -1.</summary>
    private int FirstStart(SyntaxTree tree, in Sentence sentence)
    {
        if (_automaton.FirstWords is not { } words)
            return sentence.FirstToken;
        int at = words.FirstIn(tree.TokensOf(sentence), 0);
        return at < 0 ? -1 : sentence.FirstToken + at;
    }

    private ImmutableArray<PatternMatch> FindFrom(SemanticModel model, in Sentence sentence, int start)
    {
        PatternMatcher matcher = Borrow(model, sentence);
        ImmutableArray<PatternMatch>.Builder? matches = null;
        for (int token = start; token < sentence.EndToken; token++)
        {
            int end = matcher.LongestFrom(token);
            if (end < 0)
                continue;
            (matches ??= ImmutableArray.CreateBuilder<PatternMatch>()).Add(new PatternMatch(token, end, matcher.CapturesOf(token, end)));
            token = end - 1;
        }
        Return(matcher);
        return matches?.ToImmutable() ?? [];
    }

    private PatternMatcher Borrow(SemanticModel model, in Sentence sentence, int first = -1, int end = -1)
    {
        PatternMatcher matcher = _spareMatcher ?? new PatternMatcher();
        _spareMatcher = null;
        matcher.View.Enter(model, sentence);
        if (first >= 0)
            matcher.View.Narrow(first, end);
        matcher.Enter(_automaton);
        return matcher;
    }

    private static void Return(PatternMatcher matcher)
    {
        matcher.Leave();
        _spareMatcher = matcher;
    }
}
